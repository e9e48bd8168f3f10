/** What the queue shows, worked out of what waits: groups by time, stages, what was looked for. */
import type { WorkItem } from '../../../api/types.js';
import type { RowGroup } from '../../../design/work-table.js';
import { stageOf, STAGES } from '../../../words/commands.js';
import { daysBetween } from '../../../words/dates.js';
import type { Status } from '../../../words/status.js';

/** Names one piece of work. */
export const idOf = ({ agreementId, command, function: name }: WorkItem): string => `${agreementId} ${command} ${name}`;

const OVER: Status = { icon: 'triangle', word: 'over', tone: 'bad' };
const SOON: Status = { icon: 'clock', word: 'soon', tone: 'warn' };
const MONTH = 30;

/** Whether a reviewer is to be named: what one may do for several at once. */
export const isToAssign = ({ command, function: name }: WorkItem): boolean =>
  command === 'assign-reviewer' && name === 'nccic.case_manager';

export const isOver = ({ isOverdue = false }: WorkItem): boolean => isOverdue;
export const isDueByTomorrow = ({ isOverdue = false, businessDaysLeft }: WorkItem): boolean =>
  !isOverdue && businessDaysLeft !== undefined && businessDaysLeft <= 1;

const isWithinAMonth = ({ dueOn }: WorkItem, today: string) =>
  dueOn !== undefined && daysBetween(today, dueOn) <= MONTH;

/** Groups by time, each in the order in which the server gave it: the soonest due first, then the oldest. */
export function groupsOf(items: readonly WorkItem[], today: string): readonly RowGroup<WorkItem>[] {
  const rest = items.filter((item) => !isOver(item) && !isDueByTomorrow(item));
  const dated = rest.filter(({ dueOn }) => dueOn !== undefined);
  return [
    { id: 'over', title: 'Over the target', status: OVER, rows: items.filter(isOver) },
    { id: 'soon', title: 'Due by tomorrow', status: SOON, rows: items.filter(isDueByTomorrow) },
    { id: 'month', title: 'Due within 30 days', rows: dated.filter((item) => isWithinAMonth(item, today)) },
    { id: 'later', title: 'Due later', rows: dated.filter((item) => !isWithinAMonth(item, today)) },
    { id: 'none', title: 'No target, oldest first', rows: rest.filter(({ dueOn }) => dueOn === undefined) },
  ];
}

/** Parts of what waits for a person: their own, their office's, what is over. */
export const PARTS = [
  { id: 'mine', name: 'For me', holds: ({ isAssigned }: WorkItem) => isAssigned === true },
  { id: 'office', name: 'My office', holds: ({ isAssigned }: WorkItem) => isAssigned !== true },
  { id: 'over', name: 'Overdue', holds: isOver },
  { id: 'all', name: 'All that waits', holds: () => true },
] as const;

/** For whom things wait: what is assigned to the reader is theirs; of the rest whoever of their office comes first takes it. */
export function forWhom(items: readonly Pick<WorkItem, 'isAssigned'>[]): string {
  const own = items.filter(({ isAssigned }) => isAssigned === true).length;
  if (own === items.length) return 'you';
  return own === 0
    ? 'your office, none of it assigned to you alone'
    : `you or your office, ${own} of them assigned to you`;
}

export interface QueueFilters {
  readonly text: string;
  readonly stage?: string | undefined;
  /** One of `PARTS`; another word is all of it. */
  readonly part: string;
}

/** Whether a piece of work is among what was looked for: every word in its number or organization. */
export function matches(item: WorkItem, { text, stage, part }: QueueFilters): boolean {
  if (PARTS.find(({ id }) => id === part)?.holds(item) === false) return false;
  if (stage !== undefined && stageOf(item.command) !== stage) return false;
  const { number, organization } = item;
  const held = `${number ?? ''} ${organization.legalName} ${organization.slug}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}

/** How many wait at each stage, in the order of the stages; those at which nothing waits are left out. */
export function stagesOf(items: readonly WorkItem[]) {
  return Object.entries(STAGES).flatMap(([id, { name }]) => {
    const here = items.filter(({ command }) => stageOf(command) === id);
    const over = here.filter(isOver).length;
    return here.length === 0 ? [] : [{ id, name, count: here.length, ...(over > 0 ? { note: `${over} over` } : {}) }];
  });
}

export const stageName = (stage: string): string =>
  Object.entries(STAGES).find(([id]) => id === stage)?.[1].name ?? stage;
