/** Which agreements are listed, and in which order, by what stands in the address. */
import type { AgreementFilters } from '../../api/queries.js';
import { dayAfter } from '../../words/dates.js';
import { STATES } from '../../words/status.js';

/** Within so many days of the end. */
export const ENDS = [30, 60, 90] as const;

const IN_FORCE = ['Active', 'Suspended'];

export interface ListWords {
  readonly q?: string | undefined;
  readonly state?: string | undefined;
  /** Days within which the term ends: one of `ENDS`. */
  readonly ends?: string | undefined;
}

/** The state that an address names; nothing where it names none that there is. */
export const stateNamed = (state: string | undefined): string | undefined =>
  state !== undefined && Object.hasOwn(STATES, state) ? state : undefined;

/** The days of an address; nothing where it holds anything else. */
export const daysOf = (ends: string | undefined): number | undefined => ENDS.find((days) => String(days) === ends);

/** What is asked of the server: what ends soon comes with the first to end on top. */
export function filtersOf({ q = '', state, ends }: ListWords, today: string): AgreementFilters {
  const days = daysOf(ends);
  const states = state === undefined ? (days === undefined ? [] : IN_FORCE) : [state];
  return {
    ...(q === '' ? {} : { q }),
    ...(states.length === 0 ? {} : { state: states }),
    ...(days === undefined
      ? {}
      : { expiresBy: dayAfter(today, { value: days, unit: 'days' }) ?? today, sort: 'expiresOn' }),
  };
}

/** What is said where nothing is found. */
export function nothingIn({ q = '', state, ends }: ListWords): string {
  const days = daysOf(ends);
  if (q !== '') return 'No agreement matches. Clear the words or a filter to see more.';
  if (days !== undefined) return `No agreement in force ends within ${days} days.`;
  if (state === 'LegacyHeld') return 'No imported agreement waits for its second verifier.';
  if (state === 'Suspended') return 'No agreement is suspended.';
  return state === undefined ? 'There is no agreement yet.' : 'No agreement is in this state.';
}

/** The parts of the list, each as what it writes into the address. */
export const PARTS = [
  { id: 'all', name: 'All', words: { state: undefined, ends: undefined } },
  { id: 'force', name: 'In force', words: { state: 'Active', ends: undefined } },
  ...ENDS.toReversed().map((days) => ({
    id: `ends-${days}`,
    name: `Ends within ${days} days`,
    words: { state: undefined, ends: String(days) },
  })),
  { id: 'held', name: 'Imported, to verify', words: { state: 'LegacyHeld', ends: undefined } },
  { id: 'suspended', name: 'Suspended', words: { state: 'Suspended', ends: undefined } },
] as const satisfies readonly { readonly id: string; readonly name: string; readonly words: ListWords }[];

/** The part that an address shows; none where it is narrowed otherwise. */
export const partOf = ({ state, ends }: ListWords): string =>
  PARTS.find(({ words }) => words.state === state && words.ends === ends)?.id ?? '';
