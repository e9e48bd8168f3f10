import { addDays, localDateOf, type LocalDate } from '@accord/kernel';
import { lastDayOf, type AgreementState } from '@accord/agreements/domain';
import type { Period } from '@accord/agreements/projections';

/** The days on which an organization took part by one agreement, and how long it took to come to it. */
export interface Membership {
  readonly organizationId: string;
  readonly from: LocalDate;
  /** The first day on which it was over; null where none is known. */
  readonly until: LocalDate | null;
  /** Days of the calendar from the submission on; null of an instrument from before this system. */
  readonly daysToActive: number | null;
}

/** So many days, or fewer, were enough for half of them, for 85 and for 95 of a hundred; null where there are none. */
export interface TimeToActive {
  readonly agreements: number;
  readonly median: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
}

/** Who took part in one month, up to its last day in the period: begin + joined - left = participants. */
export interface ParticipationMonth {
  /** `2026-04`. */
  readonly month: string;
  readonly begin: number;
  readonly joined: number;
  readonly left: number;
  readonly participants: number;
  /** Who left, of all that were there at the beginning, in hundredths; null where nobody was. */
  readonly churn: number | null;
  /** Of the agreements that came into force in it. */
  readonly timeToActive: TimeToActive;
}

/** Who takes part in the program: organizations with an agreement in force, suspended ones among them. */
export interface Participation {
  readonly begin: number;
  readonly participants: number;
  readonly joined: number;
  readonly left: number;
  readonly churn: number | null;
  readonly timeToActive: TimeToActive;
  readonly months: readonly ParticipationMonth[];
}

const DAY_MS = 86_400_000;

const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const isOver = ({ state }: AgreementState): boolean => state === 'Expired' || state === 'Terminated';

/**
 * The days on which an agreement was in force, from the one on which it was activated. What a clock would do counts at
 * once: its last day by its term or a notice ends it, if nothing ended it before. Null for one that never was in force.
 */
export function membershipOf(state: AgreementState): Membership | null {
  const { activation, submittedAt, stateSince, legacy, organizationId } = state;
  if (activation === null || submittedAt === null) return null;
  const from = localDateOf(activation.activatedAt);
  const last = lastDayOf(state);
  const ends = [
    ...(last === null ? [] : [addDays(last, 1)]),
    ...(isOver(state) && stateSince !== null ? [localDateOf(stateSince)] : []),
  ];
  return {
    organizationId,
    from,
    until: ends.toSorted()[0] ?? null,
    daysToActive: legacy === null ? daysBetween(localDateOf(submittedAt), from) : null,
  };
}

/**
 * Who took part in a period, month by month.
 * @param today nothing is known of later days: the last month ends with it
 */
export function participationIn(
  memberships: readonly Membership[],
  { from, to }: Period,
  today: LocalDate,
): Participation {
  const end = to < today ? to : today;
  const months = monthsOf(from, end).map(({ month, first, last }) =>
    Object.assign({ month }, within(memberships, first, last)),
  );
  return { ...within(memberships, from, end), months };
}

/** The months of a period, each with its days in it. */
function monthsOf(from: LocalDate, to: LocalDate) {
  const months: { month: string; first: LocalDate; last: LocalDate }[] = [];
  for (let first = from; first <= to;) {
    const [year = 0, month = 0] = first.split('-').map(Number);
    const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    const lastOfMonth = addDays(next, -1);
    months.push({ month: first.slice(0, 7), first, last: lastOfMonth < to ? lastOfMonth : to });
    first = next;
  }
  return months;
}

function within(memberships: readonly Membership[], first: LocalDate, last: LocalDate) {
  const on = (day: LocalDate) => organizationsOf(memberships.filter((one) => isOn(one, day)));
  const before = on(addDays(first, -1));
  const after = on(last);
  const seen = organizationsOf(
    memberships.filter(
      (one) => one.from <= last && (one.until === null || one.until > first) && one.from !== one.until,
    ),
  );
  const joined = [...seen].filter((id) => !before.has(id)).length;
  const left = before.size + joined - after.size;
  const days = memberships.flatMap((one) =>
    one.daysToActive !== null && one.from >= first && one.from <= last ? [one.daysToActive] : [],
  );
  return {
    begin: before.size,
    joined,
    left,
    participants: after.size,
    churn: before.size === 0 ? null : Math.round((left / before.size) * 10_000) / 100,
    timeToActive: timesOf(days),
  };
}

const isOn = ({ from, until }: Membership, day: LocalDate): boolean => from <= day && (until === null || day < until);

const organizationsOf = (memberships: readonly Membership[]): ReadonlySet<string> =>
  new Set(memberships.map(({ organizationId }) => organizationId));

function timesOf(days: readonly number[]): TimeToActive {
  const sorted = days.toSorted((a, b) => a - b);
  const share = (hundredths: number): number | null =>
    sorted[Math.ceil((sorted.length * hundredths) / 100) - 1] ?? null;
  return { agreements: sorted.length, median: share(50), p85: share(85), p95: share(95) };
}
