import type { RiskLevel } from '../../application.js';
import type { RiskAcceptanceForm } from '../../risk/forms.js';
import { isWithin, signedMonths } from './answers.js';
import { daysAfter, monthsAfter } from './days.js';
import * as gates from './gates.js';
import { type Laws, OFFICERS, REVIEWED, within, wrong } from './law.js';
import type { AgreementRecord, EventOf } from './record.js';
import { sideOf } from './sides.js';
import { takenPlace } from './standing.js';

type Conclusion =
  'RiskAccepted' | 'TermsOpenedForSignature' | 'SignatureRecorded' | 'SignatureVoided' | 'AgreementActivated';

/** What both parties rely on when they sign, and what must still hold when the agreement comes into force. */
const relied: gates.Gate = (record) => [
  ...gates.privacy(record),
  ...gates.classified(record),
  ...gates.twoOfficials(record),
  ...gates.secondOfficialObjects(record),
  ...gates.standards(record),
  ...gates.concurrences(record),
  ...gates.clauses(record),
  ...gates.risks(record),
];

/** The laws of accepted risks, signatures and the coming into force. */
export const conclusionLaws: Laws<Conclusion> = {
  RiskAccepted: {
    from: [...REVIEWED, 'Active'],
    by: ['dhs.risk_acceptor'],
    needs: ({ data, actor }, record) => [
      ...wrong(!mayAccept(data.form, record.scene.people.get(actor.subjectId)?.rank), 'a rank that reaches the risk'),
      ...wrong(data.expiresOn > monthsAfter(record.today, longestMonths(data.form)), 'an end soon enough'),
      ...wrong(data.expiresOn < record.today, 'an end that is to come'),
      ...within(record, 'milestoneDueOn', ...data.form.plan.map(({ dueOn }) => dueOn)),
    ],
  },
  TermsOpenedForSignature: {
    from: REVIEWED,
    by: ['nccic.case_manager'],
    needs: ({ data }, record) => [
      ...relied(record),
      ...wrong(isOpenedBefore(data, record), 'a version and a digest of its own'),
      ...wrong(data.signBy < record.today || data.signBy > daysAfter(record.today, 60), 'days to sign in'),
    ],
  },
  SignatureRecorded: {
    from: REVIEWED,
    by: ['isao.signatory', 'nccic.approving_official'],
    needs: (event, record) => [...gates.privacy(record), ...gates.openTerms(record), ...signed(event, record)],
  },
  SignatureVoided: { from: ['Proposed', ...REVIEWED], by: ['nccic.case_manager', ...OFFICERS] },
  AgreementActivated: {
    from: REVIEWED,
    by: ['nccic.case_manager'],
    needs: ({ data }, record) => [
      ...gates.intake(record),
      ...relied(record),
      ...gates.signatures(record),
      ...wrong(
        data.termsDigest !== record.last('TermsOpenedForSignature')?.data.termsDigest,
        'the terms that were signed',
      ),
      ...gates.conditions(record),
      ...gates.noOverlap(record),
      ...wrong(data.effectiveOn !== record.today, 'a beginning today'),
      ...wrong(
        data.expiresOn <= data.effectiveOn || data.expiresOn > monthsAfter(data.effectiveOn, signedMonths(record)),
        'the term that was signed',
      ),
      ...wrong(!isWithin(data.entitlements, record), 'entitlements within the application'),
      ...wrong(data.supersedes !== takenPlace(record), 'the place of its predecessor, where that is in force'),
    ],
  },
};

/** Terms that are opened again are another text: none has the version or the digest of one before. */
function isOpenedBefore(
  { termsVersion, termsDigest }: EventOf<'TermsOpenedForSignature'>['data'],
  record: AgreementRecord,
) {
  const opened = record.all('TermsOpenedForSignature');
  return termsVersion !== opened.length || opened.filter(({ data }) => data.termsDigest === termsDigest).length > 1;
}

/** What holds of one signature. */
function signed({ data, actor }: EventOf<'SignatureRecorded'>, record: AgreementRecord): readonly string[] {
  const opened = record.last('TermsOpenedForSignature');
  const isIsao = sideOf(actor.function) === 'organization';
  const stated = isIsao ? record.application()?.signatory.validUntil : undefined;
  return [
    ...wrong(data.termsDigest !== opened?.data.termsDigest, 'the digest of the open terms'),
    ...wrong(opened === undefined || opened.data.signBy < record.today, 'terms that can be signed today'),
    ...within(record, 'authorityValidUntil', data.authorityValidUntil),
    ...wrong(stated !== undefined && data.authorityValidUntil > stated, 'an authority as the application states it'),
    ...wrong(data.statementVersion !== record.policy.signatureStatementVersion, 'the statement in force'),
    ...wrong(data.party !== (isIsao ? 'ISAO' : 'NCCIC'), 'the side of the party'),
    ...wrong(!inOrder(record), 'its place: the ISAO first, each once'),
  ];
}

function inOrder(record: AgreementRecord): boolean {
  const opened = record.lastRevision('TermsOpenedForSignature');
  const parties = record
    .all('SignatureRecorded')
    .filter(({ revision }) => revision > opened)
    .map(({ data }) => data.party);
  return parties.join() === 'ISAO' || parties.join() === 'ISAO,NCCIC';
}

const RANK_OF: Readonly<Record<RiskLevel, number>> = { VeryLow: 0, Low: 0, Moderate: 0, High: 1, VeryHigh: 2 };
const RANKS = ['centre_director', 'agency_director', 'department_head'];

/** A level is judged where likelihood and impact are alike, as in every form of the tests: there it is theirs. */
const levelOf = ({ residual: { likelihood, impact } }: RiskAcceptanceForm): RiskLevel =>
  likelihood === impact ? impact : 'VeryLow';

const mayAccept = (form: RiskAcceptanceForm, rank: string | undefined): boolean =>
  RANKS.indexOf(rank ?? '') >= RANK_OF[levelOf(form)];

/** A high risk is accepted for six months at most, any other for twelve. */
const longestMonths = (form: RiskAcceptanceForm): number => (RANK_OF[levelOf(form)] > 0 ? 6 : 12);
