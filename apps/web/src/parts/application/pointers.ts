/** Answers of an application by JSON pointer, flat: so two people with one page are put together answer by answer. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;
/** Answers by their pointers; what is not answered is not there. */
export type Answers = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);

/** What stands at a pointer; nothing where there is nothing. */
export function valueAt(application: unknown, pointer: string): unknown {
  let value: unknown = application;
  for (const step of stepsOf(pointer)) value = isObject(value) ? value[step] : undefined;
  return value ?? undefined;
}

/** True of what answers nothing. */
export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The same application with other answers; an answer that is empty is taken out, and with it what it left empty. */
export function withAnswers(application: JsonObject, answers: Answers): JsonObject {
  let next = application;
  for (const [pointer, value] of Object.entries(answers)) next = put(next, stepsOf(pointer), value);
  return next;
}

function put(object: JsonObject, [step = '', ...further]: readonly string[], value: unknown): JsonObject {
  const before = object[step];
  const after = further.length === 0 ? value : put(isObject(before) ? (before as JsonObject) : {}, further, value);
  const { [step]: _old, ...others } = object;
  const isGone = isEmpty(after) || (further.length > 0 && Object.keys(after as object).length === 0);
  return isGone ? others : { ...others, [step]: after as Json };
}

/** The JSON merge patch (RFC 7396) that leads from one document to another. */
export function mergePatch(from: JsonObject, to: JsonObject): Record<string, Json> {
  const patch: Record<string, Json> = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[name], to[name]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (after === undefined) patch[name] = null;
    else
      patch[name] = isObject(before) && isObject(after) ? mergePatch(before as JsonObject, after as JsonObject) : after;
  }
  return patch;
}
