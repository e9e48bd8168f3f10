import type { FunctionName, LocalDate } from '@accord/kernel';
import { STAGES, type BusinessCalendar, type StageName, type WaitsOn } from '@accord/agreements/domain';
import type { OpenGroup, StageTime, WorkGroup } from '@accord/agreements/projections';

/** Ages of open work in business days, each band up to so many; the last band is everything older. */
export const AGE_BANDS = [5, 10, 20] as const;

/** Work that is due within so many business days is told apart from what is due later. */
const SOON = 5;

/** How old what waits at a stage is: a count for each band, the youngest first. */
export interface Backlog {
  readonly stage: StageName;
  readonly waitsOn: WaitsOn;
  readonly ages: readonly number[];
}

/** What a function has to do, by when it is due. */
export interface DueWork {
  readonly function: FunctionName;
  readonly overdue: number;
  /** Within five business days. */
  readonly soon: number;
  readonly later: number;
  readonly undated: number;
}

/** What one person is waited for. */
export interface Workload {
  readonly subjectId: string;
  readonly function: FunctionName;
  readonly items: number;
  readonly overdue: number;
}

const bandOf = (age: number): number => {
  const band = AGE_BANDS.findIndex((most) => age <= most);
  return band < 0 ? AGE_BANDS.length : band;
};

const placeOf = (stage: StageName): number => STAGES.indexOf(stage);

/** Stages in the order of the way. */
export const inOrder = (times: readonly StageTime[]): readonly StageTime[] =>
  times.toSorted((one, other) => placeOf(one.stage) - placeOf(other.stage));

/** Open applications by stage and age, in the order of the way, the government's before the applicant's. */
export function backlogOf(
  groups: readonly OpenGroup[],
  calendar: BusinessCalendar,
  today: LocalDate,
): readonly Backlog[] {
  const found = new Map<string, { stage: StageName; waitsOn: WaitsOn; ages: number[] }>();
  for (const { stage, waitsOn, since, applications } of groups) {
    const key = `${placeOf(stage)} ${waitsOn === 'government' ? 0 : 1}`;
    const row = found.get(key) ?? { stage, waitsOn, ages: [...AGE_BANDS, 0].map(() => 0) };
    const band = bandOf(calendar.businessDaysBetween(since, today));
    row.ages[band] = (row.ages[band] ?? 0) + applications;
    found.set(key, row);
  }
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** What is due in each function, by name. */
export function dueWorkOf(
  groups: readonly WorkGroup[],
  calendar: BusinessCalendar,
  today: LocalDate,
): readonly DueWork[] {
  const found = new Map<FunctionName, { overdue: number; soon: number; later: number; undated: number }>();
  for (const { function: name, dueOn, items } of groups) {
    const row = found.get(name) ?? { overdue: 0, soon: 0, later: 0, undated: 0 };
    row[urgencyOf(dueOn, calendar, today)] += items;
    found.set(name, row);
  }
  return [...found]
    .map(([name, row]) => Object.assign({ function: name }, row))
    .toSorted((one, other) => (one.function < other.function ? -1 : 1));
}

function urgencyOf(
  dueOn: LocalDate | null,
  calendar: BusinessCalendar,
  today: LocalDate,
): keyof Omit<DueWork, 'function'> {
  if (dueOn === null) return 'undated';
  if (today > dueOn) return 'overdue';
  return calendar.businessDaysBetween(today, dueOn) <= SOON ? 'soon' : 'later';
}

/** What each person is waited for, who has most before the others. */
export function workloadsOf(groups: readonly WorkGroup[], today: LocalDate): readonly Workload[] {
  const found = new Map<string, { subjectId: string; function: FunctionName; items: number; overdue: number }>();
  for (const { function: name, subjectId, dueOn, items } of groups) {
    if (subjectId === null) continue;
    const key = `${name} ${subjectId}`;
    const row = found.get(key) ?? { subjectId, function: name, items: 0, overdue: 0 };
    row.items += items;
    if (dueOn !== null && today > dueOn) row.overdue += items;
    found.set(key, row);
  }
  return [...found]
    .toSorted(([one, a], [other, b]) => b.items - a.items || (one < other ? -1 : 1))
    .map(([, row]) => row);
}

/** A place of an application by its first member: `/downstreamExchanges/2/name` is about `downstreamExchanges`. */
const fieldOf = (pointer: string): string => pointer.split('/')[1] ?? '';

/** How often each field was to be changed, the most often before the others. */
export function fieldCounts(
  pointers: readonly string[],
): readonly { readonly field: string; readonly items: number }[] {
  const counts = new Map<string, number>();
  for (const field of pointers.map(fieldOf)) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .map(([field, items]) => ({ field, items }))
    .toSorted((one, other) => other.items - one.items || (one.field < other.field ? -1 : 1));
}
