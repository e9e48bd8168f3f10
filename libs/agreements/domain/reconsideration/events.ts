import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import { everything } from '../visibility.js';
import type { ReconsiderationOutcome } from './forms.js';

const ReconsiderationRequested = event<{ readonly reason: string }>({
  version: 1,
  seals: sealedFor('author')('/reason'),
  isaoSees: everything,
  isAct: true,
  fold: (_state, { reason }, { recordedAt }) => ({
    reconsideration: { reason, requestedAt: recordedAt, answer: null },
  }),
});

interface Answered {
  readonly outcome: ReconsiderationOutcome;
  readonly statement: string;
}

const ReconsiderationAnswered = event<Answered>({
  version: 1,
  seals: sealedFor('author')('/statement'),
  isaoSees: everything,
  isAct: true,
  fold: ({ reconsideration }, { outcome, statement }, { recordedAt }) => ({
    reconsideration: reconsideration && {
      ...reconsideration,
      answer: { outcome, statement, answeredAt: recordedAt },
    },
  }),
});

/** What happens after a rejection that its applicant does not agree with. */
export const reconsiderationEvents = { ReconsiderationRequested, ReconsiderationAnswered };

/** An event of a reconsideration. */
export type ReconsiderationEvent = EventsOf<DataOf<typeof reconsiderationEvents>>;
