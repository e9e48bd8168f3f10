import { sealedFor, type DataOf, type EventsOf, type LocalDate } from '@accord/kernel';
import type { RiskLevel } from '../application.js';
import { event } from '../grammar.js';
import type { RiskAcceptanceForm } from './forms.js';
import { nothing } from '../visibility.js';

interface Accepted {
  readonly riskId: string;
  readonly form: RiskAcceptanceForm;
  readonly formDigest: string;
  readonly residualLevel: RiskLevel;
  readonly acceptorRank: string;
  readonly expiresOn: LocalDate;
  readonly supersedes?: string;
}

const RiskAccepted = event<Accepted>({
  version: 1,
  seals: [
    // only the reference of a finding that is kept elsewhere is in the acceptor's own words; others the rules compare
    {
      path: '/form/source/ref',
      subject: 'author',
      when: { path: '/form/source/kind', is: 'securityFinding' },
    },
    ...sealedFor('author')(
      '/form/statement/**',
      '/form/affected/*',
      '/form/controls/*',
      '/form/whyAccepted',
      '/form/considerations/**',
      '/form/unmitigatedVulnerabilities/*',
      '/form/plan/*/milestone',
      '/form/triggers/*',
      '/form/rollUp/component',
      '/form/rollUp/department',
      '/form/rollUp/missionFunction',
    ),
  ],
  isaoSees: nothing,
  isAct: true,
  fold: (state, data, { actor, recordedAt }) => ({
    risks: [
      ...state.risks.map((one) => (one.riskId === data.supersedes ? { ...one, status: 'Superseded' as const } : one)),
      {
        riskId: data.riskId,
        source: data.form.source,
        residualLevel: data.residualLevel,
        status: 'Active',
        acceptedBy: actor.subjectId,
        acceptorRank: data.acceptorRank,
        acceptedAt: recordedAt,
        expiresOn: data.expiresOn,
        formDigest: data.formDigest,
        form: data.form,
      },
    ],
  }),
});

const RiskAcceptanceExpired = event<{ readonly riskId: string }>({
  version: 1,
  seals: [],
  isaoSees: nothing,
  isAct: false,
  fold: ({ risks }, { riskId }) => ({
    risks: risks.map((one) => (one.riskId === riskId ? { ...one, status: 'Expired' as const } : one)),
  }),
});

const RiskAcceptanceWithdrawn = event<{ readonly riskId: string; readonly reason: string }>({
  version: 1,
  seals: sealedFor('author')('/reason'),
  isaoSees: nothing,
  isAct: true,
  fold: ({ risks }, { riskId }, { recordedAt: withdrawnAt }) => ({
    risks: risks.map((one) => (one.riskId === riskId ? { ...one, status: 'Withdrawn' as const, withdrawnAt } : one)),
  }),
});

/** What happens to risks. */
export const riskEvents = { RiskAccepted, RiskAcceptanceExpired, RiskAcceptanceWithdrawn };

/** An event of risk acceptance. */
export type RiskEvent = EventsOf<DataOf<typeof riskEvents>>;
