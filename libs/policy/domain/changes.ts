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

/** What an edition says otherwise than another one, beside its name and its day. */
export function changesBetween(before: Edition, after: Edition): readonly Change[] {
  const [from, to] = [contentOf(before), contentOf(after)];
  return createPatch(from, to).flatMap((step): Change[] => {
    const { op, path } = step;
    if (op === 'remove') return [{ op, path, old: Pointer.fromJSON(path).get(from) }];
    if (op === 'add') return [{ op, path, value: step.value }];
    return op === 'replace' ? [{ op, path, value: step.value, old: Pointer.fromJSON(path).get(from) }] : [];
  });
}

const contentOf = ({ version: _version, effectiveFrom: _day, ...content }: Edition) => content;
