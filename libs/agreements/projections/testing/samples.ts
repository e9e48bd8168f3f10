import type { Application, EventPayloads, EventType, Finding } from '@accord/agreements/domain';
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

const privacyForm = {
  formVersion: '2026.1',
  revisionNo: 1,
  findings,
  statutoryChecks: [{ check: 'removal-method', answer: 'Yes', locator: `${WITHHELD} page 4` }],
  conditions: [{ conditionId: 'privacy.DataMinimization', ...condition }],
  formDigest: 'bb'.repeat(32),
} as const;

const d2 = {
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

const d3 = {
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

const terms = {
  termsVersion: 1,
  termsDigest: 'cc'.repeat(32),
  clauseIds: ['voluntary'],
  policyVersion: '2026.1',
  signBy: '2026-05-01',
} as const;

/** One payload of every type of event, every optional member given. */
export const SAMPLES: { readonly [Type in EventType]: EventPayloads[Type] } = {
  LegacyAgreementImported: {
    organizationId: ORGANIZATION_ID,
    number: 'ISA-2026-00002',
    instrumentKind: 'CRADA',
    originalSignedOn: '2014-05-01',
    originalExpiry: '2027-04-30',
    documentDigest: 'ab'.repeat(32),
    reference: 'CRADA 14-001',
    scope: {
      infoTypes: [{ type: 'CyberThreatIndicator', direction: 'both' }],
      channels: ['Portal'],
      collections: [{ id: 'nccic-green', canRead: true, canWrite: false }],
      tlpCeiling: 'GREEN',
    },
    deemedCompliant: true,
    missingGates: ['privacy', 'clauses'],
  },
  LegacyImportVerified: {
    verdict: 'ConfirmedWithDifferences',
    mappedState: 'Active',
    note: `${WITHHELD} note`,
    conformanceDueOn: '2026-10-28',
    term: {
      effectiveOn: '2014-05-01',
      expiresOn: '2027-04-30',
      expiresAt: '2027-05-01T03:59:59.999Z',
      termsVersion: 0,
      termsDigest: 'ab'.repeat(32),
      entitlements: [],
    },
  },
  AgreementDrafted: { organizationId: ORGANIZATION_ID, agreementForm: 'Standard', predecessorId: ORGANIZATION_ID },
  DraftRevised: { changedPaths: ['/legalName'], draftDigest: 'dd'.repeat(32) },
  AgreementProposed: {
    number: 'ISA-2026-00001',
    revisionNo: 1,
    application: application(),
    applicationDigest: 'ee'.repeat(32),
    requestedLevel: 'Secret',
    baselineVersion: '2016.1',
    certifiedBy: 'example.officer',
    certificationVersion: '2026.1',
  },
  IntakeCompleted: {
    checklist: [{ item: 'contacts', answer: false, note: `${WITHHELD} note` }],
    duplicates: [],
  },
  ReviewerAssigned: {
    function: 'dhs.privacy',
    subjectId: `${STAFF}pr`,
    dueOn: '2026-04-01',
    reasonCode: 'Absence',
    assignerReportsTo: `${STAFF}head`,
  },
  ReviewerRecused: { function: 'dhs.privacy', subjectId: `${STAFF}pr`, reasonCode: 'DeclinedToState' },
  ConcurrenceRecorded: {
    office: 'crcl',
    position: 'ConcurWithComment',
    comment: `${WITHHELD} comment`,
    revisionNo: 1,
  },
  ChangesRequested: {
    stage: 'Proposed',
    items: [{ itemId: '1', fieldPath: '/retentionDaysMax', problem: 'Too long', action: 'Shorten it' }],
    dueOn: '2026-04-30',
  },
  AgreementResubmitted: {
    revisionNo: 2,
    application: application({ retentionDaysMax: 90 }),
    applicationDigest: 'ff'.repeat(32),
    requestedLevel: 'Secret',
    answers: [{ itemId: '1', answer: 'Done' }],
    diff: [{ path: '/retentionDaysMax', materiality: 'privacy' }],
    routedTo: 'Proposed',
    certifiedBy: 'example.officer',
    certificationVersion: '2026.1',
  },
  PrivacyReviewPassed: {
    ...privacyForm,
    outcome: 'PassedWithConditions',
  },
  PrivacyReviewFailed: { ...privacyForm, outcome: 'Failed' },
  ClassifiedAccessMarkedNotRequired: { basis: 'Dropped' },
  ClassifiedAccessApproved: {
    form: d2,
    formDigest: '11'.repeat(32),
    level: 'Secret',
    pathway: 'ReciprocalFCL',
    possession: true,
    scopeUnclassified: d2.scopeUnclassified,
    people: 4,
    fociStatus: 'Mitigated',
    conditions: [],
    verificationDueOn: '2027-03-01',
    needRevalidateOn: '2027-03-01',
    determiningAuthority: 'DHS',
    secondOfficial: `${STAFF}cs`,
  },
  ClassifiedAccessDenied: {
    form: d2,
    formDigest: '11'.repeat(32),
    causeCode: 'NEED_NOT_SHOWN',
    effectiveAt: '2026-04-01T15:00:00.000Z',
    evidenceRef: d2.entityEligibility.sourceRef,
  },
  ClassifiedAccessRequestDropped: {
    acknowledgedBy: 'example.officer',
    application: application({ requestedLevel: 'None' }),
    applicationDigest: '22'.repeat(32),
  },
  RiskAccepted: {
    riskId: 'risk-1',
    form: d3,
    formDigest: '33'.repeat(32),
    residualLevel: 'Moderate',
    acceptorRank: 'centre_director',
    expiresOn: '2026-11-30',
    supersedes: 'risk-0',
  },
  TermsOpenedForSignature: terms,
  SignatureRecorded: {
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
  },
  SignatureVoided: { signatureId: 'signature-1', causeCode: 'TermsReopened' },
  AgreementActivated: {
    effectiveOn: '2026-04-06',
    expiresOn: '2029-04-06',
    expiresAt: '2029-04-07T03:59:59.000Z',
    termsVersion: 1,
    termsDigest: terms.termsDigest,
    entitlements: [
      {
        collectionId: 'example-in',
        canRead: false,
        canWrite: true,
        infoTypes: ['CyberThreatIndicator'],
        tlpCeiling: 'GREEN',
      },
    ],
  },
  AgreementRejected: { reasonCode: 'Discretionary', publicStatement: 'Not at this time.', fromState: 'Proposed' },
  AgreementWithdrawn: { reasonCode: 'DeclinedToState', fromState: 'Proposed' },
  AgreementExpired: { expiredAt: '2029-04-07T03:59:59.000Z', termsVersion: 1 },
  AgreementTerminated: { reasonCode: 'Superseded', effectiveOn: '2026-09-01', successorId: ORGANIZATION_ID },
  AgreementSuspended: {
    causeCode: 'StandardsLapsed',
    emergency: false,
    scope: 'Entitlements',
    liftConditions: [{ id: 'standards-restored', text: 'The standards are attested again.' }],
  },
  PrivacyReviewWentStale: { cause: 'Age', reviewEventId: '77777777-7777-4777-8777-777777777777' },
  RiskAcceptanceExpired: { riskId: 'risk-1' },
  ClassifiedAccessSuspended: { causeCode: 'VERIFICATION_OVERDUE', effectiveAt: '2027-03-02T05:00:00.000Z' },
  LegalHoldPlaced: { reason: WITHHELD },
  LegalHoldReleased: { reason: WITHHELD },
  BreakGlassRequested: {
    reason: WITHHELD,
    scope: { waives: 'LookBack', subjectId: `${STAFF}privacy` },
    until: '2026-09-01',
  },
  BreakGlassOpened: {
    requestId: WITHHELD,
    scope: { waives: 'LookBack', subjectId: `${STAFF}privacy` },
    until: '2026-09-01',
  },
  BreakGlassClosed: { requestId: WITHHELD, reason: WITHHELD },
  ReviewDelegated: { function: 'dhs.privacy', subjectId: `${STAFF}second`, until: '2026-09-01' },
  AssignmentConfirmed: { function: 'dhs.privacy', subjectId: `${STAFF}pr` },
  ReconsiderationRequested: { reason: 'The purposes were read too widely.' },
  ReconsiderationAnswered: { outcome: 'Stands', statement: 'They were looked at once more.' },
  DelegationEnded: { function: 'dhs.privacy', subjectId: `${STAFF}second` },
};
