import { addDays, type JsonObject, type LocalDate } from '@accord/kernel';
import { codeLists } from '@accord/contract';
import { digest } from './digest.js';

const codesOf = (list: string): readonly string[] => (codeLists[list] ?? []).map(({ code }) => code);

/** A finding of a privacy review, as its reviewer may state it. */
const finding = (principle: string, otherwise: JsonObject = {}): JsonObject => ({
  principle,
  finding: 'Satisfied',
  rationale: 'The application and the published policy say what is done, and it suffices.',
  evidence: [{ digest: digest('application'), locator: 'application /removal' }],
  ...otherwise,
});

/** D1 in which all is satisfied but what is said of one principle. */
const review = (changed: JsonObject = {}): JsonObject => ({
  findings: codesOf('fippPrinciples').map((code) => finding(code, changed['principle'] === code ? changed : {})),
  statutoryChecks: codesOf('statutoryChecks').map((check) => ({ check, answer: 'Yes', locator: 'review file' })),
});

/** D1 that passes. */
export const passingReview = (): JsonObject => review();

/** D1 of an amendment: what its changes touch. */
export const deltaReview = (): JsonObject => ({
  findings: [finding('AccountabilityAndAuditing'), finding('UseLimitation')],
  statutoryChecks: [{ check: 'permitted-uses', answer: 'Yes', locator: 'review file' }],
});

/** D1 that passes with a condition whose risk must be accepted. */
export const conditionalReview = (today: LocalDate): JsonObject =>
  review({
    principle: 'DataMinimization',
    finding: 'SatisfiedWithCondition',
    rationale: 'Removal is tested, but free text is still read by one analyst alone.',
    condition: {
      text: 'Have a second analyst read free text.',
      owner: 'ISAO',
      dueOn: addDays(today, 120),
      blocking: false,
      residualLevel: 'Moderate',
    },
  });

/** D1 that fails. */
export const failingReview = (): JsonObject =>
  review({
    principle: 'IndividualParticipation',
    finding: 'NotSatisfied',
    rationale: 'Thirty days to answer a complaint are too many; nothing says how a wrong indicator is taken back.',
  });

/** What both outcomes of D2 have in common. */
const determination = (today: LocalDate): JsonObject => ({
  pathway: 'PSCP_Individual',
  determiningAuthority: 'DHS',
  scopeUnclassified: 'Context on intrusion activity against water systems, at briefings.',
  possession: false,
  entityEligibility: { status: 'NotRequired', asOf: addDays(today, -30), sourceRef: 'EX-PSCP-0042' },
  foci: { status: 'None' },
  smoCleared: false,
  fsoCleared: false,
  itpsoCleared: false,
  people: { eligible: 2, ndaSigned: 2, needToKnow: 2 },
  portalRuleAcknowledged: true,
  conditions: [],
});

/** D2 that approves. */
export const approval = (today: LocalDate): JsonObject => ({
  ...determination(today),
  approvedLevel: 'Secret',
  verificationDueOn: addDays(today, 360),
  needRevalidateOn: addDays(today, 360),
});

const VERIFIED_ANEW: ReadonlySet<string> = new Set([
  'entityEligibility',
  'foci',
  'smoCleared',
  'fsoCleared',
  'itpsoCleared',
  'people',
  'verificationDueOn',
]);

/** D2 delta: the same, verified anew. */
export const reverification = (today: LocalDate): JsonObject =>
  Object.fromEntries(Object.entries(approval(today)).filter(([name]) => VERIFIED_ANEW.has(name)));

/** D2 that denies. */
export const denial = (today: LocalDate): JsonObject => ({ ...determination(today), reasonCode: 'NEED_NOT_SHOWN' });

/** D3 on the condition of `conditionalReview`. */
export const riskAcceptance = (today: LocalDate): JsonObject => ({
  source: { kind: 'privacyCondition', ref: 'privacy.DataMinimization' },
  statement: {
    cause: 'Free text is read by one analyst.',
    event: 'Information on a person is overlooked.',
    effect: 'The person is exposed to all who receive the report.',
  },
  affected: ['Reports with free text'],
  inherent: { likelihood: 'High', impact: 'High' },
  residual: { likelihood: 'Moderate', impact: 'Moderate' },
  controls: ['A filter before the analyst', 'Access limited to analysts'],
  whyAccepted: 'A second analyst takes up the work within the next quarter.',
  considerations: {
    strategic: 'Warnings are worth more early than complete.',
    operational: 'The desk already works with the Center by portal.',
    budgetary: 'The position is paid for.',
  },
  unmitigatedVulnerabilities: [],
  plan: [{ milestone: 'A second analyst reads free text', dueOn: addDays(today, 90) }],
  expiresOn: addDays(today, 180),
  triggers: ['Any report that had to be called back'],
  rollUp: {
    component: 'CISA',
    department: 'DHS',
    reportToOMB: false,
    missionFunction: 'Cybersecurity information sharing',
  },
});

/** D4, but for the terms that are signed. */
export const signature = (today: LocalDate, method: 'PIV_CAC' | 'QualifiedESignature', statementVersion: string) => ({
  termsDigest: digest('terms'),
  method,
  authorityDigest: digest('authority'),
  authorityValidUntil: addDays(today, 390),
  certificateFingerprint: digest(method),
  statementVersion,
});
