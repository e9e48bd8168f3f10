import { canonicalJson, type Json, type JsonObject } from '@accord/kernel';
import { trusted } from '../trusted.js';

/** One step from a document to another, in the words of JSON Patch (RFC 6902); `old` is what stood there before. */
export interface Change {
  readonly op: 'add' | 'remove' | 'replace';
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value?: Json;
  readonly old?: Json;
}

/** A change with the event that made it. */
export interface AttributedChange extends Change {
  readonly event: { readonly type: string; readonly revision: number };
}

/** A document as it stood after an event. */
export interface Snapshot {
  readonly revision: number;
  readonly type: string;
  /** A JSON value. */
  readonly view: unknown;
}

const pointerToken = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !isList(value);
const same = (a: Json, b: Json): boolean => a === b || canonicalJson(a) === canonicalJson(b);

/**
 * The changes that lead from one JSON value to another; applied in their order they make `to` of `from`. Lists are
 * compared place by place: entries that are gone leave from the end, new ones join at the end, so that a path means the
 * same place in both documents.
 */
export function diffOf(from: Json, to: Json, path = ''): readonly Change[] {
  if (same(from, to)) return [];
  if (isList(from) && isList(to)) return listDiff(from, to, path);
  if (isObject(from) && isObject(to)) return objectDiff(from, to, path);
  return [{ op: 'replace', path, value: to, old: from }];
}

function listDiff(from: readonly Json[], to: readonly Json[], path: string): readonly Change[] {
  const kept = Math.min(from.length, to.length);
  return [
    ...from.slice(0, kept).flatMap((old, index) => diffOf(old, to[index]!, `${path}/${index}`)),
    ...from
      .map((old, index): Change => ({ op: 'remove', path: `${path}/${index}`, old }))
      .slice(kept)
      .toReversed(),
    ...to.map((value, index): Change => ({ op: 'add', path: `${path}/${index}`, value })).slice(kept),
  ];
}

function objectDiff(from: JsonObject, to: JsonObject, path: string): readonly Change[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted();
  return names.flatMap((name): readonly Change[] => {
    const place = `${path}/${pointerToken(name)}`;
    if (!Object.hasOwn(to, name)) return [{ op: 'remove', path: place, old: from[name]! }];
    if (!Object.hasOwn(from, name)) return [{ op: 'add', path: place, value: to[name]! }];
    return diffOf(from[name]!, to[name]!, place);
  });
}

/** The value at a JSON Pointer; undefined when nothing stands there. */
function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json = document;
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = trusted<JsonObject>(value)[name]!;
  }
  return value;
}

function changedAt(before: Json, after: Json, path: string): boolean {
  const [old, now] = [valueAt(before, path), valueAt(after, path)];
  return old === undefined || now === undefined ? old !== now : !same(old, now);
}

/**
 * The changes between the first and the last of some snapshots, each with the last event in between that touched its
 * place. @param snapshots in ascending order, one per revision; fewer than two give no change
 */
export function attributedDiff(snapshots: readonly Snapshot[]): readonly AttributedChange[] {
  const last = snapshots.at(-1);
  if (!last) return [];
  const views = snapshots.map(({ view }) => trusted<Json>(view));
  return diffOf(views.at(0)!, views.at(-1)!).map((change) => {
    const touched = (_: Snapshot, index: number) =>
      index > 0 && changedAt(views[index - 1]!, views[index]!, change.path);
    const { type, revision } = snapshots.findLast(touched) ?? last;
    return Object.assign({}, change, { event: { type, revision } });
  });
}
