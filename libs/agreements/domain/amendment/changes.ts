import { fieldError, isJsonObject, type FieldError } from '@accord/kernel';
import { Pointer } from 'rfc6902';
import { isApplication, type Application } from '../application.js';
import { sameJson } from '../drafting/draft.js';
import { valueAt } from '../review/materiality.js';
import type { AmendmentChange } from './forms.js';

/** Stands where an entry of a list is to go, until all changes are made: so that pointers keep their places. */
const GONE: unique symbol = Symbol('gone');

/** A value of an application, or nothing where none is. */
type Value = unknown;

const tokensOf = (path: string): readonly string[] => Pointer.fromJSON(path).tokens.slice(1);
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/**
 * An application with changes made to it, in their order. An entry of a list that becomes null goes, one behind the last
 * joins. Null where a change leads to a place that is not there.
 */
export function withChanges(application: Application, changes: readonly AmendmentChange[]): Application | null {
  let changed: Value = application;
  for (const { path, new: now } of changes) {
    changed = replaced(changed, tokensOf(path), now);
    if (changed === undefined) return null;
  }
  const settled = settledOf(changed);
  return isJsonObject(settled) && isApplication(settled) ? settled : null;
}

/** A value with another one at a place; undefined where the place is not there. */
function replaced(value: Value, [token, ...deeper]: readonly string[], now: Value): Value {
  if (token === undefined) return now;
  if (isList(value)) return replacedEntry(value, token === '-' ? value.length : Number(token), deeper, now);
  if (!isJsonObject(value)) return undefined;
  const members = new Map<string, Value>(Object.entries(value));
  const member = deeper.length === 0 ? now : replaced(members.get(token), deeper, now);
  if (member === undefined) return undefined;
  if (member === null) members.delete(token);
  else members.set(token, member);
  return Object.fromEntries(members);
}

function replacedEntry(list: readonly Value[], index: number, deeper: readonly string[], now: Value) {
  const entry = deeper.length === 0 ? (now ?? GONE) : replaced(list[index], deeper, now);
  if (entry === undefined || !(index <= list.length)) return undefined;
  return [...list.slice(0, index), entry, ...list.slice(index + 1)];
}

/** A value without the entries that go. */
function settledOf(value: Value): Value {
  if (isList(value)) return value.filter((entry) => entry !== GONE).map(settledOf);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, settledOf(member)]));
}

const isWithin = (path: string, other: string): boolean => path === other || path.startsWith(`${other}/`);

const meets = (path: string, other: string): boolean =>
  !path.endsWith('/-') && (isWithin(path, other) || isWithin(other, path));

/** What is wrong with changes of an application (server rule `amended-application`). */
export function wrongChanges(application: Application, changes: readonly AmendmentChange[]): readonly FieldError[] {
  const wrong = (isWrong: boolean, index: number, field: string, message: string) =>
    fieldError(isWrong, `/changes/${index}/${field}`, 'amended-application', message);
  const found = changes.flatMap(({ path, old, new: now }, index) => [
    ...wrong(
      !sameJson(valueAt(application, path) ?? null, old),
      index,
      'old',
      'This is not what stands there in the application in force.',
    ),
    ...wrong(sameJson(old, now), index, 'new', 'This changes nothing.'),
    ...wrong(
      changes.slice(0, index).some((other) => meets(path, other.path)),
      index,
      'path',
      'Another change covers this place, or lies within it.',
    ),
  ]);
  if (found.length > 0) return found;
  const lost = changes.findIndex((_change, index) => withChanges(application, changes.slice(0, index + 1)) === null);
  if (lost >= 0) return wrong(true, lost, 'path', 'The application in force has no such place.');
  const isSame = sameJson(withChanges(application, changes), application);
  return fieldError(isSame, '/changes', 'amended-application', 'Together these changes change nothing.');
}

/** A place of the amended application as a place in the body that amends it. */
export function placeInBody(changes: readonly AmendmentChange[], place: string): string {
  const index = changes.findIndex(({ path }) => isWithin(place, path));
  if (index >= 0) return `/changes/${index}/new${place.slice(changes[index]!.path.length)}`;
  const within = changes.findIndex(({ path }) => isWithin(path, place));
  return within >= 0 ? `/changes/${within}/new` : '/changes';
}

/** True when a change touches a place of the application, or what lies below or above it. */
export const touches = (changes: readonly AmendmentChange[], place: string): boolean =>
  changes.some(({ path }) => isWithin(place, path) || isWithin(path, place));
