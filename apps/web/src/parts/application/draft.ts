/** The working copy of an application, as pages read and change it. */
import { isAsked, type Field } from './field.js';
import { isEmpty, isObject, rowsOf, valueAt, withAnswers, type Answers, type JsonObject } from './pointers.js';
import { isNeeded } from './schema.js';
import { ALL_FIELDS, BASELINE_ITEMS } from './sections/index.js';
import type { Topic } from './topic.js';

/** Answers to the baseline by item, so that each has a pointer of its own. */
export function opened(application: unknown): JsonObject {
  if (!isObject(application)) return {};
  const { baselineAnswers, ...others } = application;
  if (!Array.isArray(baselineAnswers)) return others;
  const items = rowsOf(baselineAnswers).map(({ itemId, ...answer }) => [String(itemId), answer]);
  return { ...others, baselineAnswers: Object.fromEntries(items) };
}

/**
 * The application as the contract has it: the baseline as a list again, under its version.
 * @param version of the baseline in force, where it is to be answered under that; else it stays under its own
 */
export function closed(application: JsonObject, version?: string): JsonObject {
  const { baselineAnswers, baselineVersion, ...others } = application;
  if (!isObject(baselineAnswers)) return others;
  const list = BASELINE_ITEMS.flatMap((itemId) => {
    const answer = baselineAnswers[itemId];
    return isObject(answer) ? [{ itemId, ...answer }] : [];
  });
  return { ...others, baselineVersion: version ?? baselineVersion, baselineAnswers: list };
}

/** A list that has to be there, though it may be empty. */
const isPlainList = (field: Field) => field.node.type === 'array' && isNeeded(field.pointer);

/**
 * Takes out what is not asked any more, because another answer changed.
 * @param application opened
 */
export function normalized(application: JsonObject, agreementForm: string): JsonObject {
  let next = application;
  for (const field of ALL_FIELDS)
    if (!isAsked(field, next, agreementForm))
      next = withAnswers(next, { [field.pointer]: isPlainList(field) ? [] : undefined });
  return next;
}

/** What the page of a topic begins with: what was answered, else what the register or the contract suggests. */
export function answersOf({ fields }: Topic, application: JsonObject, suggested: JsonObject = {}): Answers {
  return Object.fromEntries(
    fields.map((field) => {
      const value = valueAt(application, field.pointer) ?? valueAt(suggested, field.pointer) ?? field.node.default;
      return [field.pointer, isEmpty(value) && isPlainList(field) && (field.node.minItems ?? 0) === 0 ? [] : value];
    }),
  );
}
