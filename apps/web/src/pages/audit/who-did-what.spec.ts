import { describe, expect, it } from '@jest/globals';
import type { HistoryItem } from '../../api/types.js';
import { actorsOf, cellsOf, exceptionsOf, keptOutOf, lanesOf, peopleOf, roleOf } from './who-did-what.js';

let number = 0;
function line(subjectId: string, name: NonNullable<HistoryItem['actor']['function']>, code?: string): HistoryItem {
  number += 1;
  return {
    eventId: String(number),
    type: code === undefined ? 'IntakeCompleted' : 'CommandRefused',
    revision: code === undefined ? number : null,
    position: String(number),
    recordedAt: new Date(Date.UTC(2026, 2, number)).toISOString(),
    actor: { subjectId, function: name },
    commandId: null,
    payload: {},
    digest: '0'.repeat(64),
    ...(code === undefined ? {} : { code }),
  };
}

describe('who did what', () => {
  const people = peopleOf([
    line('mv-1', 'nccic.case_manager'),
    line('mv-1', 'dhs.privacy', 'SOD_CONFLICT'),
    line('pr-2', 'dhs.privacy', 'NOT_ASSIGNED'),
    line('pr-2', 'dhs.privacy'),
    line('a.officer', 'isao.officer'),
    line('clock', 'clock'),
    line('cm-2', 'nccic.case_manager'),
    line('cm-2', 'nccic.case_manager', 'SOD_CONFLICT'),
  ]);

  it('has everybody who acted or tried but the clock, and those who were kept out last', () => {
    expect(people.map(({ subjectId }) => subjectId)).toEqual(['a.officer', 'cm-2', 'pr-2', 'mv-1']);
    expect(people.map(roleOf).at(-1)).toBe('Case manager, also privacy officer');
  });

  it('bars from the first act on, and only who was refused in another function', () => {
    expect(keptOutOf(people).map(({ subjectId }) => subjectId)).toEqual(['mv-1']);
    const barred = lanesOf(people).flatMap(({ id, barred: bar }) => (bar === undefined ? [] : [{ id, ...bar }]));
    expect(barred).toEqual([{ id: 'mv-1', from: '2026-03-01T00:00:00.000Z', why: 'barred: did case work' }]);
    expect(cellsOf(people.at(-1)!).slice(0, 3)).toEqual(['barred', 'acted', 'refused']);
  });

  it('tells who acted from who only tried', () => {
    const acted = actorsOf([line('mv-1', 'nccic.case_manager'), line('pr-2', 'dhs.privacy', 'NOT_ASSIGNED')]);
    expect([...acted]).toEqual(['mv-1']);
  });

  it('finds who acted in two functions', () => {
    expect(exceptionsOf(people)).toEqual([]);
    const both = peopleOf([line('x', 'nccic.case_manager'), line('x', 'dhs.privacy')]);
    expect(exceptionsOf(both).map(({ subjectId }) => subjectId)).toEqual(['x']);
  });
});
