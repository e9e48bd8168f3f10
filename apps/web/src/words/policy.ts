/** Publications of the policy in words: where they stand, what they change, and what the clock would do. */
import { count } from './dates.js';
import { placeOf } from './paths.js';
import { nameOfValue } from './policy-values.js';
import type { Status } from './status.js';

/** Where a publication stands. */
export const PUBLICATIONS = {
  Proposed: { icon: 'pencil', word: 'Proposed', tone: 'ink' },
  Approved: { icon: 'calendar', word: 'Approved, not yet in effect', tone: 'accent' },
  InEffect: { icon: 'tick', word: 'Has taken effect', tone: 'ok' },
  Withdrawn: { icon: 'arrow-back', word: 'Withdrawn', tone: 'quiet' },
} as const satisfies Readonly<Record<string, Status>>;

/** What a publication changes. */
export const KINDS = {
  Values: 'Policy values',
  Baseline: 'Baseline',
  Clause: 'Text of a clause',
  StatutoryWindow: 'Statutory window',
  Shipped: 'What the policy began with',
} as const;

const ACTS: Readonly<Record<string, string>> = {
  'mark-privacy-review-stale': 'privacy review goes stale',
  'void-signatures': 'signatures become void',
  'suspend-agreement': 'agreement is suspended',
  'suspend-classified-access': 'classified access is suspended',
  'expire-risk-acceptance': 'risk acceptance expires',
  'expire-agreement': 'agreement expires',
  'withdraw-proposal': 'idle draft is withdrawn',
};

/** What a command of the clock does, in words. */
export const actOfClock = (command: string): string => ACTS[command] ?? command.replaceAll('-', ' ');

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The place of a change of the policy: timers, pathways and clauses by their names. */
export function changedPlace(path: string, timers: readonly Titled[], pathways: readonly Titled[]): string {
  const [, list = '', place = '', ...rest] = path.split('/');
  const named = { timers, pathways }[list]?.[Number(place)];
  const further = rest.length === 0 ? '' : `, ${placeOf(`/${rest.join('/')}`).toLowerCase()}`;
  return named ? `${named.title}${further}` : nameOfValue(path);
}

const UNITS: Readonly<Record<string, string>> = {
  businessDays: 'business day',
  days: 'day',
  hours: 'hour',
  months: 'month',
  years: 'year',
};

/** A length of time of the policy. */
export const spanOf = (value: number, unit: string): string =>
  unit === 'percent' ? `${value} %` : count(value, UNITS[unit] ?? unit);

/** Units of lengths, to choose from. */
export const UNIT_OPTIONS = Object.entries(UNITS).map(([value, one]) => ({ value, label: `${one}s` }));
