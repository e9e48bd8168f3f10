import { isJsonObject, type Json, type JsonObject } from '@accord/kernel';

/** One step from a document to another, in the words of JSON Patch (RFC 6902); `old` is what stood there before. */
export interface Change {
  readonly op: 'add' | 'remove' | 'replace';
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value?: Json;
  readonly old?: Json;
}

const pointerToken = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
/**
 * The changes that lead from one JSON value to another; applied in their order they make `to` of `from`. Lists are
 * compared place by place: entries that are gone leave from the end, new ones join at the end, so that a path means the
 * same place in both documents.
 */
export function diffOf(from: Json, to: Json, path = ''): readonly Change[] {
  if (from === to) return [];
  if (isList(from) && isList(to)) return listDiff(from, to, path);
  if (isJsonObject(from) && isJsonObject(to)) return objectDiff(from, to, path);
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
