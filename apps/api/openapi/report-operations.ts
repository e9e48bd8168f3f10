import { FUNCTIONS } from '@accord/kernel';
import type { Operation, Paths } from './openapi.types.js';
import { parameters, query } from './parameters.js';
import { problems } from './problems.js';
import { page, read } from './read-operation.js';
import { date, oneOf, ref, uuid } from './schemas/shape.js';

const filter = { type: 'string', minLength: 1, maxLength: 60 } as const;

const format = (...formats: readonly string[]) =>
  query('format', 'What is answered.', { ...oneOf(formats), default: 'json' });

const period = (from: string) => [query('from', from, date), query('to', 'The last day, in New York.', date)];

/** Filters of the explorer. */
const ofEvents = [
  query('type', 'Events of this type; refusals are `CommandRefused`.', filter),
  query('function', 'Done in this function.', oneOf(FUNCTIONS)),
  query('subjectId', 'Done by this person.', { ...filter, maxLength: 200 }),
  query('agreementId', 'On this agreement.', uuid),
  ...period('The first day, in New York.'),
];

const reports: Paths = {
  '/api/v1/dashboards/programme': read({
    id: 'readProgramme',
    tag: 'Reports',
    summary: 'How the program does',
    description:
      'For the government and for auditors. What was decided in the period, and what is open now, whatever the period. Without `from`, the twelve months to its end; without `to`, up to today.',
    answers: 'Programme',
    parameters: [
      ...period('The first day, in New York; ten years before the last at most.'),
      ...parameters('MinPosition'),
    ],
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/reports/risk-roll-up': read({
    id: 'reportRisks',
    tag: 'Reports',
    summary: 'Accepted risks of the executive branch, of each department and of each component',
    description:
      'For the government and for auditors. What holds today on agreements that have not ended: by whom it was accepted, of what rank, until when, and why. Who is of an organization, too, finds nothing of that one in it, and `missing` says so.',
    answers: 'RiskRollUp',
    parameters: [format('json', 'csv', 'pdf'), ...parameters('MinPosition')],
    codes: ['NOT_AUTHORIZED', 'TOO_LARGE'],
    files: ['text/csv', 'application/pdf'],
  }),
  '/api/v1/reports/annual-privacy/{fiscalYear}': read({
    id: 'reportAnnualPrivacy',
    tag: 'Reports',
    summary: 'The annual privacy and civil-liberties report of a fiscal year',
    description:
      'For the government and for auditors. The year runs from 1 October to 30 September in New York. One that has not ended is reported as it stands, and `missing` says so, beside everything else that the report does not hold.',
    answers: 'AnnualPrivacyReport',
    parameters: [
      {
        name: 'fiscalYear',
        in: 'path',
        required: true,
        description: 'The year in which it ends.',
        schema: { type: 'string', pattern: '^[0-9]{4}$' },
        example: '2026',
      },
      format('json', 'csv', 'pdf'),
      ...parameters('MinPosition'),
    ],
    codes: ['NOT_AUTHORIZED', 'NOT_FOUND', 'TOO_LARGE'],
    files: ['text/csv', 'application/pdf'],
  }),
  '/api/v1/reports/participation': read({
    id: 'reportParticipation',
    tag: 'Reports',
    summary: 'Participants, churn, and the time to come into force, month by month',
    description:
      'For the government and for auditors. Who takes part is an organization with an agreement in force, a suspended one among them. Without `from`, the twelve months to its end; without `to`, up to today.',
    answers: 'Participation',
    parameters: [
      ...period('The first day, in New York; ten years before the last at most.'),
      format('json', 'csv'),
      ...parameters('MinPosition'),
    ],
    codes: ['NOT_AUTHORIZED'],
    files: ['text/csv'],
  }),
  '/api/v1/audit/separation-of-duties': read({
    id: 'auditSeparationOfDuties',
    tag: 'Reports',
    summary: 'Who acted in which functions on which agreement, conflicts first',
    description:
      'For auditors. Each act on the record is judged once more by the rules of separation of duties, predecessors included; near misses are commands that those rules refused. A file has all pages. `missing` names what is not in it.',
    answers: 'SeparationOfDuties',
    parameters: [format('json', 'csv'), ...page],
    codes: ['NOT_AUTHORIZED'],
    files: ['text/csv'],
  }),
  '/api/v1/reports/refusals': read({
    id: 'reportRefusals',
    tag: 'Reports',
    summary: 'Refused commands across agreements, the newest first',
    description:
      'For auditors: of every agreement that was submitted, but of none of an organization that whoever asks is of, too. All filters that are given have to fit.',
    answers: 'RefusalReport',
    parameters: [
      query('code', 'Refused with this code; without the gate that can follow it.', filter),
      query('command', 'A refusal of this command.', filter),
      query('function', 'Tried in this function.', oneOf(FUNCTIONS)),
      query('subjectId', 'Tried by this person.', { ...filter, maxLength: 200 }),
      query('agreementId', 'On this agreement.', uuid),
      ...period('The first day, in New York.'),
      ...page,
    ],
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/audit/accesses': read({
    id: 'auditAccesses',
    tag: 'Reports',
    summary: 'Who asked for what they may not have, and who was given what as a file, the newest first',
    description:
      'For auditors. Refused commands are in a report of their own. Of somebody who is refused in heaps, the first hundreds are kept and then one a second. Nothing is told of agreements of an organization that whoever asks is of, too. All filters that are given have to fit.',
    answers: 'AccessReport',
    parameters: [
      query('kind', 'Only what was refused, or only files.', oneOf(['refused', 'exported'])),
      query('subjectId', 'Asked for by this person.', { ...filter, maxLength: 200 }),
      query('agreementId', 'Of this agreement.', uuid),
      ...period('The first day, in New York.'),
      ...page,
    ],
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/audit/events': read({
    id: 'exploreEvents',
    tag: 'Reports',
    summary: 'What happened across agreements, the newest first',
    description:
      'For auditors: every event of every agreement that was submitted, and every command on one that was refused, but of none of an organization that whoever asks is of, too. What was said stands in the history of its agreement. All filters that are given have to fit.',
    answers: 'ExploredEvents',
    parameters: [
      ...ofEvents,
      query(
        'around',
        'A position of the log: the events nearest to it, half of them before and half after, on one page.',
        {
          type: 'string',
          pattern: '^(0|[1-9][0-9]{0,18})$',
        },
      ),
      ...page,
    ],
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/audit/events/counts': read({
    id: 'countEvents',
    tag: 'Reports',
    summary: 'How much happened across agreements, span by span',
    description:
      'For auditors: the same events, counted by hours, days or months of New York. Spans in which nothing happened are left out.',
    answers: 'EventCounts',
    parameters: [
      ...ofEvents,
      query('span', 'How long a span is.', oneOf(['hour', 'day', 'month']), true),
      ...parameters('MinPosition'),
    ],
    codes: ['NOT_AUTHORIZED'],
  }),
};

const fileOf = (
  file: 'application/pdf' | 'text/calendar',
  id: string,
  summary: string,
  description: string,
): Paths[string] =>
  read({
    id,
    tag: 'Reports',
    summary,
    description,
    parameters: parameters('AgreementId', 'MinPosition'),
    codes: ['NOT_FOUND', ...(file === 'application/pdf' ? ['TOO_LARGE'] : []), 'RECORD_UNREADABLE'],
    files: [file],
  });

const documents: Paths = {
  '/api/v1/agreements/{id}/record': fileOf(
    'application/pdf',
    'printRecord',
    'The record of an agreement as a document, event by event',
    'For everybody who sees the agreement: what they see of its history, as an accessible PDF.',
  ),
  '/api/v1/agreements/{id}/decision-letter': fileOf(
    'application/pdf',
    'printDecisionLetter',
    'The letter on the newest decision about an agreement',
    'For everybody who sees the agreement. The real reason stands first. 404 while nothing was decided.',
  ),
  '/api/v1/agreements/{id}/calendar.ics': fileOf(
    'text/calendar',
    'readCalendar',
    'The dates ahead of an agreement, as a file for calendars',
    'For everybody who sees the agreement: what lies ahead as they may know it, in whole days. Each keeps its name, and `SEQUENCE` grows with the record, and with the policy that moves days: the file can be read again and moves what moved. Of an agreement that has ended it takes back what will not come. 404 where no date lies ahead.',
  ),
};

const operations: Paths = {
  '/api/v1/operations/parked-streams': read({
    id: 'listParkedStreams',
    tag: 'Operations',
    summary: 'Streams that are set aside because an event in them cannot be applied',
    description:
      'For administrators. Each is tried again by itself, later each time; a release that can read the event, or a rebuild, ends it.',
    answers: 'ParkedStreams',
    parameters: [],
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/operations/job-kinds': read({
    id: 'listJobKinds',
    tag: 'Operations',
    summary: 'How jobs stand, kind by kind',
    description: 'For administrators.',
    answers: 'JobKinds',
    parameters: [],
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/operations/jobs': read({
    id: 'listJobs',
    tag: 'Operations',
    summary: 'What waits to be done, or was given up, the earliest first',
    description: 'For administrators. Without payloads.',
    answers: 'JobList',
    parameters: [
      query('state', 'Which ones.', { ...oneOf(['waiting', 'dead']), default: 'dead' }),
      ...parameters('Limit', 'Cursor'),
    ],
    codes: ['NOT_AUTHORIZED'],
  }),
};

const retry: Operation = {
  operationId: 'retryJobs',
  tags: ['Operations'],
  summary: 'Has jobs that were given up tried again from the beginning',
  description:
    'For administrators. Who asked for it, and for which jobs, is on the record before it is done. Jobs that are not given up any more are left as they are.',
  parameters: parameters('IdempotencyKey', 'Traceparent'),
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: ref('RetryJobs'),
        examples: {
          usual: { value: { ids: ['notice_0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57_privacy-review_20260504'] } },
        },
      },
    },
  },
  responses: {
    '200': {
      description: 'What is tried again.',
      content: { 'application/json': { schema: ref('RetriedJobs') } },
    },
    ...problems([
      'UNAUTHENTICATED',
      'MALFORMED',
      'UNSUPPORTED_MEDIA',
      'NOT_AUTHORIZED',
      'INVALID_PAYLOAD',
      'ALREADY_IN_STATE',
      'RATE_LIMITED',
      'UNAVAILABLE',
    ]),
  },
};

/** Reports across agreements, and what administrators look after. */
export const reportPaths = (): Paths => ({
  ...reports,
  ...documents,
  ...operations,
  '/api/v1/operations/jobs/retry': { post: retry },
});
