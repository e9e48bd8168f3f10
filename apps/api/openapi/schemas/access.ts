import { ACTS, PREMISE_NAMES } from '@accord/decision-point/core';
import { SEMANTICS } from '@accord/decision-point/authzen';
import type { Schema } from '../openapi.types.js';
import {
  codeOf,
  count,
  date,
  exactly,
  flag,
  listOf,
  moment,
  oneOf,
  orNull,
  position,
  ref,
  revision,
  shape,
  text,
  uuid,
} from './shape.js';

/** An object of which some members are known, and all others are passed over. */
const open = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: 'object',
  required: [...required],
  properties,
});

const subject = open(
  {
    type: { ...exactly('organization'), description: 'Who shares: an organization.' },
    id: { ...uuid, description: 'Id of the organization.' },
    properties: open({ recipient: text('The person for whom it is: TLP:RED goes to named ones only.') }),
  },
  ['type', 'id'],
);

const action = open({ name: oneOf(ACTS, '`receive` from NCCIC, or `send` to it.'), properties: open({}) }, ['name']);

const resource = open(
  {
    type: exactly('collection'),
    id: text('Id of the collection.'),
    properties: open({
      infoType: codeOf('infoTypes', 'What is to move.'),
      tlp: { ...text('Its TLP 2.0 label, with or without `TLP:` before it.'), examples: ['GREEN', 'TLP:AMBER+STRICT'] },
    }),
  },
  ['type', 'id'],
);

const context = open({
  asOf: { ...moment, description: 'As it was at this moment; without it, or in the future, now.' },
});

const tuple = { subject, action, resource, context };

const knowledge = shape(
  {
    position: { ...position, description: 'Everything up to here is known.' },
    headPosition: { ...position, description: 'The newest position of which the process knows.' },
    behindMs: { ...count, description: 'How long something has waited to be taken over, in milliseconds.' },
  },
  {},
  'How far what answers has read the log.',
);

const decisionContext = shape(
  { id: oneOf(['permitted', ...PREMISE_NAMES], 'The first premise that fails.'), asOf: moment, knowledge },
  {
    reason_user: shape({ en: text('Why it is denied, for people.') }),
    agreement: shape(
      { agreementId: uuid, number: orNull(text()), revision, position },
      {},
      'The agreement that permits, or comes nearest to it, and the event that made it so.',
    ),
    lostAt: { ...moment, description: 'When the premise that fails was lost.' },
    until: { ...moment, description: 'When what is permitted ends by itself, unless something is recorded before.' },
  },
);

const evaluationError = shape({
  error: shape(
    { status: { type: 'integer', enum: [400, 404] }, message: text() },
    { errors: listOf(ref('FieldError')) },
    'There is no such thing, or the evaluation lacks something: it is denied.',
  ),
});

const premise = shape({
  premise: oneOf(PREMISE_NAMES),
  holds: flag,
  until: orNull({ ...moment, description: 'When it ends, or ended; null where no such instant is known.' }),
});

const collection = shape(
  {
    collectionId: text(),
    canRead: flag,
    canWrite: flag,
    receives: listOf(codeOf('infoTypes'), 'Types that the organization receives there.'),
    sends: listOf(codeOf('infoTypes'), 'Types that it sends there.'),
    tlpCeiling: codeOf('tlpLabels'),
  },
  {},
  'What moves on a collection. One on which nothing moves is shown, with both flags false.',
);

const entitlements = {
  agreementId: uuid,
  number: orNull(text()),
  organizationId: uuid,
  state: oneOf(['Active', 'Suspended', 'Expired', 'Terminated']),
  reasonCode: orNull(text('Why it is suspended, or has ended.')),
  supersededBy: orNull({ ...uuid, description: 'The agreement that took its place.' }),
  revision,
  position,
  termsVersion: count,
  effectiveOn: date,
  finalDay: orNull({ ...date, description: 'The last day on which it is in force.' }),
  entitled: { ...flag, description: 'Whether anything at all moves.' },
  premises: listOf(premise),
  collections: listOf(collection),
  changesAt: orNull({ ...moment, description: 'When this ends by itself, unless something is recorded before.' }),
};

const said = { asOf: moment, knowledge: ref('Knowledge') };

/** Decisions and entitlements. */
export const accessSchemas: Readonly<Record<string, Schema>> = {
  Knowledge: knowledge,
  Evaluation: open(tuple, ['subject', 'action', 'resource']),
  Evaluations: open({
    ...tuple,
    evaluations: {
      ...listOf(open(tuple)),
      maxItems: 1_000,
      description:
        'A key that an entry leaves out is taken from beside it, whole; one that it has overrides it, whole.',
    },
    options: open({ evaluations_semantic: { ...oneOf(SEMANTICS), default: 'execute_all' } }),
  }),
  EvaluationAnswer: shape({ decision: flag, context: { anyOf: [decisionContext, evaluationError] } }),
  EvaluationsAnswer: {
    anyOf: [shape({ evaluations: listOf(ref('EvaluationAnswer')) }), ref('EvaluationAnswer')],
  },
  DecisionPointConfiguration: shape({
    policy_decision_point: text('The address under which this decision point is known.'),
    access_evaluation_endpoint: text(),
    access_evaluations_endpoint: text(),
  }),
  Entitlements: shape(entitlements),
  AgreementEntitlements: shape({ ...said, entitlements: orNull(ref('Entitlements')) }),
  OrganizationEntitlements: shape({ ...said, items: listOf(ref('Entitlements')) }),
  EntitlementFeed: shape({
    ...said,
    items: listOf(ref('EntitlementMessage')),
    next: orNull(text('Where to go on, also from an empty page: the `after` of the next one.')),
    more: { ...flag, description: 'Whether there is another page at once.' },
  }),
  EntitlementMessage: shape({
    id: text('Where it stands in the feed.'),
    changedBy: {
      ...position,
      description: 'The position of the change: of two messages on one agreement the higher one holds.',
    },
    recordedAt: moment,
    ...entitlements,
  }),
};
