import type { LocalDate } from '@accord/kernel';
import type { PolicySet } from './documents.js';

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
