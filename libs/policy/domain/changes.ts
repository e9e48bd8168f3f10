import type { Json } from '@accord/kernel';
import { createPatch, Pointer } from 'rfc6902';
import type { Edition } from './documents.js';

/** One place at which an edition says something else than the one before it, by its JSON Pointer. */
export interface Change {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: string;
  readonly value?: Json;
  readonly old?: Json;
}

/** What is said of the functions of people, by their ids. */
function changedFunctions(before: Edition, after: Edition): readonly Change[] {
  const [from, to] = [before, after].map(
    ({ functionsOfPeople }) => new Map(functionsOfPeople.map((one) => [one.subjectId, one.holds])),
  );
  return [...to!].flatMap(([subjectId, value]): Change[] => {
    const old = from!.get(subjectId);
    const path = `/functionsOfPeople/${subjectId}`;
    if (old === undefined) return [{ op: 'add', path, value: [...value] }];
    return old.join() === value.join() ? [] : [{ op: 'replace', path, value: [...value], old: [...old] }];
  });
}

/** What an edition says otherwise than another one, beside its name and its day. */
export function changesBetween(before: Edition, after: Edition): readonly Change[] {
  const [from, to] = [contentOf(before), contentOf(after)];
  const steps = createPatch(from, to).flatMap((step): Change[] => {
    const { op, path } = step;
    if (op === 'remove') return [{ op, path, old: Pointer.fromJSON(path).get(from) }];
    if (op === 'add') return [{ op, path, value: step.value }];
    return op === 'replace' ? [{ op, path, value: step.value, old: Pointer.fromJSON(path).get(from) }] : [];
  });
  return [...steps, ...changedFunctions(before, after)];
}

const contentOf = ({ version: _version, effectiveFrom: _day, functionsOfPeople: _people, ...content }: Edition) =>
  content;
