import { describe, expect, it } from '@jest/globals';
import type { WorkItem } from '../../../api/types.js';
import { groupsOf, matches, newAmong, stagesOf } from './rows.js';

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

  it('tells what is new from what was only changed: another command of the same agreement is new', () => {
    expect(newAmong([...items, item('7')], items)).toBe(1);
    expect(newAmong([item('1', { command: 'assign-reviewer' })], items)).toBe(1);
    expect(newAmong(items.slice(1), items)).toBe(0);
    expect(newAmong([item('2', { isOverdue: true })], items)).toBe(0);
  });
});
