/** How far the queue was read: search, stages, counts and the file are of what was read, and the page says so. */
import { figure } from '../../../words/dates.js';

/** So many are read by themselves, page by page, and so many more each time somebody asks. */
export const STRETCH = 2_000;

/** All of it was read; more is on its way; or it goes no further until somebody asks. */
export type Reach = 'all' | 'reading' | 'stopped';

interface Reading {
  readonly hasNextPage: boolean;
  readonly read: number;
  /** So many are read without being asked. */
  readonly limit: number;
  readonly hasFailed: boolean;
}

export function reachOf({ hasNextPage, read, limit, hasFailed }: Reading): Reach {
  if (!hasNextPage) return 'all';
  return read >= limit || hasFailed ? 'stopped' : 'reading';
}

export const READ_ON = `Read the next ${figure(STRETCH)}`;

/** What is said below the list while more waits than was read. */
export const lookedThrough = (read: number): string =>
  `The first ${figure(read)} were looked through, and more waits: search, counts and the file are of these.`;

const NOTHING_IN: Readonly<Record<string, string>> = {
  mine: 'Nothing is assigned to you. What is open to your office stands under My office.',
  office: 'Nothing is open to your office. What is assigned to you stands under For me.',
  over: 'Nothing is overdue.',
};

/** What is said where nothing fits what was looked for: of what was not read, nothing is said. @param part the tab, where nothing else narrows it */
export function nothingFound(reach: Reach, read: number, part?: string): string {
  if (reach === 'all' && part !== undefined && part in NOTHING_IN) return NOTHING_IN[part]!;
  if (reach === 'all') return 'Nothing that waits for you matches. Clear a filter above to see the rest.';
  if (reach === 'reading') return `Nothing in the first ${figure(read)} matches so far. More is being read.`;
  return `Nothing in the first ${figure(read)} matches. More waits that was not looked through.`;
}
