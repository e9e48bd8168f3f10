import type { Application, Finding } from '@accord/agreements/domain';
import { trusted } from '../trusted.js';

/** What only government may read begins with this word in the samples. */
export const WITHHELD = 'WITHHELD';
/** Subject ids of government staff begin with this in the samples. */
export const STAFF = 'staff-';
/** Organization of the samples. */
export const ORGANIZATION_ID = '6f1c1c1e-0000-4000-8000-000000000001';

/** Sealed text as it stands in a stored payload: nothing may look into it. */
export const sealed = (text: string) => ({ $sealed: 'v1', text });

/** An application with the fields that rules and lists read, one sealed text among them. */
export const application = (changes: Partial<Application> = {}): Application => ({
  legalName: trusted(sealed('Example ISAO')),
  signatory: { validUntil: '2028-03-01' },
  memberListVisibility: 'Public',
  infoTypes: [{ type: 'CyberThreatIndicator', direction: 'both' }],
  channels: ['AISTAXII'],
  collections: [{ id: 'example-in', canRead: false, canWrite: true }],
  tlpCeiling: 'GREEN',
  namedRecipients: [],
  piiCategoriesPossible: [],
  retentionDaysMax: 180,
  breachNoticeHours: 48,
  deviations: [],
  removal: { method: 'Both', description: 'Tool and review', lastTestOn: '2026-02-10' },
  baselineVersion: '2016.1',
  baselineAnswers: [{ itemId: 'CA-01', answer: 'Met' }],
  clauseChecklist: { voluntary: true },
  requestedLevel: 'Secret',
  requestedTermMonths: 36,
  ...changes,
});

const condition = {
  text: 'Cut retention to 180 days',
  owner: 'ISAO',
  dueOn: '2026-11-15',
  blocking: false,
  residualLevel: 'Moderate',
} as const;

const findings: readonly Finding[] = [
  {
    principle: 'DataMinimization',
    finding: 'SatisfiedWithCondition',
    rationale: `${WITHHELD} rationale of the finding`,
    evidence: [{ digest: 'aa'.repeat(32), locator: `${WITHHELD} page 3` }],
    condition,
  },
];

/** Form D1, with a finding that sets a condition. */
export const privacyForm = {
  formVersion: '2026.1',
  revisionNo: 1,
  findings,
  statutoryChecks: [{ check: 'removal-method', answer: 'Yes', locator: `${WITHHELD} page 4` }],
  conditions: [{ conditionId: 'privacy.DataMinimization', ...condition }],
  formDigest: 'bb'.repeat(32),
} as const;

/** Form D2. */
export const d2 = {
  pathway: 'ReciprocalFCL',
  determiningAuthority: 'DHS',
  approvedLevel: 'Secret',
  scopeUnclassified: `${WITHHELD} scope`,
  possession: true,
  entityEligibility: { status: 'Eligible', asOf: '2026-01-01', sourceRef: `${WITHHELD} reference` },
  foci: { status: 'Mitigated', mitigationRef: `${WITHHELD} mitigation` },
  smoCleared: true,
  fsoCleared: true,
  itpsoCleared: true,
  people: { eligible: 4, ndaSigned: 4, needToKnow: 4 },
  portalRuleAcknowledged: true,
  conditions: [],
} as const;

/** Form D3. */
export const d3 = {
  source: { kind: 'privacyCondition', ref: 'privacy.DataMinimization' },
  statement: { cause: `${WITHHELD} cause`, event: `${WITHHELD} event`, effect: `${WITHHELD} effect` },
  affected: [`${WITHHELD} asset`],
  inherent: { likelihood: 'High', impact: 'Moderate' },
  residual: { likelihood: 'Moderate', impact: 'Moderate' },
  controls: [`${WITHHELD} control`],
  whyAccepted: `${WITHHELD} reason`,
  considerations: { strategic: WITHHELD, operational: WITHHELD, budgetary: WITHHELD },
  unmitigatedVulnerabilities: [WITHHELD],
  plan: [{ milestone: WITHHELD, dueOn: '2026-11-30' }],
  expiresOn: '2026-11-30',
  triggers: [WITHHELD],
  rollUp: { component: WITHHELD, department: WITHHELD, reportToOMB: true, missionFunction: WITHHELD },
} as const;

/** The terms that lie open. */
export const terms = {
  termsVersion: 1,
  termsDigest: 'cc'.repeat(32),
  clauseIds: ['voluntary'],
  policyVersion: '2026.1',
  signBy: '2026-05-01',
} as const;

/** The terms as an amendment would leave them. */
export const amendedTerms = {
  termsDigest: '88'.repeat(32),
  clauseIds: ['voluntary'],
  policyVersion: '2026.1',
} as const;

/** A signature over the terms. */
export const signature = {
  signatureId: 'signature-1',
  party: 'NCCIC',
  termsVersion: 1,
  termsDigest: terms.termsDigest,
  method: 'WetInk',
  authorityDigest: '44'.repeat(32),
  authorityValidUntil: '2027-01-01',
  certificateFingerprint: `${WITHHELD} certificate`,
  witness: { scanDigest: '55'.repeat(32), roleTitle: WITHHELD, contactRef: WITHHELD },
  statementVersion: '2026.1',
} as const;
