import { sealedFor, type DataOf, type EventsOf, type LocalDate } from '@accord/kernel';
import type { RiskLevel } from '../application.js';
import { event } from '../grammar.js';
import type { RiskAcceptanceForm } from './forms.js';

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
  // `source.ref` stays in the clear: the rules compare it
  seals: sealedFor('author')(
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
  isaoSees: { only: [] },
  isAct: true,
  fold: (state, data, { actor }) => ({
    risks: [
      ...state.risks.map((one) => (one.riskId === data.supersedes ? { ...one, status: 'Superseded' as const } : one)),
      {
        riskId: data.riskId,
        source: data.form.source,
        residualLevel: data.residualLevel,
        status: 'Active',
        acceptedBy: actor.subjectId,
        acceptorRank: data.acceptorRank,
        expiresOn: data.expiresOn,
        formDigest: data.formDigest,
        form: data.form,
      },
    ],
  }),
});

/** What happens to risks. */
export const riskEvents = { RiskAccepted };

/** An event of risk acceptance. */
export type RiskEvent = EventsOf<DataOf<typeof riskEvents>>;
