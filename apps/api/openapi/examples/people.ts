import { addDays, type LocalDate } from '@accord/kernel';
import type { Examples } from './examples.js';

/** Who acts for whom, with whose leave, and what is said about a rejection. */
export const peopleAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'delegate-review': { usual: { function: 'dhs.privacy', subjectId: 'mv-2', until: addDays(today, 10) } },
  'end-delegation': { usual: { function: 'dhs.privacy' } },
  'confirm-assignment': { usual: { function: 'dhs.privacy' } },
  'request-reconsideration': {
    usual: { reason: 'The purposes name two kinds of information only, and neither lies outside of the program.' },
  },
  'answer-reconsideration': {
    usual: { outcome: 'ApplyAnew', statement: 'Named as narrowly as this, the purposes lie within the program.' },
  },
  'break-glass': {
    usual: {
      reason: 'The other privacy officer is away, and the one who left the organization last year is there.',
      scope: { waives: 'LookBack', subjectId: 'pr-1' },
      until: addDays(today, 14),
    },
  },
  'confirm-break-glass': { usual: {} },
  'close-break-glass': { usual: { reason: 'What was decided under the waiver was looked at, act by act.' } },
});
