import type { Schema } from '../openapi.types.js';
import { eventTypesOf } from './commands.js';
import {
  codeOf,
  count,
  date,
  digest,
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
    application: {
      description:
        'As last submitted. The own ISAO reads its working copy while it writes one; to all others a draft that was never submitted is null.',
      anyOf: [ref('Application'), ref('ApplicationDraft'), { type: 'null' }],
    },
    review: ref('Review'),
    risks: listOf(ref('AcceptedRisk'), 'Empty for the ISAO side.'),
    conditions: listOf(ref('ReviewCondition'), 'Open conditions of the reviews in force.'),
    signatures: listOf(ref('Signature')),
    entitlements: listOf(
      ref('Command.Entitlement'),
      'What is live: empty unless the agreement is Active and within its term.',
    ),
  },
  {
    changes: ref('RequestedChanges'),
    classified: ref('ClassifiedAccess'),
    terms: ref('OpenTerms'),
    activation: ref('Activation'),
    ending: ref('Ending'),
    supersededBy: { ...uuid, description: 'The successor since whose activation this agreement entitles to nothing.' },
    expired: { const: true, description: 'The term has run out, even before the event that says so.' },
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
  { submittedAt: moment, expiresOn: date },
);

const historyItem = shape(
  {
    eventId: uuid,
    type: oneOf([...eventTypesOf('agreement'), 'CommandRefused']),
    revision: { type: ['integer', 'null'], minimum: 0, description: 'Null for a refused command.' },
    position,
    recordedAt: moment,
    actor: shape({
      subjectId: { type: ['string', 'null'], description: 'Null where the reader may not know the person.' },
      function: orNull(codeOf('functions')),
    }),
    commandId: orNull(uuid),
    payload: { type: 'object', description: 'By the type of the event; for the ISAO side without what is withheld.' },
    digest: { ...digest, description: 'SHA-256 of the RFC 8785 bytes of `payload` as it stands here.' },
  },
  { code: text('Why the command was refused.') },
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
  { dueOn: date },
);

/** Answers of the reads of agreements. */
export const agreementSchemas: Readonly<Record<string, Schema>> = {
  Agreement: detail,
  AgreementListItem: listItem,
  AgreementList: pageOf(ref('AgreementListItem')),
  HistoryItem: historyItem,
  History: pageOf(ref('HistoryItem')),
  Change: change,
  Diff: shape({ from: count, to: count, changes: listOf(ref('Change')) }),
  WorkItem: workItem,
  WorkQueue: pageOf(ref('WorkItem')),
};
