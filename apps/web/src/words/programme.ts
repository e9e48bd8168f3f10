/** Figures of the program in words: stages, findings, and the fields that come back. */
import { count } from './dates.js';

const STAGE_NAMES: Readonly<Record<string, string>> = {
  intake: 'Intake',
  privacy: 'Privacy review',
  classified: 'Classified access',
  terms: 'Risks and terms',
  signatures: 'Signatures',
  activation: 'Putting in force',
};

/** A stage of the way to an agreement in force. */
export const stageName = (stage: string): string => STAGE_NAMES[stage] ?? stage;

/** A stage with whom it waits for. */
export const standpointName = (stage: string, waitsOn: string): string =>
  waitsOn === 'applicant' ? `${stageName(stage)}, applicant` : stageName(stage);

/** How old open work is, in business days, in the order of the bands of the API. */
export const AGES = ['0 to 5', '6 to 10', '11 to 20', 'over 20'] as const;

/** Timers of the policy that set a target for a stage. */
export const TARGETS: Readonly<Record<string, string>> = { intake: 'intake-check', privacy: 'privacy-review' };
export const CALENDAR_TARGETS: Readonly<Record<string, string>> = {
  classified: 'classified-determination',
  signatures: 'signature-window',
};

/** Stages whose clocks run in days of the calendar: never drawn on one axis with the others. */
export const isInCalendarDays = (stage: string): boolean => stage in CALENDAR_TARGETS;

const businessDays = (days: number) => count(days, 'business day');

interface Decided {
  readonly name: string;
  readonly median: number;
}

/** What decisions by month show, as a sentence. */
export function cycleFinding(months: readonly Decided[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return 'From submission to decision';
  const half =
    last.median === 0 ? 'Half were decided on the day itself' : `Half were decided within ${businessDays(last.median)}`;
  if (first === last) return half;
  const less = first.median - last.median;
  if (less === 0) return `${half}, as in ${first.name}`;
  return `${half}, ${Math.abs(less)} ${less > 0 ? 'fewer' : 'more'} than in ${first.name}`;
}

interface Timed {
  readonly stage: string;
  readonly government: { readonly businessDays: number };
  readonly applicant: { readonly businessDays: number };
}

/** Where most of the time goes. */
export function stageFinding(stages: readonly Timed[]): string {
  const lengthOf = ({ government, applicant }: Timed) => government.businessDays + applicant.businessDays;
  const [longest] = stages.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  if (longest === undefined || lengthOf(longest) === 0) return 'Where the days go';
  return `Most of the days go to ${stageName(longest.stage).toLowerCase()}`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How much is open, and how much of it is old. */
export function backlogFinding(rows: readonly { readonly ages: readonly number[] }[]): string {
  const open = sum(rows.flatMap(({ ages }) => ages));
  if (open === 0) return 'No application is open';
  const old = sum(rows.map(({ ages }) => ages.at(-1) ?? 0));
  const are = open === 1 ? 'is' : 'are';
  const waiting = old === 0 ? 'none for more than 20 business days' : `${old} of them for more than 20 business days`;
  return `${count(open, 'application')} ${are} open, ${waiting}`;
}

/** How much is over its date. */
export function dueFinding(rows: readonly { readonly overdue: number; readonly soon: number }[]): string {
  const over = sum(rows.map(({ overdue }) => overdue));
  const soon = sum(rows.map((one) => one.soon));
  const next = `${soon === 0 ? 'nothing' : soon} due within five business days`;
  return over === 0 ? `Nothing is overdue, ${next}` : `${over} overdue, ${next}`;
}

/** Who is waited for most. */
export function workloadFinding(rows: readonly { readonly subjectId: string; readonly items: number }[]): string {
  const [most] = rows;
  return most === undefined
    ? 'Nobody in particular is waited for'
    : `${most.subjectId} has the most to do: ${count(most.items, 'thing')}`;
}

/** How often work came back. */
export function returnsFinding(rows: readonly { readonly returns: number; readonly applications: number }[]): string {
  const all = sum(rows.map(({ applications }) => applications));
  const returned = sum(rows.filter(({ returns }) => returns > 0).map(({ applications }) => applications));
  if (all === 0) return 'What came back for changes';
  return `${returned === 0 ? 'None' : returned} of ${count(all, 'decided application')} had come back for changes`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month of the record, `2026-04`, as `Apr`; with its year where that is asked for. */
export function monthName(month: string, hasYear = false): string {
  const name = MONTHS[Number(month.slice(5)) - 1] ?? month;
  return hasYear ? `${name} ${month.slice(0, 4)}` : name;
}

/** Every month from that of one date to that of another, as `2026-04`. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const numberOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const first = numberOf(from);
  return Array.from({ length: Math.max(0, numberOf(to) - first + 1) }, (_none, place) => {
    const month = first + place;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
