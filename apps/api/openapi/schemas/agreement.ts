import type { Schema } from '../openapi.types.js';
import { eventTypesOf } from './commands.js';
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
  pageOf,
  pointer,
  position,
  ref,
  revision,
  shape,
  text,
  uuid,
} from './shape.js';

const agreementNumber: Schema = {
  type: ['string', 'null'],
  pattern: '^ISA-[0-9]{4}-[0-9]{5,}$',
  description: 'Given at submission; null before.',
};

/** Said before the clock has recorded it. */
const expired: Schema = { const: true, description: 'The term has ended, whatever `state` still says.' };

const detail = shape(
  {
    id: uuid,
    number: agreementNumber,
    organizationId: uuid,
    agreementForm: codeOf('agreementForms'),
    predecessorId: orNull(uuid),
    revision,
    state: codeOf('states'),
    stateSince: orNull(moment),
    submittedAt: orNull(moment),
    facets: ref('Facets'),
    stoppedTypes: listOf(
      codeOf('infoTypes'),
      'What does not move at this moment, whatever the entitlements say: the application rests it on a statute that has lapsed.',
    ),
    application: {
      description:
        'As last submitted. The own ISAO reads its working copy while it writes one; to all others a draft that was never submitted is null.',
      anyOf: [ref('Application'), ref('ApplicationDraft'), { type: 'null' }],
    },
    review: ref('Review'),
    risks: listOf(ref('AcceptedRisk'), 'Empty for the ISAO side.'),
    conditions: listOf(ref('ReviewCondition'), 'Open conditions of the reviews in force; for the ISAO side its own.'),
    changedConditions: listOf(ref('ChangedCondition'), 'What the organization reported, oldest first.'),
    corrections: listOf(
      shape({ eventId: uuid, targetEventId: uuid, byParty: codeOf('signatureParties'), correctedAt: moment }),
      'Statements about earlier events, which stay as they are; what is stated stands in the history.',
    ),
    signatures: listOf(ref('Signature')),
    entitlements: listOf(
      ref('Command.Entitlement'),
      'What is live: empty unless the agreement is Active and its term runs.',
    ),
  },
  {
    expired,
    changes: ref('RequestedChanges'),
    classified: ref('ClassifiedAccess'),
    terms: ref('OpenTerms'),
    amendment: ref('OpenAmendment'),
    activation: ref('Activation'),
    annualReview: ref('AnnualReview'),
    disposition: ref('Disposition'),
    suspension: ref('Suspension'),
    notice: ref('TerminationNotice'),
    legacy: ref('LegacyInstrument'),
    ending: ref('Ending'),
    reconsideration: ref('Reconsideration'),
    waivers: listOf(
      ref('Waiver'),
      'Rules that were waived for a person; absent where none was, and for the ISAO side.',
    ),
    supersededBy: { ...uuid, description: 'The successor since whose activation this agreement entitles to nothing.' },
    actions: listOf(
      ref('Action'),
      'The commands of the caller’s functions, every guard evaluated that needs no payload. Absent from reads of the past.',
    ),
  },
);

const listItem = shape(
  {
    id: uuid,
    number: agreementNumber,
    organization: ref('Party'),
    state: codeOf('states'),
    facets: ref('Facets'),
    revision,
    updatedAt: moment,
  },
  { submittedAt: moment, expiresOn: date, expired },
);

const historyItem = shape(
  {
    eventId: uuid,
    type: {
      type: 'string',
      anyOf: [oneOf([...eventTypesOf('agreement'), 'CommandRefused']), { minLength: 1 }],
      description: 'An event that this release cannot read is shown raw, under the name that it has.',
    },
    revision: {
      type: ['integer', 'null'],
      minimum: 0,
      description: 'Null for a refused command, and for what was told of a deadline.',
    },
    position,
    recordedAt: moment,
    actor: shape({
      subjectId: { type: ['string', 'null'], description: 'Null where the reader may not know the person.' },
      function: orNull(codeOf('functions')),
    }),
    commandId: orNull(uuid),
    payload: {
      type: 'object',
      description:
        'By the type of the event; without what is withheld: from the ISAO side, and of drafts from everybody else.',
    },
    digest: { ...digest, description: 'SHA-256 of the RFC 8785 bytes of `payload` as it stands here.' },
  },
  {
    code: text('Why the command was refused.'),
    correlationId: text(
      'The request in which it was recorded, to the government and auditors: lines of one request belong together.',
    ),
  },
);

const terms = shape(
  {
    termsVersion: { type: 'integer', minimum: 1 },
    termsDigest: {
      ...digest,
      description:
        'What the parties sign: SHA-256 of the UTF-8 bytes of `text`. Once texts in it were erased it says what was signed, no longer what is left.',
    },
    text: text('The signed text: RFC 8785 JSON of an object, byte by byte. Parse it, or show the members below.'),
    application: ref('Application'),
    clauses: listOf(shape({ id: codeOf('clauseIds'), text: text() })),
  },
  {},
  'One version of the terms. `application` and `clauses` are members of the object that `text` holds.',
);

const change = shape(
  { op: oneOf(['add', 'remove', 'replace']), path: pointer, event: shape({ type: text(), revision }) },
  { value: { description: 'What stands there now.' }, old: { description: 'What stood there before.' } },
);

const workItem = shape(
  {
    agreementId: uuid,
    number: agreementNumber,
    organization: ref('Party'),
    command: text('Name of the command in the path.'),
    function: codeOf('functions'),
    since: { ...moment, description: 'When it began to wait.' },
  },
  {
    dueOn: date,
    businessDaysLeft: {
      type: 'integer',
      description: 'Business days after today, to the end of the last day; 0 on that day, negative once it is over.',
    },
    businessDaysGranted: {
      type: 'integer',
      description: 'Business days from the day on which it began to wait to the last day, whoever chose that.',
    },
    isInCalendarDays: {
      const: true,
      description: 'The policy counts this time in days of the calendar; absent where it counts business days.',
    },
    isOverdue: { ...flag, description: 'The last day is over.' },
    isEscalated: { ...flag, description: 'It is over, and those above are told of it.' },
    isAssigned: { const: true, description: 'It is assigned to the caller; absent where it is the office’s.' },
  },
);

/** What is common to what lies ahead and what was told. */
const ofTimer = {
  timerId: text('What runs: another beginning is another timer.'),
  rule: text('The timer of the policy.'),
  action: {
    type: 'string',
    anyOf: [codeOf('timerActions'), { const: 'Missed' }],
    description: 'The action of the policy, or that the last day went by.',
  },
  dueOn: { ...date, description: 'The last day of the timer.' },
  recipients: { ...listOf(codeOf('functions')), description: 'Functions that are told; the ISAO side sees its own.' },
} as const;

const deadlineAhead = shape(
  { ...ofTimer, at: moment },
  { command: text('The command that the clock will send; absent where somebody is only told.') },
);

const deadlinePassed = shape({
  ...ofTimer,
  eventId: uuid,
  type: oneOf(['DeadlineReminderSent', 'DeadlineEscalated', 'DeadlineMissed']),
  recordedAt: moment,
  position,
});

/** Answers of the reads of agreements. */
export const agreementSchemas: Readonly<Record<string, Schema>> = {
  Agreement: detail,
  AgreementListItem: listItem,
  AgreementList: pageOf(ref('AgreementListItem')),
  HistoryItem: historyItem,
  History: pageOf(ref('HistoryItem')),
  Change: change,
  Diff: shape({ from: count, to: count, changes: listOf(ref('Change')) }),
  Terms: terms,
  DeadlineAhead: deadlineAhead,
  DeadlinePassed: deadlinePassed,
  Deadlines: shape({
    ahead: listOf(ref('DeadlineAhead')),
    items: { ...listOf(ref('DeadlinePassed')), description: 'What was told, the newest first.' },
    nextCursor: orNull(text()),
  }),
  WorkItem: workItem,
  WorkQueue: pageOf(ref('WorkItem')),
};
