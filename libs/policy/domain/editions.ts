import { FUNCTIONS } from '@accord/kernel';
import type { Content } from './content.js';
import type { Clause, Edition, FunctionsOfPerson, StatutoryWindow } from './documents.js';
import type { PolicyState, Publication } from './state.js';

/** A publication as far as it makes an edition. */
export type Making = Pick<Publication, 'version' | 'effectiveFrom' | 'content'>;

/**
 * Everything that was or will be in force, oldest first: each publication changes what holds before it. Empty before the
 * first publication.
 * @param more a publication that is taken for approved, after all others of its day
 */
export function editionsOf(
  { first, publications }: Pick<PolicyState, 'first' | 'publications'>,
  more?: Making,
): readonly Edition[] {
  if (!first) return [];
  const editions: Edition[] = [{ ...first.set, baseline: first.baseline, functionsOfPeople: [] }];
  const approved = publications
    .flatMap((one) => (one.approved && !one.withdrawn ? [{ ...one, place: one.approved.revision }] : []))
    .filter(({ version }) => version !== more?.version);
  const making = more ? [...approved, { ...more, place: Number.POSITIVE_INFINITY }] : approved;
  for (const one of making.toSorted(inOrder)) editions.push(changedBy(editions.at(-1)!, one));
  return editions;
}

/** By the day of effect; of two for one day the one that was approved later has the last word. */
function inOrder(a: Making & { readonly place: number }, b: Making & { readonly place: number }): number {
  if (a.effectiveFrom === b.effectiveFrom) return a.place - b.place;
  return a.effectiveFrom < b.effectiveFrom ? -1 : 1;
}

const changedBy = (before: Edition, { version, effectiveFrom, content }: Making): Edition => ({
  ...before,
  ...changeOf(before, content),
  version,
  effectiveFrom,
});

/** What a publication changes in the edition before it. */
export function changeOf(before: Edition, content: Content): Partial<Edition> {
  if ('values' in content) return content.values;
  if ('baseline' in content) return { baseline: content.baseline };
  if ('clause' in content) return { clauses: withClause(before.clauses, content.clause) };
  if ('window' in content) return { statutoryWindows: withWindow(before.statutoryWindows, content.window) };
  return { functionsOfPeople: withPerson(before.functionsOfPeople, content.functions) };
}

/** A clause takes the place of the one of its id. */
const withClause = (clauses: readonly Clause[], clause: Clause): readonly Clause[] =>
  clauses.some(({ id }) => id === clause.id)
    ? clauses.map((one) => (one.id === clause.id ? clause : one))
    : [...clauses, clause];

/** A window takes the place of the one of its statute that begins on the same day. */
const withWindow = (windows: readonly StatutoryWindow[], window: StatutoryWindow): readonly StatutoryWindow[] =>
  [...windows.filter(({ statute, from }) => statute !== window.statute || from !== window.from), window].toSorted(
    (a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0),
  );

/** What is said of a person takes the place of what was; people stand by their ids, and functions in one order. */
const withPerson = (
  people: readonly FunctionsOfPerson[],
  { subjectId, holds }: FunctionsOfPerson,
): readonly FunctionsOfPerson[] =>
  [
    ...people.filter((one) => one.subjectId !== subjectId),
    { subjectId, holds: holds.toSorted((a, b) => FUNCTIONS.indexOf(a) - FUNCTIONS.indexOf(b)) },
  ].toSorted((a, b) => (a.subjectId < b.subjectId ? -1 : 1));
