/** Requests for changes while they are written: one for each answer that is picked. */
import type { FormError } from '../../../design/fields/index.js';
import { ALL_FIELDS } from '../../../parts/application/index.js';

export interface RequestDraft {
  /** Tells requests apart, also two about one answer. */
  readonly key: string;
  /** Of the answer, as pages know it. */
  readonly pointer: string;
  /** Of the answer, as the application has it. */
  readonly fieldPath: string;
  readonly label: string;
  readonly problem: string;
  readonly action: string;
}

const BASELINE = /^\/baselineAnswers\/([A-Z]{2}-\d{2})\//;

/** The place of an answer in the application: those to the baseline are one list, so that the item stands in the text. */
const placeOf = (pointer: string) => {
  const item = BASELINE.exec(pointer)?.[1];
  return item === undefined
    ? { fieldPath: pointer, problem: '' }
    : { fieldPath: '/baselineAnswers', problem: `${item}: ` };
};

/** What an answer is called. */
export const labelAt = (pointer: string): string =>
  ALL_FIELDS.find((field) => field.pointer === pointer)?.label ?? pointer;

/** The requests with one more, about an answer. */
export function added(items: readonly RequestDraft[], pointer: string): readonly RequestDraft[] {
  const last = Number(items.at(-1)?.key ?? 0);
  return [...items, { key: String(last + 1), pointer, label: labelAt(pointer), action: '', ...placeOf(pointer) }];
}

/** What is missing before they can be sent. */
export const missingOf = (items: readonly RequestDraft[], dueOn: string): readonly FormError[] => [
  ...(items.length === 0 ? [{ pointer: '', message: 'Pick at least one answer that has to change.' }] : []),
  ...items.flatMap(({ problem, action }, place) => [
    ...(problem.trim() === '' ? [{ pointer: `/items/${place}/problem`, message: 'Say what was found.' }] : []),
    ...(action.trim() === '' ? [{ pointer: `/items/${place}/action`, message: 'Say what to do.' }] : []),
  ]),
  ...(dueOn === '' ? [{ pointer: '/dueOn', message: 'Say until when.' }] : []),
];
