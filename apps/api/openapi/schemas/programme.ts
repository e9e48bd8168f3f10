import { FUNCTIONS } from '@accord/kernel';
import { STAGES } from '@accord/agreements/domain';
import type { Schema } from '../openapi.types.js';
import {
  codeOf,
  count,
  date,
  listOf,
  moment,
  oneOf,
  orNull,
  pageOf,
  position,
  ref,
  shape,
  text,
  uuid,
} from './shape.js';

const stage = oneOf(STAGES, 'A stage of the way to an agreement in force, in their order.');
const waitsOn = oneOf(['government', 'applicant'], 'Who has to move.');
const businessDays: Schema = { type: 'integer', description: 'Business days by the calendar in force.' };
const days = shape({ businessDays, days: { type: 'integer', description: 'Days of the calendar.' } });

const decidedMonth = shape({
  month: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'Of the decisions, in New York.' },
  inForce: count,
  rejected: count,
  median: { ...businessDays, description: 'Business days from the submission on within which half were decided.' },
  p85: { ...businessDays, description: 'Within which 85 of a hundred were decided.' },
  p95: { ...businessDays, description: 'Within which 95 of a hundred were decided.' },
  days: orNull(listOf(businessDays, 'Of each one, the shortest first; null where there are more than sixty.')),
});

const stageTime = shape(
  { stage, applications: count, government: ref('ProgrammeDays'), applicant: ref('ProgrammeDays') },
  {},
  'Medians over the applications that were decided in the period and came through the stage. Changes that were requested count as time of the applicant in the stage that asked for them.',
);

const backlog = shape({
  stage,
  waitsOn,
  ages: {
    ...listOf(count, 'Open applications there for 0 to 5, 6 to 10, 11 to 20 and more than 20 business days.'),
    minItems: 4,
    maxItems: 4,
  },
});

const dueWork = shape({
  function: codeOf('functions'),
  overdue: count,
  soon: { ...count, description: 'Due within five business days.' },
  later: count,
  undated: count,
});

const returns = shape({
  applications: listOf(
    shape({ returns: count, applications: count }),
    'Of the applications that were decided in the period, how many had gone back for changes so often.',
  ),
  requests: { ...count, description: 'Requests for changes within the period.' },
  counted: { ...count, description: 'Of so many of them, the newest, the fields were counted.' },
  fields: listOf(
    shape({ field: text('Member of the application; empty for one that was erased.'), items: count }),
    'What was to be changed, the most often before the others.',
  ),
});

const refusal = shape({
  eventId: uuid,
  position,
  recordedAt: moment,
  agreementId: uuid,
  number: { type: ['string', 'null'] },
  organization: ref('Party'),
  command: text('Name of the command, in kebab-case.'),
  code: text('Why it was refused, with the gate behind a colon where one was missing.'),
  actor: shape({ subjectId: text(), function: orNull(oneOf(FUNCTIONS)) }),
});

const reportedAccess = shape({
  eventId: uuid,
  position,
  recordedAt: moment,
  kind: oneOf(['refused', 'exported']),
  route: text('Method and address as it is declared, as in `GET /api/v1/agreements/:id/record`.'),
  subjectId: text('Who asked for it.'),
  agreementId: orNull(uuid),
  targetId: orNull({ ...uuid, description: 'Of what was refused: the last thing that the address named by an id.' }),
  code: orNull(text('Why it was refused.')),
  mediaType: orNull(text('Of a file.')),
  asked: orNull({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Of a file: what was asked for by the address and its query.',
  }),
});

const exploredEvent = shape({
  eventId: uuid,
  position,
  revision: orNull({ ...count, description: 'Null of what was refused.' }),
  recordedAt: moment,
  type: text('Name of the event; `CommandRefused` of what was refused.'),
  command: orNull(text('Of what was refused: the command, in kebab-case.')),
  code: orNull(text('Why it was refused, with the gate behind a colon where one was missing.')),
  agreementId: uuid,
  number: { type: ['string', 'null'] },
  organization: ref('Party'),
  actor: shape({ subjectId: orNull(text()), function: orNull(text('The function in which it was done.')) }),
});

const eventCount = shape({
  start: text('The beginning in New York, as in `2026-03-10T14:00`; of a day and a month their first instant.'),
  events: { ...count, description: 'By people.' },
  refused: count,
  clock: { ...count, description: 'By the clock.' },
});

/** Figures of the program, and reports across agreements. */
export const programmeSchemas: Readonly<Record<string, Schema>> = {
  Programme: shape({
    from: date,
    to: date,
    position: { ...position, description: 'Everything in the log up to here is in it.' },
    readAt: moment,
    lastDecisionOn: orNull(date),
    months: listOf(ref('DecidedMonth'), 'Months without any decision are left out.'),
    stages: listOf(ref('StageTime')),
    backlog: listOf(ref('Backlog'), 'What is open now, whatever the period.'),
    due: listOf(ref('DueWork'), 'What waits for whom now.'),
    workload: listOf(
      shape({ subjectId: text(), function: codeOf('functions'), items: count, overdue: count }),
      'What each person of the government is waited for now, who has most before the others.',
    ),
    returns,
  }),
  ProgrammeDays: days,
  DecidedMonth: decidedMonth,
  StageTime: stageTime,
  Backlog: backlog,
  DueWork: dueWork,
  ReportedRefusal: refusal,
  RefusalReport: pageOf(ref('ReportedRefusal')),
  ReportedAccess: reportedAccess,
  AccessReport: pageOf(ref('ReportedAccess')),
  ExploredEvent: exploredEvent,
  ExploredEvents: pageOf(ref('ExploredEvent')),
  EventCount: eventCount,
  EventCounts: shape({ items: listOf(ref('EventCount'), 'The earliest first.') }),
};
