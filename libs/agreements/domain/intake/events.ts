import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import { hidden } from '../visibility.js';
import type { ChecklistAnswer } from './forms.js';

interface Completed {
  readonly checklist: readonly ChecklistAnswer[];
  /** Other agreements of the organization that were in force. */
  readonly duplicates: readonly string[];
}

const IntakeCompleted = event<Completed>({
  version: 1,
  seals: sealedFor('author')('/checklist/*/note'),
  isaoSees: hidden('checklist.*.note'),
  isAct: true,
  fold: (_state, _data, { recordedAt }) => ({ intake: { completedAt: recordedAt } }),
});

/** What happens at intake. */
export const intakeEvents = { IntakeCompleted };

/** An event of the intake. */
export type IntakeEvent = EventsOf<DataOf<typeof intakeEvents>>;
