import type { LocalDate } from '@accord/kernel';
import type { RiskLevel } from '../application.js';
import type { ClassifiedDeterminationForm, ClassifiedReverificationForm } from '../classified/forms.js';
import type { Finding, PrivacyReviewForm } from '../review/forms.js';
import type { RiskAcceptanceForm, RiskSource } from '../risk/forms.js';
import type { SignatureForm } from '../signature/forms.js';

const digest = (letter: string) => letter.repeat(64);

const PRINCIPLES = [
  'Transparency',
  'IndividualParticipation',
  'PurposeSpecification',
  'DataMinimization',
  'UseLimitation',
  'DataQualityAndIntegrity',
  'Security',
  'AccountabilityAndAuditing',
];

const CHECKS = [
  'removal-method',
  'security-control',
  'source-restrictions',
  'retention-and-destruction',
  'mis-sharing-notice',
  'us-person-notice',
  'permitted-uses',
  'no-regulatory-use',
  'protected-speech',
  'proprietary-pcii-marking',
  'crada-2014-protections',
  'onward-members-bound',
  'pia-sorn-coverage',
];

const finding = (principle: string, changes: Partial<Finding> = {}): Finding => ({
  principle,
  finding: 'Satisfied',
  rationale: 'What the application says was found to hold.',
  evidence: [{ digest: digest('c'), locator: 'review file' }],
  ...changes,
});

/** A condition of a privacy review. */
export const condition = (changes: Partial<NonNullable<Finding['condition']>> = {}) => ({
  text: 'Cut retention to 180 days.',
  owner: 'ISAO' as const,
  dueOn: '2026-11-15',
  blocking: false,
  residualLevel: 'Moderate' as RiskLevel,
  ...changes,
});

/** D1 with all eight findings satisfied, but for those given by principle. */
export const privacyForm = (
  findings: { readonly [principle: string]: Partial<Finding> } = {},
  answers: { readonly [check: string]: 'Yes' | 'No' | 'NA' } = {},
): PrivacyReviewForm => ({
  formVersion: '2026.1',
  findings: PRINCIPLES.map((principle) => finding(principle, findings[principle])),
  statutoryChecks: CHECKS.map((check) => ({ check, answer: answers[check] ?? 'Yes', locator: 'review file' })),
});

/** D1 that sets one condition, on data minimization. */
export const formWithCondition = (changes: Parameters<typeof condition>[0] = {}): PrivacyReviewForm =>
  privacyForm({ DataMinimization: { finding: 'SatisfiedWithCondition', condition: condition(changes) } });

/** D1 of an amendment, on what its changes touch. */
export const deltaForm = (changes: Partial<Finding> = {}): PrivacyReviewForm => ({
  formVersion: '2026.1',
  findings: [finding('DataMinimization', changes)],
  statutoryChecks: [{ check: 'removal-method', answer: 'Yes', locator: 'review file' }],
});

/** D1 of an amendment that sets one condition. */
export const deltaWithCondition = (changes: Parameters<typeof condition>[0] = {}): PrivacyReviewForm =>
  deltaForm({ finding: 'SatisfiedWithCondition', condition: condition(changes) });

/** D1 that cannot pass. */
export const failingForm = (): PrivacyReviewForm => privacyForm({ Security: { finding: 'NotSatisfied' } });

/** D2 that approves Secret. */
export const approval = (changes: Partial<ClassifiedDeterminationForm> = {}): ClassifiedDeterminationForm => ({
  pathway: 'ReciprocalFCL',
  determiningAuthority: 'DHS',
  approvedLevel: 'Secret',
  scopeUnclassified: 'Context on intrusion activity, at briefings and in the accredited room.',
  possession: true,
  entityEligibility: { status: 'Eligible', asOf: '2026-02-20', sourceRef: 'EX-FCL-0042' },
  foci: { status: 'Mitigated', mitigationRef: 'EX-FOCI-0007' },
  smoCleared: true,
  fsoCleared: true,
  itpsoCleared: true,
  people: { eligible: 4, ndaSigned: 4, needToKnow: 4 },
  guidanceDigest: digest('d'),
  portalRuleAcknowledged: true,
  conditions: [],
  verificationDueOn: '2027-02-28',
  needRevalidateOn: '2027-02-28',
  ...changes,
});

/** D2 delta that finds all in order. */
export function reverification(): ClassifiedReverificationForm {
  const { entityEligibility, foci, smoCleared, fsoCleared, itpsoCleared, people } = approval();
  return { entityEligibility, foci, smoCleared, fsoCleared, itpsoCleared, people, verificationDueOn: '2027-02-28' };
}

/** What D2 says beside the rest to approve Top Secret. */
export const topSecret: Partial<ClassifiedDeterminationForm> = {
  approvedLevel: 'TopSecret',
  tsNeedFinding: 'The need is demonstrated by the incidents of the past year and foreseeable for the next one. '.repeat(
    2,
  ),
};

/** D2 that denies. */
export function denial(): ClassifiedDeterminationForm {
  const { approvedLevel: _level, verificationDueOn: _due, needRevalidateOn: _need, ...rest } = approval();
  return { ...rest, reasonCode: 'NEED_NOT_SHOWN' };
}

/** D3 for a source: residual Moderate unless said otherwise. */
export const acceptance = (
  source: RiskSource,
  expiresOn: LocalDate = '2026-11-30',
  residual: RiskAcceptanceForm['residual'] = { likelihood: 'Moderate', impact: 'Moderate' },
): RiskAcceptanceForm => ({
  source,
  statement: { cause: 'Kept for long.', event: 'A person is identified.', effect: 'The person is exposed.' },
  affected: ['Indicators of members'],
  inherent: { likelihood: 'High', impact: 'High' },
  residual,
  controls: ['Removal before sharing'],
  whyAccepted: 'The comparison cannot be done on summaries.',
  considerations: { strategic: 'Early warning.', operational: 'One season.', budgetary: 'No new system.' },
  unmitigatedVulnerabilities: [],
  plan: [{ milestone: 'Shorter retention', dueOn: '2026-11-15' }],
  expiresOn,
  triggers: ['Any mis-sharing notice'],
  rollUp: { component: 'Center', department: 'Department', reportToOMB: true, missionFunction: 'Warning' },
});

/** The risk of the condition that `formWithCondition` sets. */
export const conditionRisk: RiskSource = { kind: 'privacyCondition', ref: 'privacy.DataMinimization' };
/** The risk of a gap in the standards. */
export const gapRisk = (ref: string): RiskSource => ({ kind: 'standardsGap', ref });

/** D4 over the terms with a digest. */
export const signature = (termsDigest: string, changes: Partial<SignatureForm> = {}): SignatureForm => ({
  termsDigest,
  method: 'QualifiedESignature',
  authorityDigest: digest('a'),
  authorityValidUntil: '2027-06-30',
  certificateFingerprint: digest('e'),
  statementVersion: '2026.1',
  ...changes,
});
