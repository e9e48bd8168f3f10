import type { DataOf, EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import type { ReviewFunction } from '../review/offices.js';
import { only } from '../visibility.js';

interface Confirmed {
  readonly function: ReviewFunction;
  readonly subjectId: string;
}

const AssignmentConfirmed = event<Confirmed>({
  version: 1,
  seals: [],
  isaoSees: only('function'),
  isAct: true,
  fold: ({ assignments }, { function: name, subjectId }) => ({
    assignments: assignments.map((one) =>
      one.function === name && one.subjectId === subjectId ? { ...one, isConfirmed: true } : one,
    ),
  }),
});

/** What happens when an assignment that a subordinate made is confirmed. */
export const confirmationEvents = { AssignmentConfirmed };

/** An event of the confirmation. */
export type ConfirmationEvent = EventsOf<DataOf<typeof confirmationEvents>>;
