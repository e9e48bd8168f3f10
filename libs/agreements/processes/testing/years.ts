import { derivedId } from '@accord/kernel';
import type { SetValues } from '@accord/policy/domain';
import type { TimedMessage } from '../ports.js';
import { day, text, type Day } from './almanac.js';
import { House } from './house.js';
import type { Life } from './account.js';
import { attestations, KINDS } from './lives.js';
import type { Adapt } from './parts.js';
import type { Deed, Place } from './place.js';

/** As long as the years go on somebody reviews the template of the privacy form in time, and the law is prolonged before it ends. */
const reviewed: Adapt = (policy) => ({
  ...policy,
  privacyForm: { ...policy.privacyForm, locked: false },
  coverAhead: [],
});

/** In the midst of the years the policy gives intake more time, published a month ahead. */
const SLOWER_INTAKE_DECIDED_AT = '2032-05-14T14:00:00.000Z';
const SLOWER_INTAKE_FROM = '2032-06-15';
const slowerIntake = (values: SetValues): SetValues => ({
  ...values,
  timers: values.timers.map((timer) => (timer.id === 'intake-check' ? { ...timer, value: 10 } : timer)),
});

/** What came of some years: by life what the clock must have recorded, and what it did record. */
export interface Years {
  readonly house: House;
  readonly expected: ReadonlyMap<string, readonly string[]>;
  readonly recorded: ReadonlyMap<string, readonly string[]>;
}

/**
 * Lets lives of every kind begin through some years, plays them to their end, and tells what the clock recorded of each.
 * @param handle what a worker does with a message; it may die, and do things twice
 */
export async function playYears(
  lives: number,
  years: number,
  handleBy?: (house: House) => (message: TimedMessage) => Promise<void>,
): Promise<Years> {
  const first = day('2026-03-02');
  const house = new House(`${text(first)}T12:00:00.000Z`, reviewed);
  house.slowerIntakeFrom = SLOWER_INTAKE_FROM;
  const expected = new Map<string, readonly string[]>();
  const deeds: Deed[] = [{ at: SLOWER_INTAKE_DECIDED_AT, act: () => house.publish(SLOWER_INTAKE_FROM, slowerIntake) }];
  const nameOf = new Map<string, string>();
  for (let n = 0; n < lives; n += 1) {
    const begin = beginOf(n, lives, first, years);
    const name = `life-${n}-of-kind-${n % KINDS.length}`;
    const organizationId = await house.organization(name);
    const life = lifeOf(n, house, organizationId, name, begin);
    deeds.push(...life.deeds);
    expected.set(name, life.expected);
    for (const id of streamsOf(name, organizationId, life)) nameOf.set(id, name);
  }
  await house.play(`${text(first + Math.round(years * 365.25) + 1200)}T12:00:00.000Z`, deeds, handleBy?.(house));
  return { house, expected, recorded: await recordedBy(house, nameOf) };
}

/** The n-th life, with the attestations of its organization. What the clock must do is sorted. */
export function lifeOf(n: number, place: Place, organizationId: string, name: string, begin: Day): Life {
  const life = KINDS[n % KINDS.length]!(place, organizationId, name, begin);
  const attested = attestations(place, organizationId, begin, life.attestsOnce ?? false);
  return {
    ...life,
    deeds: [...attested.deeds, ...life.deeds],
    expected: [...life.expected, ...attested.expected].toSorted(),
  };
}

/** Ids of all that the clock acts on in a life: its organization and its agreements. */
export const streamsOf = (name: string, organizationId: string, { others = [] }: Life): readonly string[] => [
  organizationId,
  ...[name, ...others].map((one) => derivedId(`agreement/${one}`)),
];

/** The beginnings lie all over the years, on every day of the week, and on days that calendars get wrong. */
function beginOf(n: number, lives: number, first: Day, years: number): Day {
  const awkward = AWKWARD[n];
  return awkward === undefined ? first + Math.floor((n * years * 365.25) / lives) + (n % 5) : day(awkward);
}

/** Ends of months, leap days, the days on which clocks change and those around them, holidays on weekends. */
const AWKWARD: readonly string[] = [
  '2028-02-29',
  '2026-03-08',
  '2026-08-31',
  '2026-11-01',
  '2027-12-31',
  '2028-01-31',
  '2026-07-02',
  '2027-02-28',
  '2027-11-07',
  '2026-08-30',
  '2027-03-31',
  '2028-07-22',
  '2027-09-29',
  '2028-02-29',
  '2027-03-14',
];

async function recordedBy(house: House, nameOf: ReadonlyMap<string, string>): Promise<Years['recorded']> {
  const recorded = new Map<string, string[]>();
  for (const { streamId, recordedAt, type } of await house.ofTheClock()) {
    const name = nameOf.get(streamId.slice(streamId.indexOf('-') + 1)) ?? streamId;
    recorded.set(name, [...(recorded.get(name) ?? []), `${recordedAt} ${type}`]);
  }
  for (const [name, lines] of recorded) recorded.set(name, lines.toSorted());
  return recorded;
}
