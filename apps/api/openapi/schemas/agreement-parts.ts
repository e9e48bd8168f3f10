import type { Schema } from '../openapi.types.js';
import { consideredAmendment, openAmendment } from './amendment.js';
import { inForceParts } from './in-force-parts.js';
import {
  codeOf,
  count,
  date,
  digest,
  flag,
  listOf,
  moment,
  oneOf,
  orNull,
  pointer,
  ref,
  shape,
  text,
  uuid,
} from './shape.js';

const person = text('Absent for readers of the ISAO side where it is government staff.');

const condition = shape(
  { conditionId: text(), text: text(), owner: codeOf('conditionOwners'), dueOn: date, blocking: flag },
  { residualLevel: codeOf('residualLevels') },
);

const finding = shape(
  { principle: codeOf('fippPrinciples'), finding: codeOf('findings') },
  { rationale: text(), evidence: listOf(ref('Command.Evidence')), condition: ref('Command.Condition') },
);

const privacyForm = shape(
  {
    formVersion: text(),
    revisionNo: count,
    findings: listOf(finding),
    statutoryChecks: listOf(
      shape({ check: codeOf('statutoryChecks'), answer: codeOf('checkAnswers') }, { locator: text() }),
    ),
    conditions: listOf(ref('ReviewCondition')),
    outcome: oneOf(['Passed', 'PassedWithConditions', 'Failed']),
  },
  { formDigest: digest },
  'The latest privacy review (D1). Rationale, evidence, locators, the digest and conditions of others are absent for the ISAO side.',
);

const approval = shape(
  {
    level: codeOf('requestedLevels'),
    pathway: text(),
    possession: flag,
    conditions: listOf(ref('ReviewCondition')),
    verificationDueOn: date,
    needRevalidateOn: date,
    determiningAuthority: codeOf('determiningAuthorities'),
    form: ref('Command.ClassifiedDeterminationForm'),
    formDigest: digest,
    scopeUnclassified: text(),
    people: count,
    fociStatus: codeOf('fociStatuses'),
  },
  { secondOfficial: text() },
);

const denial = shape(
  { causeCode: text(), effectiveAt: moment, form: ref('Command.ClassifiedDeterminationForm'), formDigest: digest },
  { evidenceRef: text() },
);

const classified = shape(
  { status: codeOf('facetClassified'), level: codeOf('requestedLevels') },
  {
    basis: oneOf(['NoneRequested', 'Dropped', 'Resubmitted']),
    verificationDueOn: date,
    suspended: {
      ...shape({ causeCode: text(), effectiveAt: moment }),
      description: 'Why access stopped for now, and since when.',
    },
    custodyInstruction: {
      ...codeOf('custodyInstructions'),
      description: 'What becomes of what is held, once access was revoked.',
    },
    determination: { anyOf: [ref('ClassifiedApproval'), ref('ClassifiedDenial')] },
  },
  'Absent until the privacy review has passed or a level was asked for. The determination (D2) is absent for the ISAO side.',
);

const risk = shape(
  {
    riskId: text(),
    source: shape({ kind: codeOf('riskSources'), ref: text() }),
    residualLevel: codeOf('riskScale'),
    status: oneOf(['Active', 'Expired', 'Withdrawn', 'Superseded']),
    expiresOn: date,
    acceptedBy: text(),
    acceptorRank: codeOf('acceptorRanks'),
    acceptedAt: moment,
    formDigest: digest,
    form: ref('Command.RiskAcceptanceForm'),
  },
  { withdrawnAt: moment },
  'An accepted risk (D3).',
);

const signature = shape(
  {
    signatureId: text(),
    party: codeOf('signatureParties'),
    method: codeOf('signatureMethods'),
    termsVersion: { type: 'integer', minimum: 1 },
    termsDigest: digest,
    authorityValidUntil: date,
    signedAt: moment,
    status: oneOf(['Signed', 'Void']),
  },
  { signerId: person },
);

const facets = shape({
  intake: codeOf('facetIntake'),
  privacy: codeOf('facetPrivacy'),
  classified: codeOf('facetClassified'),
  signatures: shape({ isao: codeOf('facetSignature'), nccic: codeOf('facetSignature') }),
  standards: codeOf('facetStandards'),
  risk: codeOf('facetRisk'),
  amendment: codeOf('facetAmendment'),
  legalHold: flag,
  statutoryCover: codeOf('facetStatutoryCover'),
});

const review = shape(
  {
    revisionNo: {
      ...count,
      description: 'Revision of the application: 0 before the submission, then one a submission.',
    },
    assignments: listOf(
      shape(
        { function: codeOf('reviewFunctions'), dueOn: date, assignedAt: moment },
        {
          subjectId: person,
          assignerReportsTo: person,
          awaitsConfirmation: {
            const: true,
            description:
              'A subordinate of the reviewer assigned it: nothing can be decided before an official confirms it.',
          },
          delegation: shape(
            { until: { ...date, description: 'The last day on which the delegate may act.' } },
            { subjectId: person },
            'To whom the reviewer delegated it. Run out, it stands here until they end it or give it to somebody else.',
          ),
        },
      ),
    ),
    concurrences: listOf(ref('Concurrence')),
  },
  {
    privacyForm: ref('PrivacyReviewOnFile'),
    privacyReviewedAt: { ...moment, description: 'When the privacy review on file was decided.' },
  },
);

const concurrence = shape(
  {
    eventId: uuid,
    office: codeOf('concurrenceOffices'),
    position: codeOf('concurrencePositions'),
    revisionNo: count,
    recordedAt: moment,
    inForce: flag,
  },
  {
    comment: text('Internal: absent for the ISAO side.'),
    subjectId: person,
    supersedes: { ...uuid, description: 'Event of the NonConcur that this position took back.' },
  },
);

const changes = shape(
  {
    stage: oneOf(['Proposed', 'PrivacyReviewed', 'ClassifiedAccessApproved']),
    items: listOf(shape({ itemId: text(), fieldPath: pointer, problem: text(), action: text() })),
    dueOn: date,
    answered: flag,
  },
  {},
  'The latest request for changes.',
);

const terms = shape(
  {
    termsVersion: { type: 'integer', minimum: 1 },
    termsDigest: digest,
    clauseIds: listOf(codeOf('clauseIds')),
    signBy: date,
  },
  {},
  'The text that is open for signature or in force.',
);

const action = shape(
  { command: text('Name of the command in the path.'), allowed: flag },
  { code: text('Why not: the refusal that would follow.') },
);

/** An organization as lists of agreements name it. */
const party = shape({ id: uuid, slug: text(), legalName: text() });

const legacy = shape(
  {
    instrumentKind: codeOf('instrumentKinds'),
    originalSignedOn: date,
    documentDigest: digest,
    deemedCompliant: flag,
    missingGates: listOf(text(), 'Gates of an activation that it never passed.'),
    importedAt: moment,
    verdict: orNull(codeOf('legacyVerdicts')),
    conformanceDueOn: orNull(date),
  },
  {
    originalExpiry: date,
    reference: text(),
    scope: shape(
      {
        infoTypes: ref('Application.InfoTypeScopes'),
        channels: listOf(codeOf('channels')),
        tlpCeiling: codeOf('tlpLabels'),
      },
      { collections: listOf(shape({ id: text(), canRead: flag, canWrite: flag })) },
      'What it covers, as it was imported.',
    ),
  },
  'An instrument that was signed outside of this system.',
);

const waiver = shape(
  {
    waives: codeOf('breakGlassWaivers'),
    subjectId: text(),
    until: { ...date, description: 'The last day on which it waives anything.' },
    requestId: { ...uuid, description: 'Of the event that asked for it.' },
    requestedBy: text(),
    requestedAt: moment,
    openedAt: { ...orNull(moment), description: 'Null until a second official confirmed it.' },
    closedAt: { ...orNull(moment), description: 'Null until an auditor closed it: so long it is flagged.' },
  },
  {},
  'A rule of separation of duties that was waived for a person by breaking the glass.',
);

/** Parts of the detail of an agreement. */
export const agreementParts: Readonly<Record<string, Schema>> = {
  ReviewCondition: condition,
  PrivacyReviewOnFile: privacyForm,
  Facets: facets,
  Review: review,
  Concurrence: concurrence,
  RequestedChanges: changes,
  ClassifiedAccess: classified,
  ClassifiedApproval: approval,
  ClassifiedDenial: denial,
  AcceptedRisk: risk,
  Signature: signature,
  OpenTerms: terms,
  OpenAmendment: openAmendment,
  ConsideredAmendment: consideredAmendment,
  Activation: shape(
    { effectiveOn: date },
    {
      expiresOn: { ...date, description: 'Absent where an imported instrument has no end.' },
      expiresAt: moment,
      endsSoon: {
        const: true,
        description:
          'There while it is in force and another term can be asked for: what is decided holds for a short time.',
      },
      supersedes: { ...uuid, description: 'The predecessor whose place this agreement took.' },
    },
  ),
  ...inForceParts,
  LegacyInstrument: legacy,
  Ending: shape({ reasonCode: text() }, { publicStatement: text() }),
  Action: action,
  Party: party,
  Waiver: waiver,
  Reconsideration: shape(
    {
      reason: text(),
      requestedAt: moment,
      answer: orNull(shape({ outcome: codeOf('reconsiderationOutcomes'), statement: text(), answeredAt: moment })),
    },
    {},
    'Asked for after a rejection. Nothing is reopened by it.',
  ),
};
