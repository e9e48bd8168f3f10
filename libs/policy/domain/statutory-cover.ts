import { addDays, type LocalDate } from '@accord/kernel';
import type { Edition, PolicySet } from './documents.js';

/** Whether the cover of a statute is in force on a date. */
export interface StatutoryCover {
  readonly statute: string;
  readonly inForce: boolean;
  /** Last day of the window that covers the date; null while cover is lapsed. */
  readonly until: LocalDate | null;
}

/** Cover of every statute that a set watches, on a date. Both ends of a window count. */
export function statutoryCoverAt({ statutoryWindows }: PolicySet, date: LocalDate): readonly StatutoryCover[] {
  return [...new Set(statutoryWindows.map((window) => window.statute))].map((statute) => {
    const window = statutoryWindows.find((one) => one.statute === statute && one.from <= date && date <= one.to);
    return { statute, inForce: window !== undefined, until: window?.to ?? null };
  });
}

/** A time in which a statute covers without a break, however many windows it is made of. Both days count. */
export interface UnbrokenCover {
  readonly statute: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Every time of unbroken cover that a set knows and that is not over on a date, in the order of their ends. */
export function coverAhead({ statutoryWindows }: PolicySet, date: LocalDate): readonly UnbrokenCover[] {
  const found: UnbrokenCover[] = [];
  for (const { statute, from, to } of statutoryWindows.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const joined = found.findIndex((one) => one.statute === statute && addDays(one.until, 1) === from);
    if (joined < 0) found.push({ statute, from, until: to });
    else found[joined] = { statute, from: found[joined]!.from, until: to };
  }
  return found.filter(({ until }) => until >= date).toSorted((a, b) => (a.until < b.until ? -1 : 1));
}

/** A day with which cover of a statute ends or begins. */
export interface CoverTurn {
  readonly statute: string;
  readonly inForce: boolean;
  /** The first day on which it is so, and the last one; null where no end is known. */
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** The days on which cover turns, statute by statute, as the editions in force on each of them say. */
export function coverTurns(editions: readonly Edition[]): readonly CoverTurn[] {
  const statutes = new Set(editions.flatMap((one) => one.statutoryWindows.map(({ statute }) => statute)));
  const days = new Set(
    editions.flatMap(({ effectiveFrom, statutoryWindows }) => [
      effectiveFrom,
      ...statutoryWindows.flatMap(({ from, to }) => [from, addDays(to, 1)]),
    ]),
  );
  const inOrder = [...days].toSorted();
  return [...statutes].flatMap((statute) => turnsOf(statute, inOrder, editions));
}

function turnsOf(statute: string, days: readonly LocalDate[], editions: readonly Edition[]): readonly CoverTurn[] {
  const isCovered = (day: LocalDate): boolean => {
    const edition = editions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? editions[0]!;
    return statutoryCoverAt(edition, day).some((one) => one.statute === statute && one.inForce);
  };
  const covered = days.map((from) => ({ from, inForce: isCovered(from) }));
  const turns = covered.filter(({ inForce }, at) => at === 0 || covered[at - 1]!.inForce !== inForce);
  return turns.map(({ from, inForce }, at) => {
    const next = turns[at + 1];
    return { statute, inForce, from, to: next ? addDays(next.from, -1) : null };
  });
}
