import type { RecordedEvent } from '@accord/event-store';
import { businessDays, daysBetween, later } from './plain-days.js';

/*
 * Sums over raw events, as somebody would make them who has the log and the rules, and none of the product's code: only
 * payloads, dates as text and loops.
 */

/** A payload, of whatever shape. */
export type Data = Readonly<Record<string, any>>; // oxlint-disable-line typescript/no-explicit-any -- payloads of every shape

const NEW_YORK = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', dateStyle: 'short' });

/** The day in New York of an instant. */
export const dayIn = (instant: string): string => NEW_YORK.format(new Date(instant));

const ENDS = new Set(['AgreementTerminated', 'AgreementExpired', 'AgreementWithdrawn', 'AgreementRejected']);

/** The events of each agreement that was submitted. */
export function streams(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const all = new Map<string, RecordedEvent[]>();
  for (const event of events)
    if (event.streamId.startsWith('agreement-')) all.set(event.streamId, [...(all.get(event.streamId) ?? []), event]);
  return new Map([...all].filter(([, own]) => own.some(({ type }) => type === 'AgreementProposed')));
}

/** What an event says. */
export const dataOf = ({ data }: RecordedEvent): Data => data;
/** The first event of a type. */
export const firstOf = (own: readonly RecordedEvent[], type: string) => own.find((one) => one.type === type);
/** The event that ended an agreement. */
export const ended = (own: readonly RecordedEvent[]): RecordedEvent | undefined =>
  own.find(({ type }) => ENDS.has(type));
const isPast = (own: readonly RecordedEvent[], day: string): boolean => {
  const active = firstOf(own, 'AgreementActivated');
  return active !== undefined && dataOf(active)['expiresOn'] < day;
};
/** How often each name is there. */
export const count = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** The accepted risks that are held on a day. */
export function heldRisks(events: readonly RecordedEvent[], today: string) {
  const held: {
    key: string;
    level: string;
    source: string;
    department: string;
    component: string;
    omb: boolean;
    ends: string;
    stream: string;
    organization: string;
  }[] = [];
  for (const [stream, own] of streams(events)) {
    if (ended(own) || isPast(own, today)) continue;
    for (const [n, event] of own.entries()) {
      if (event.type !== 'RiskAccepted') continue;
      const { riskId, residualLevel, expiresOn, form } = dataOf(event);
      const gone = own.slice(n + 1).some(
        (one) =>
          (['RiskAcceptanceExpired', 'RiskAcceptanceWithdrawn'].includes(one.type) &&
            dataOf(one)['riskId'] === riskId) ||
          (one.type === 'RiskAccepted' && dataOf(one)['supersedes'] === riskId) ||
          // what was accepted for a condition is over with it, and with the review that found it
          (form.source.kind === 'privacyCondition' &&
            (one.type === 'PrivacyReviewPassed' ||
              (one.type === 'ConditionDischarged' && dataOf(one)['conditionId'] === form.source.ref))),
      );
      if (gone || expiresOn < today) continue;
      const { department, component, reportToOMB } = form.rollUp;
      const organization = dataOf(own[0]!)['organizationId'];
      held.push({
        key: `${stream} ${riskId}`,
        level: residualLevel,
        source: form.source.kind,
        department,
        component,
        omb: reportToOMB,
        ends: expiresOn,
        stream,
        organization,
      });
    }
  }
  const soon = later(today, 90);
  const distinct = (member: 'stream' | 'organization') => new Set(held.map((one) => one[member])).size;
  return {
    keys: held.map(({ key }) => key).toSorted(),
    total: {
      risks: held.length,
      agreements: distinct('stream'),
      organizations: distinct('organization'),
      expiring: held.filter(({ ends }) => ends <= soon).length,
      reportToOMB: held.filter(({ omb }) => omb).length,
    },
    levels: count(held.map(({ level }) => level)),
    departments: count(held.map(({ department }) => department)),
    components: count(held.map(({ department, component }) => `${department}/${component}`)),
    heat: count(held.map(({ source, level }) => `${source}/${level}`)),
  };
}

/** What a fiscal year held, by what was recorded up to its end. */
export function fiscalYear(events: readonly RecordedEvent[], year: number, today: string) {
  const [first, last] = [`${year - 1}-10-01`, `${year}-09-30`];
  const known = events.filter(({ recordedAt }) => dayIn(recordedAt) <= last);
  const day = last < today ? last : today;
  const all = [...streams(known).values()];
  const within = all.flat().filter(({ recordedAt }) => dayIn(recordedAt) >= first);
  const reviews = within.filter(({ type }) => type === 'PrivacyReviewPassed' || type === 'PrivacyReviewFailed');
  const standing = all.map((own) => {
    const end = ended(own);
    if (end) return end.type.replace('Agreement', '');
    if (isPast(own, day)) return 'Expired';
    if (!firstOf(own, 'AgreementActivated')) return 'open';
    return firstOf(own, 'AgreementSuspended') ? 'Suspended' : 'Active';
  });
  return {
    reviews: count(reviews.map((one) => dataOf(one)['outcome'])),
    findings: count(
      reviews.flatMap((one) => dataOf(one)['findings'].map((f: Data) => `${f['principle']}/${f['finding']}`)),
    ),
    losses: within.filter(
      (one) => one.type === 'ChangedConditionReported' && dataOf(one)['kind'] === 'LossOrCompromise',
    ).length,
    annualReviews: within.filter(({ type }) => type === 'AnnualReviewCompleted').length,
    standing: count(standing),
  };
}

/** The days on which organizations took part, and how long each agreement took to come into force. */
function memberships(events: readonly RecordedEvent[]) {
  return [...streams(events).values()].flatMap((own) => {
    const active = firstOf(own, 'AgreementActivated');
    if (!active) return [];
    const from = dayIn(active.recordedAt);
    const end = ended(own);
    const over = [later(dataOf(active)['expiresOn'], 1), ...(end ? [dayIn(end.recordedAt)] : [])].toSorted()[0]!;
    const took = daysBetween(dayIn(firstOf(own, 'AgreementProposed')!.recordedAt), from);
    return [{ organization: dataOf(own[0]!)['organizationId'] as string, from, over, took }];
  });
}

/** Who took part in a stretch of days, looked at day by day. */
export function participants(events: readonly RecordedEvent[], first: string, last: string) {
  const all = memberships(events);
  const on = (day: string) =>
    new Set(all.filter((one) => one.from <= day && day < one.over).map((one) => one.organization));
  const before = on(later(first, -1));
  const seen = new Set<string>();
  for (let day = first; day <= last; day = later(day, 1)) for (const one of on(day)) seen.add(one);
  const there = on(last);
  const took = all
    .filter(({ from }) => from >= first && from <= last)
    .map((one) => one.took)
    .toSorted((a, b) => a - b);
  return {
    begin: before.size,
    joined: [...seen].filter((one) => !before.has(one)).length,
    left: [...new Set([...before, ...seen])].filter((one) => !there.has(one)).length,
    participants: there.size,
    agreements: took.length,
    median: took[Math.ceil(took.length / 2) - 1] ?? null,
  };
}

/** Applications that were decided in a stretch of days, each with that day and the business days since its submission. */
export const decided = (events: readonly RecordedEvent[], from: string, to: string) =>
  [...streams(events)].flatMap(([stream, own]) =>
    own.flatMap(({ type, recordedAt }) => {
      const day = dayIn(recordedAt);
      if ((type !== 'AgreementActivated' && type !== 'AgreementRejected') || day < from || day > to) return [];
      const took = businessDays(dayIn(firstOf(own, 'AgreementProposed')!.recordedAt), day);
      return [{ stream, day, isInForce: type === 'AgreementActivated', took }];
    }),
  );

/** So many were enough for this share of them. */
export const shareOf = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1]!;

/** What was decided month by month, and how many business days it took. */
export function decidedMonths(events: readonly RecordedEvent[], from: string, to: string) {
  const all = decided(events, from, to);
  return [...new Set(all.map(({ day }) => day.slice(0, 7)))].toSorted().map((month) => {
    const own = all.filter(({ day }) => day.startsWith(month));
    const took = own.map((one) => one.took).toSorted((a, b) => a - b);
    const inForce = own.filter(({ isInForce }) => isInForce).length;
    const [median, p85, p95] = [0.5, 0.85, 0.95].map((share) => shareOf(took, share));
    return { month, inForce, rejected: own.length - inForce, median, p85, p95, days: took };
  });
}

/** Who acted on which agreement in which functions; in conflict is who managed the case and reviewed it, too. */
export function actors(events: readonly RecordedEvent[]): readonly string[] {
  const lines: string[] = [];
  for (const [stream, own] of streams(events)) {
    const by = new Map<string, Set<string>>();
    for (const { metadata } of own) {
      const [who, what] = [metadata['actorSubjectId']!, metadata['actorFunction']!];
      if (what !== 'clock') by.set(who, (by.get(who) ?? new Set()).add(what));
    }
    for (const [who, functions] of by) {
      const isBoth = functions.has('nccic.case_manager') && functions.has('dhs.privacy');
      lines.push([stream.slice(10), who, [...functions].toSorted().join('+'), isBoth].join(' '));
    }
  }
  return lines.toSorted();
}
