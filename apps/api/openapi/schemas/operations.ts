import type { Schema } from '../openapi.types.js';
import { count, flag, listOf, moment, orNull, pageOf, position, ref, shape, text } from './shape.js';

const listedJob = shape({
  id: text('Derived from what it is for: ids and dates only.'),
  kind: text(),
  dueAt: moment,
  attempts: count,
  failure: orNull(text('Why the last try failed. Names nobody and quotes nothing.')),
  endedAt: orNull({ ...moment, description: 'When it was given up; null while it waits.' }),
});

/** What administrators look after. */
export const operationsSchemas: Readonly<Record<string, Schema>> = {
  ParkedStreams: shape({
    items: listOf(
      shape({
        follower: text('Name of the read model, or of what else follows the log.'),
        streamId: text(),
        eventId: text('The event from which on the stream is set aside.'),
        position,
        reason: text('Why, without a word of what the event says.'),
        attempts: { ...count, description: 'How often it was tried again in vain.' },
        parkedAt: moment,
        retryAt: { ...moment, description: 'When it is tried again.' },
      }),
    ),
  }),
  JobKinds: shape({
    items: listOf(
      shape({
        kind: text(),
        due: { ...count, description: 'Due, and waiting to be done.' },
        retrying: { ...count, description: 'Tried in vain, and waiting for the next try.' },
        dead: { ...count, description: 'Given up.' },
        lagMs: { type: 'number', minimum: 0, description: 'Age of the oldest that is due, in milliseconds.' },
      }),
      'Kinds of which nothing waits are left out.',
    ),
    queueAnswers: { ...flag, description: 'Whether the queue that carries jobs answers.' },
  }),
  ListedJob: listedJob,
  JobList: pageOf(ref('ListedJob')),
  RetryJobs: {
    ...shape({}, { ids: { ...listOf(text()), minItems: 1, maxItems: 200, uniqueItems: true }, all: { const: true } }),
    description: 'Either the ids of jobs that were given up, or all of them.',
    oneOf: [{ required: ['ids'] }, { required: ['all'] }],
  },
  RetriedJobs: shape({
    retried: listOf(text(), 'Ids of what is tried again from the beginning.'),
    unknown: listOf(text(), 'Ids of what was asked for and was not given up any more.'),
  }),
};
