/** Answers of an application by JSON pointer, flat: so two people with one page are put together answer by answer. */

/** A part of an application, none of it judged yet. */
export type JsonObject = Readonly<Record<string, unknown>>;
/** Answers by their pointers; what is not answered is not there. */
export type Answers = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as it stands, else none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** The texts of a list. */
export const textsOf = (value: unknown): readonly string[] => listOf(value).filter((one) => typeof one === 'string');
/** The rows of a list. */
export const rowsOf = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);

export const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);

/** What stands at a pointer; nothing where there is nothing. */
export function valueAt(application: unknown, pointer: string): unknown {
  let value: unknown = application;
  for (const step of stepsOf(pointer)) value = isObject(value) ? value[step] : undefined;
  return value ?? undefined;
}

/** The text at a pointer; empty where there is none. */
export function textAt(application: unknown, pointer: string): string {
  const value = valueAt(application, pointer);
  return typeof value === 'string' ? value : '';
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
  const after = further.length === 0 ? value : put(isObject(before) ? before : {}, further, value);
  const { [step]: _old, ...others } = object;
  const isLeftEmpty = further.length > 0 && isObject(after) && Object.keys(after).length === 0;
  return isEmpty(after) || isLeftEmpty ? others : { ...others, [step]: after };
}

/** The JSON merge patch (RFC 7396) that leads from one document to another. */
export function mergePatch(from: JsonObject, to: JsonObject): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[name], to[name]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (after === undefined) patch[name] = null;
    else patch[name] = isObject(before) && isObject(after) ? mergePatch(before, after) : after;
  }
  return patch;
}
