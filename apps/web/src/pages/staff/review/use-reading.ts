import { useCallback, useState } from 'react';
import { SECTIONS, type JsonObject } from '../../../parts/application/index.js';
import { useWords } from '../../../parts/use-search.js';
import { useSignedIn } from '../../../shell/index.js';
import type { ReviewCase } from './case.js';
import { changesBetween, countsOf, type AnswerChange } from './changes.js';
import { sectionShown, type Held } from './held.js';
import { useContents, type Contents } from './use-contents.js';
import { comparisonOf, lastReviewOf, versionAt, type Comparison, type LastReview } from './versions.js';

/** What somebody reads in the middle of a review, and how they move in it. */
export interface Reading {
  readonly comparison: Comparison;
  readonly last: LastReview | undefined;
  readonly content: JsonObject | undefined;
  /** What it is compared with. */
  readonly before: JsonObject | undefined;
  /** Why one of both could not be read. */
  readonly failure: Contents['failure'];
  readonly changes: readonly AnswerChange[];
  readonly counts: ReadonlyMap<string, number>;
  readonly section: string;
  readonly choose: (words: Readonly<Record<string, string | undefined>>) => void;
  /** The answer to which somebody went last; `turn` rises with each going. */
  readonly wanted: { readonly pointer: string; readonly turn: number } | undefined;
  readonly goTo: (pointer: string) => void;
  /** To the next change, or back. */
  readonly step: (by: 1 | -1) => void;
}

/** The section that holds an answer. */
const sectionOf = (pointer: string): string | undefined =>
  SECTIONS.find(({ topics }) => topics.some(({ fields }) => fields.some((field) => field.pointer === pointer)))?.id;

/**
 * Reads what the address chooses, as far as the reviewer has seen the record.
 * @param own the section that matters most to what is judged
 */
export function useReading(reviewed: ReviewCase, held: Held, own = 'organization'): Reading | undefined {
  const [words, choose] = useWords();
  const who = useSignedIn();
  const { versions, history } = reviewed;
  const atHeld = versionAt(versions, held.revision) ?? versions.at(0);
  const last = lastReviewOf(history, versions, who);
  const comparison = atHeld === undefined ? undefined : comparisonOf(words, versions, atHeld, last);
  const to = comparison === undefined || comparison.to === atHeld ? held.revision : comparison.to.revision;
  const from = comparison?.from?.revision;
  const { found: contents, failure } = useContents(reviewed, from === undefined ? [to] : [from, to]);
  const going = useGoing(choose);
  if (comparison === undefined) return undefined;
  const content = contents.get(to);
  const before = from === undefined ? undefined : contents.get(from);
  const changes = content === undefined || before === undefined ? [] : changesBetween(before, content);
  const counts = countsOf(changes);
  const step = (by: 1 | -1) => {
    const pointers = changes.map(({ field }) => field.pointer);
    const next = pointers[placeAfter(pointers, going.wanted?.pointer, by)];
    if (next !== undefined) going.goTo(next);
  };
  const section = sectionShown(words['section'], counts, own);
  return { comparison, last, content, before, failure, changes, counts, section, choose, step, ...going };
}

/** Where one comes to by a step; from where nobody went yet, to the first or the last. It ends at both ends. */
function placeAfter(pointers: readonly string[], current: string | undefined, by: 1 | -1): number {
  const at = pointers.indexOf(current ?? '');
  if (at < 0) return by === 1 ? 0 : pointers.length - 1;
  return Math.min(pointers.length - 1, Math.max(0, at + by));
}

function useGoing(choose: Reading['choose']): Pick<Reading, 'wanted' | 'goTo'> {
  const [wanted, setWanted] = useState<Reading['wanted']>();
  const goTo = useCallback(
    (pointer: string) => {
      choose({ section: sectionOf(pointer) });
      setWanted((before) => ({ pointer, turn: (before?.turn ?? 0) + 1 }));
    },
    [choose],
  );
  return { wanted, goTo };
}
