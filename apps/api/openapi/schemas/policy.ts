import type { Schema } from '../openapi.types.js';
import {
  codeOf,
  count,
  date,
  flag,
  listOf,
  moment,
  oneOf,
  orNull,
  pointer,
  ref,
  revision,
  shape,
  text,
  uuid,
} from './shape.js';

/** An object of the policy set, whose further members are the set's own affair. */
const part = (always: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(always),
  properties: always,
});

const duration = { value: count, unit: codeOf('timerUnits') };
const byLevel = (value: Schema): Schema => ({
  type: 'object',
  propertyNames: codeOf('riskScale'),
  additionalProperties: value,
});

const values = part({
  term: part({ maxMonths: count, defaultMonths: count }),
  retention: part({ ceilingDays: count, hardMaxDays: count, deviationClauseId: text() }),
  breachNotice: part({ maxHours: count }),
  review: part({ removalTestMaxAgeMonths: count }),
  separationOfDuties: part({ lookBackMonths: count, signatoryMayAcceptUpTo: orNull(codeOf('riskScale')) }),
  classified: part({ defaultLevelCap: codeOf('requestedLevels'), topSecretNeeds: listOf(text()) }),
  versions: part({
    certification: part({ textVersion: text(), text: text() }),
    signatureStatement: part({ statementVersion: text(), text: text() }),
    privacyReviewForm: part({ formVersion: text(), introducedOn: date }),
    classifiedDeterminationForm: part({ formVersion: text(), introducedOn: date }),
    riskAcceptanceForm: part({ formVersion: text(), introducedOn: date }),
  }),
  risk: part({
    matrix: byLevel(byLevel(codeOf('riskScale'))),
    acceptanceNeededFrom: codeOf('riskScale'),
    ranks: listOf(codeOf('acceptorRanks')),
    rankByLevel: byLevel(codeOf('acceptorRanks')),
    maxAcceptance: byLevel(part(duration)),
  }),
  timers: listOf(part({ id: text(), title: text(), starts: text(), ...duration, actions: listOf({ type: 'object' }) })),
  deemedCompliantBefore: date,
  calendar: part({ weekend: listOf(text()), holidays: listOf({ type: 'object' }) }),
  materiality: part({
    privacy: listOf(ref('MaterialityRule')),
    classified: listOf(ref('MaterialityRule')),
    party: listOf(ref('MaterialityRule')),
    counsel: listOf(ref('MaterialityRule')),
    secondOfficial: listOf(ref('MaterialityRule')),
  }),
  dateBounds: part({
    assignmentDueOn: part(duration),
    changesDueOn: part(duration),
    conditionDueOn: part(duration),
    milestoneDueOn: part(duration),
    signBy: part(duration),
    authorityValidUntil: part(duration),
    verificationDueOn: part(duration),
    needRevalidateOn: part(duration),
  }),
});

const codeEntry = part({ code: text(), meaning: text() });

const window = part({ statute: text(), cite: text(), from: date, to: date });

const listed = {
  version: text(),
  kind: oneOf(['Values', 'Baseline', 'Clause', 'StatutoryWindow', 'Functions', 'Shipped']),
  status: oneOf(['Proposed', 'Approved', 'InEffect', 'Withdrawn']),
  effectiveFrom: date,
  proposedBy: text(),
  proposedAt: moment,
};

const lists = {
  reason: text('Why. Absent of what was shipped.'),
  revisedBy: listOf(text(), 'Everybody who changed it since.'),
  approvedBy: text(),
  approvedAt: moment,
  withdrawnBy: text(),
  withdrawnAt: moment,
  withdrawalReason: text(),
};

const lossKind = oneOf(['statutory-cover', 'risk-cover', 'standards', 'term', 'reviewer']);
const change = shape({ op: oneOf(['add', 'remove', 'replace']), path: pointer }, { value: {}, old: {} });

const heldFunctions = (description?: string): Schema => listOf(codeOf('functions'), description);

/** The answers of the policy reads. */
export const policySchemas: Readonly<Record<string, Schema>> = {
  MaterialityRule: part({ path: text(), when: oneOf(['any', 'up', 'down', 'increase']) }),
  PolicyValues: values,
  Pathway: part({
    id: text(),
    title: text(),
    allowedLevels: listOf(codeOf('requestedLevels')),
    possessionAllowed: flag,
    active: flag,
  }),
  CodeEntry: codeEntry,
  ReasonCodes: shape({ field: text('Where the body carries the code.'), codes: listOf(ref('CodeEntry')) }),
  StatutoryWindow: window,
  PublicationItem: shape(listed, lists),
  PublicationList: shape({
    items: listOf(ref('PublicationItem')),
    nextCursor: { type: ['string', 'null'], description: 'Null on the last page.' },
    revision: { ...revision, description: 'Of the policy, as in `ETag`.' },
  }),
  Publication: shape(
    {
      ...listed,
      revision,
      content: shape(
        {},
        {
          values: ref('Command.PolicyValues'),
          baseline: ref('Command.PolicyBaseline'),
          clause: ref('Command.PolicyClause'),
          window: ref('Command.PolicyWindow'),
          functions: ref('Command.PolicyFunctions'),
        },
        'One member: what the publication changes, whole.',
      ),
      changes: listOf(
        change,
        'By JSON Pointers into the policy with its baseline, clauses and windows, and with the functions of people by their ids.',
      ),
      after: text('The version that holds before it.'),
      actions: listOf(shape({ command: text(), allowed: flag }, { code: text('Why it is refused.') })),
    },
    lists,
  ),
  PolicyEffect: shape(
    {
      version: text(),
      effectiveFrom: date,
      totals: shape({
        running: { ...count, description: 'Agreements that were submitted and have not ended.' },
        agreements: { ...count, description: 'Those of them that something changes for.' },
        dates: listOf(shape({ timer: text(), count }), 'Last days that move, by timer.'),
        atOnce: listOf(shape({ command: text(), count }), 'What the clock would do in the moment of effect.'),
        acts: listOf(shape({ command: text(), count }), 'What the clock would do at another time than it will now.'),
        losses: listOf(
          shape({ kind: lossKind, count }),
          'What agreements would lose in the moment of effect, by its kind.',
        ),
        drafts: { ...count, description: 'Drafts that something changes for: only their organizations know which.' },
        ownLeftOut: { ...count, description: 'Agreements of the organization of whoever asks: they are left out.' },
      }),
      items: listOf(
        shape({
          agreementId: uuid,
          number: orNull(text()),
          organization: shape({ id: uuid, legalName: text() }),
          state: codeOf('states'),
          dates: listOf(shape({ timer: text(), from: date, to: date }, { about: text() })),
          acts: listOf(
            shape({ timer: text(), command: text(), from: orNull(moment), to: orNull(moment), atOnce: flag }),
          ),
          losses: listOf(
            shape({
              kind: lossKind,
              what: listOf(
                text(),
                'The types of information that stop; the gaps and conditions that need an acceptance; the longest term in months; the functions in which somebody reviews and may not any more.',
              ),
            }),
          ),
        }),
      ),
      nextCursor: { type: ['string', 'null'], description: 'Null on the last page.' },
    },
    {
      person: shape(
        {
          subjectId: text(),
          gains: heldFunctions(),
          loses: heldFunctions(),
          unheld: heldFunctions('Those of the lost ones that nobody else would hold.'),
        },
        {},
        'Of a publication of functions: whom it speaks of, as the provider of identities knows people now.',
      ),
    },
  ),
  Policy: shape(
    {
      version: text(),
      effectiveFrom: date,
      asOf: date,
      values: ref('PolicyValues'),
      lockedTemplates: listOf(text(), 'Form templates that wait for their review and may not be used.'),
      catalogues: shape({
        pathways: listOf(ref('Pathway')),
        clauses: listOf(part({ id: codeOf('clauseIds'), text: text() })),
        baseline: ref('Command.PolicyBaseline'),
        codes: { type: 'object', additionalProperties: listOf(ref('CodeEntry')) },
        reasons: { type: 'object', additionalProperties: ref('ReasonCodes') },
      }),
      windows: shape({
        inForce: listOf(ref('StatutoryWindow')),
        known: listOf(ref('StatutoryWindow')),
        cover: listOf(shape({ statute: text(), inForce: flag, until: orNull(date) })),
      }),
    },
    {
      functionsOfPeople: listOf(
        ref('Command.PolicyFunctions'),
        'Who holds exactly which functions, whatever the provider of identities says; whoever is not named holds what it says. Absent for organizations.',
      ),
    },
  ),
  PeopleList: shape({
    items: listOf(ref('Person')),
    nextCursor: { type: ['string', 'null'], description: 'Null on the last page.' },
    revision: { ...revision, description: 'Of the policy, as in `ETag`.' },
  }),
  Person: shape(
    {
      subjectId: text('The opaque id of a person, the `sub` of their token.'),
      functions: listOf(
        codeOf('functions'),
        'All that they hold but functions of organizations, which come with an appointment.',
      ),
      source: oneOf(['Provider', 'Publication']),
      ahead: listOf(
        shape({
          version: text(),
          status: oneOf(['Proposed', 'Approved']),
          effectiveFrom: date,
          functions: listOf(codeOf('functions')),
        }),
        'What is to hold later, the next one first.',
      ),
    },
    { version: text('The publication that says so; absent where the provider of identities does.'), since: date },
  ),
};
