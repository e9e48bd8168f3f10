import { describe, expect, it } from '@jest/globals';
import type { WorkItem } from '../../../api/types.js';
import { newsInWords, newsOf, NO_NEWS, pagesToCompare } from './news.js';
import { lookedThrough, nothingFound, READ_ON, reachOf } from './reach.js';
import { forWhom, groupsOf, matches, stagesOf } from './rows.js';

const item = (agreementId: string, more: Partial<WorkItem> = {}): WorkItem => ({
  agreementId,
  number: `ISA-2026-0000${agreementId}`,
  organization: { id: agreementId, slug: 'waterisac', legalName: 'Water Information Sharing and Analysis Center' },
  command: 'complete-intake',
  function: 'nccic.case_manager',
  since: '2026-04-20T14:00:00Z',
  ...more,
});
const TODAY = '2026-04-22';
const NO_FILTER = { text: '', part: 'all' };

describe('The work queue', () => {
  const items = [
    item('1', { dueOn: '2026-04-16', businessDaysLeft: -4, isOverdue: true }),
    item('2', { dueOn: '2026-04-22', businessDaysLeft: 0 }),
    item('3', { dueOn: '2026-04-23', businessDaysLeft: 1 }),
    item('4', { dueOn: '2026-05-18', businessDaysLeft: 18 }),
    item('5', { dueOn: '2026-08-18', businessDaysLeft: 80 }),
    item('6', { command: 'activate-agreement', isAssigned: true }),
  ];

  it('waits for whom it says: the reader, their office, or both', () => {
    const [own, office] = [{ isAssigned: true as const }, {}];
    expect(forWhom([own])).toBe('you');
    expect(forWhom([office])).toMatch(/^your office, none of it/);
    expect(forWhom([own, office])).toMatch(/^you or your office, 1 of them/);
  });

  it('is grouped by time, what is old marked first, each piece of work once (manage.get.gov #2129, waca #694)', () => {
    const groups = groupsOf(items, TODAY).map(({ id, rows }) => [id, rows.map(({ agreementId }) => agreementId)]);
    expect(groups).toEqual([
      ['over', ['1']],
      ['soon', ['2', '3']],
      ['month', ['4']],
      ['later', ['5']],
      ['none', ['6']],
    ]);
  });

  it('counts what waits at each stage, and what of it is over', () => {
    expect(stagesOf(items)).toEqual([
      { id: 'intake', name: 'Intake', count: 5, note: '1 over' },
      { id: 'activation', name: 'Activation', count: 1 },
    ]);
  });

  it.each([
    [{ ...NO_FILTER, text: 'water center' }, 6],
    [{ ...NO_FILTER, text: 'ISA-2026-00003' }, 1],
    [{ ...NO_FILTER, text: 'WATERISAC' }, 6],
    [{ ...NO_FILTER, text: 'aviation' }, 0],
    [{ ...NO_FILTER, stage: 'activation' }, 1],
    [{ ...NO_FILTER, part: 'over' }, 1],
    [{ ...NO_FILTER, part: 'mine' }, 1],
    [{ ...NO_FILTER, part: 'office' }, 5],
    [{ ...NO_FILTER, part: 'unheard-of' }, 6],
  ])('finds with %j %d of them', (filters, found) => {
    expect(items.filter((one) => matches(one, filters))).toHaveLength(found);
  });
});

const PAGE = 200;
/** Pages as they were read. @param isWhole up to the end of the queue */
function pagesOf(items: readonly WorkItem[], isWhole = true) {
  const number = Math.ceil(items.length / PAGE);
  return Array.from({ length: number }, (_, place) => ({
    items: items.slice(place * PAGE, (place + 1) * PAGE),
    nextCursor: place === number - 1 && isWhole ? null : `page ${place + 1}`,
  }));
}
const now = (...pages: readonly (readonly [number, readonly WorkItem[]])[]) => new Map(pages);
const many = (length: number) => Array.from({ length }, (_, place) => item(String(place)));

describe('News of the work queue', () => {
  const items = many(3);
  const shown = pagesOf(items);

  it('is none as long as nothing differs, and counts what nobody was shown', () => {
    expect(newsOf(shown, now([0, items]))).toEqual(NO_NEWS);
    expect(newsOf(shown, now([0, [...items, item('7')]]))).toEqual({ newItems: 1, hasChanged: true });
    // another command of the same agreement is new
    expect(newsOf(shown, now([0, [item('0', { command: 'assign-reviewer' }), ...items.slice(1)]])).newItems).toBe(1);
  });

  it('is also what a colleague has finished, and what has changed without being new', () => {
    expect(newsOf(shown, now([0, items.slice(1)]))).toEqual({ newItems: 0, hasChanged: true });
    const late = [item('0', { isOverdue: true }), ...items.slice(1)];
    expect(newsOf(shown, now([0, late]))).toEqual({ newItems: 0, hasChanged: true });
  });

  it('takes nothing for new that a vanished row has let move up, with more than one page and with an open end', () => {
    const all = many(450);
    const moved = all.slice(1, PAGE + 1);
    expect(newsOf(pagesOf(all), now([0, moved]))).toEqual({ newItems: 0, hasChanged: true });
    const first = pagesOf(all.slice(0, PAGE), false);
    expect(newsOf(first, now([0, moved]))).toEqual({ newItems: 0, hasChanged: true });
    expect(newsOf(first, now([0, [item('new'), ...moved.slice(0, -1)]]))).toEqual({ newItems: 1, hasChanged: true });
  });

  it('is looked for at the front, at the end that was read, and where something is known to have changed', () => {
    const all = many(850);
    expect(pagesToCompare(pagesOf(all), new Set())).toEqual([0, 4]);
    expect(pagesToCompare(pagesOf(all, false), new Set())).toEqual([0]);
    expect(pagesToCompare(pagesOf(all), new Set(['450', '1']))).toEqual([0, 4, 2]);
    expect(
      pagesToCompare(pagesOf(many(2_000)), new Set(many(2_000).map(({ agreementId }) => agreementId))),
    ).toHaveLength(5);
    expect(pagesToCompare([], new Set())).toEqual([]);
    // what has no date comes last, and is found there
    const pages = pagesOf(all);
    expect(newsOf(pages, now([0, pages[0]!.items], [4, [...pages[4]!.items, item('new')]])).newItems).toBe(1);
  });

  it('is said in words', () => {
    expect(newsInWords(NO_NEWS)).toBeNull();
    expect(newsInWords({ newItems: 0, hasChanged: true })).toEqual({ says: 'The queue has changed.', act: 'Load it' });
    expect(newsInWords({ newItems: 1, hasChanged: true })).toEqual({ says: '1 new item.', act: 'Load it' });
    expect(newsInWords({ newItems: 2, hasChanged: true })?.act).toBe('Load them');
  });
});

describe('A queue that is longer than what was read', () => {
  const reading = { hasNextPage: true, read: 200, limit: 2_000, hasFailed: false };

  it('is read on by itself up to a bound, and further when somebody asks', () => {
    expect(reachOf(reading)).toBe('reading');
    expect(reachOf({ ...reading, read: 2_000 })).toBe('stopped');
    expect(reachOf({ ...reading, read: 2_000, limit: 4_000 })).toBe('reading');
    expect(reachOf({ ...reading, hasFailed: true })).toBe('stopped');
    expect(reachOf({ ...reading, hasNextPage: false })).toBe('all');
  });

  it('says of how much it speaks, and never that nothing matches in what was not read', () => {
    expect(READ_ON).toBe('Read the next 2,000');
    expect(lookedThrough(2_000)).toMatch(/^The first 2,000 were looked through, and more waits/);
    expect(nothingFound('all', 12)).toMatch(/^Nothing that waits for you matches\. Clear a filter/);
    expect(nothingFound('all', 12, 'mine')).toBe(
      'Nothing is assigned to you. What is open to your office stands under My office.',
    );
    expect(nothingFound('all', 12, 'all')).toMatch(/Clear a filter/);
    expect(nothingFound('reading', 200)).toMatch(/^Nothing in the first 200 matches so far/);
    expect(nothingFound('stopped', 2_000)).toMatch(/^Nothing in the first 2,000 matches\. More waits/);
  });
});
