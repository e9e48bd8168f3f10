import type { LocalDate } from '@accord/kernel';
import type { PolicyState, Publication } from './state.js';
import type { FunctionsOfPerson } from './documents.js';

/** A publication of what somebody holds. */
export type PublicationOfFunctions = Publication & { readonly content: { readonly functions: FunctionsOfPerson } };

/** What was published of one person: by what they hold their functions on a day, and what is still ahead. */
export interface PublishedOfPerson {
  /** Null for whom no publication names that has taken effect. */
  readonly holding: PublicationOfFunctions | null;
  /** Proposed or approved, and not in effect; the next one first. */
  readonly ahead: readonly PublicationOfFunctions[];
}

const isOfFunctions = (one: Publication): one is PublicationOfFunctions => 'functions' in one.content;

/** What was published of everybody whom a publication names, by subject id, as it stands on a day. */
export function peopleOf({ publications }: PolicyState, today: LocalDate): ReadonlyMap<string, PublishedOfPerson> {
  const people = new Map<string, PublishedOfPerson>();
  for (const one of publications.filter(isOfFunctions).filter(({ withdrawn }) => !withdrawn)) {
    const { subjectId } = one.content.functions;
    const { holding, ahead } = people.get(subjectId) ?? { holding: null, ahead: [] };
    const isHolding = one.approved !== null && one.effectiveFrom <= today;
    people.set(subjectId, {
      holding: isHolding && (holding === null || takesPlaceOf(one, holding)) ? one : holding,
      ahead: one.effectiveFrom > today ? [...ahead, one].toSorted(byDay) : ahead,
    });
  }
  return new Map([...people].filter(([, { holding, ahead }]) => holding !== null || ahead.length > 0));
}

const byDay = (a: Publication, b: Publication): number => (a.effectiveFrom < b.effectiveFrom ? -1 : 1);

/** Of two for one day the one that was approved later has the last word. */
const takesPlaceOf = (a: Publication, b: Publication): boolean =>
  a.effectiveFrom === b.effectiveFrom
    ? (a.approved?.revision ?? 0) > (b.approved?.revision ?? 0)
    : a.effectiveFrom > b.effectiveFrom;
