import type { RecordedEvent } from '@accord/event-store';
import { afterBusinessDays, later } from './plain-days.js';
import { Application, urgency } from './plain-stages.js';
import { dataOf, dayIn, ended, firstOf, streams } from './plain-sums.js';

/*
 * What case managers have to do, told from the events by the rules: on applications from the intake to the activation, and once
 * a year on what is in force. None of the product's code.
 */

/** Something that a case manager has to do, with its last day where it has one. */
interface Duty {
  readonly what: 'take in' | 'assign' | 'request changes' | 'open' | 'activate' | 'look back';
  readonly dueOn: string | null;
}

const INTAKE_DAYS = 5;
const REVIEW_DAYS = 20;
/** So many days before its anniversary a year can be looked back on. */
const OPENS_BEFORE = 60;

/** An application is taken in, and somebody is assigned to review it, until something speaks against it. */
function whileProposed(one: Application): readonly Duty[] {
  const isRefused = [...one.words.values()].some((word) => word.refuses && word.revision === one.revision);
  const isStuck = one.isFailed || isRefused;
  const placed = dayIn(one.placedAt);
  const began = one.takenInAt !== null && dayIn(one.takenInAt) > placed ? dayIn(one.takenInAt) : placed;
  const reviewDue = one.takenInAt === null ? null : afterBusinessDays(began, REVIEW_DAYS);
  return [
    ...(one.takenInAt === null ? [{ what: 'take in', dueOn: afterBusinessDays(placed, INTAKE_DAYS) } as const] : []),
    ...(isStuck ? [{ what: 'request changes', dueOn: null } as const] : []),
    ...(!isStuck && !one.reviewers.has('dhs.privacy') ? [{ what: 'assign', dueOn: reviewDue } as const] : []),
  ];
}

/** The review found a condition that needs an acceptance, and none stands that was given since. */
function isRiskOpen(own: readonly RecordedEvent[]): boolean {
  const passed = own.findLastIndex(({ type }) => type === 'PrivacyReviewPassed');
  const found = dataOf(own[passed]!)['conditions'][0]['conditionId'];
  const standing = new Set<string>();
  for (const event of own.slice(passed)) {
    const { riskId, supersedes, form, conditionId } = dataOf(event);
    if (event.type === 'RiskAccepted') standing.delete(supersedes);
    if (event.type === 'RiskAccepted' && form.source.kind === 'privacyCondition' && form.source.ref === found)
      standing.add(riskId);
    if (event.type === 'RiskAcceptanceExpired' || event.type === 'RiskAcceptanceWithdrawn') standing.delete(riskId);
    if (event.type === 'ConditionDischarged' && conditionId === found) return false;
  }
  return standing.size === 0;
}

/** Terms are opened, and put in force once both have signed, where every word and the risk are there. */
function whileConcluded(one: Application, own: readonly RecordedEvent[]): readonly Duty[] {
  const what = ({ terms: 'open', activation: 'activate' } as const)[one.stage()];
  if (what === undefined || isRiskOpen(own)) return [];
  const offices = one.isNegotiated ? ['crcl', 'counsel'] : ['crcl'];
  const isHeard = offices.every((office) => one.words.get(office)?.holds && !one.words.get(office)?.refuses);
  return isHeard ? [{ what, dueOn: null }] : [];
}

/** The same day some years later; the last of February for one that only leap years have. */
function yearsLater(day: string, years: number): string {
  const there = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return new Date(there).toISOString().startsWith(there) ? there : there.replace(/29$/, '28');
}

/** A year of an agreement in force is looked back on about its anniversary, unless nothing is ahead by then. */
function onceAYear(own: readonly RecordedEvent[], today: string): readonly Duty[] {
  const active = firstOf(own, 'AgreementActivated');
  if (active === undefined || ended(own)) return [];
  const { effectiveOn, expiresOn } = dataOf(active);
  const began = dayIn(active.recordedAt) > effectiveOn ? dayIn(active.recordedAt) : effectiveOn;
  const reviewed = own.findLast(({ type }) => type === 'AnnualReviewCompleted');
  const dueOn = yearsLater(began, (reviewed ? dataOf(reviewed)['year'] : 0) + 1);
  return dueOn < expiresOn && today >= later(dueOn, -OPENS_BEFORE) ? [{ what: 'look back', dueOn }] : [];
}

/** All that case managers have to do on a day. */
export const managersDuties = (events: readonly RecordedEvent[], today: string): readonly Duty[] =>
  [...streams(events).values()].flatMap((own) => {
    const one = new Application(own);
    if (one.place === 'over') return onceAYear(own, today);
    if (one.place === 'Proposed') return whileProposed(one);
    return one.place === 'ChangesRequested' ? [] : whileConcluded(one, own);
  });

/** How many of it are due, and when. */
export function dueOfManagers(events: readonly RecordedEvent[], today: string) {
  const row = { overdue: 0, soon: 0, later: 0, undated: 0 };
  for (const { dueOn } of managersDuties(events, today)) row[urgency(dueOn, today)] += 1;
  return row;
}
