import { describe, expect, it } from '@jest/globals';
import type { HistoryItem } from '../../api/types.js';
import { filtered, nearestTo } from './history-filters.js';
import { around } from './past-views.js';
import { changedNothing, nameOf, placeOf, stopsOf, whereIs } from './stops.js';

const line = (id: string, day: number, revision: number | null, commandId = id): HistoryItem => ({
  eventId: id,
  type: revision === null ? 'CommandRefused' : 'IntakeCompleted',
  revision,
  position: String(day),
  recordedAt: `2026-03-${String(day).padStart(2, '0')}T15:00:00Z`,
  actor: { subjectId: 'cm-1', function: 'nccic.case_manager' },
  commandId,
  payload: {},
  digest: '0'.repeat(64),
  ...(revision === null ? { code: 'SOD_CONFLICT' } : {}),
});
const HISTORY = [
  line('a', 1, 0),
  line('b', 5, 1),
  line('r', 6, null),
  line('c', 9, 2, 'same'),
  line('d', 9, 3, 'same'),
];

describe('the stops of a replay', () => {
  const stops = stopsOf(HISTORY, true);

  it('are one an act, refusals among them where they are shown', () => {
    expect(stops.map(({ id }) => id)).toEqual(['a', 'b', 'r', 'c']);
    expect(stopsOf(HISTORY, false).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(stops.map(({ before, revision }) => [before, revision])).toEqual([
      [null, 0],
      [0, 1],
      [1, 1],
      [1, 3],
    ]);
    expect(stops.filter(changedNothing).map(({ id }) => id)).toEqual(['r']);
  });

  it('are found by number, id, day and moment', () => {
    expect(placeOf(stops, '2')).toBe(3);
    expect(placeOf(stops, 'r')).toBe(2);
    expect(placeOf(stops, '2026-03-05')).toBe(1);
    expect(placeOf(stops, '2026-03-06T14:00:00Z')).toBe(1);
    expect(placeOf(stops, '2026-02-01')).toBe(-1);
    expect(placeOf(stops, 'nothing')).toBe(-1);
    expect(placeOf(stops, '99')).toBe(-1);
  });

  it('have names that lead back to them', () => {
    for (const [place, stop] of stops.entries()) expect(placeOf(stops, nameOf(stop))).toBe(place);
  });

  it('say which events they are', () => {
    expect(stops.map((stop) => whereIs(stop, 3))).toEqual([
      'Event 0; the last is 3.',
      'Event 1; the last is 3.',
      'No event: nothing changed. The last event is 3.',
      'Events 2 to 3, one act; the last is 3.',
    ]);
  });

  it('are read before they are asked for, the nearest first', () => {
    expect(around(stops, 1).map(({ id }) => id)).toEqual(['r', 'a', 'c']);
  });
});

describe('filters of a history', () => {
  it('leave what fits, in either order', () => {
    expect(filtered(HISTORY, {}).length).toBe(5);
    expect(filtered(HISTORY, { show: 'refused' }).map(({ eventId }) => eventId)).toEqual(['r']);
    expect(filtered(HISTORY, { from: '2026-03-05', to: '2026-03-06' }).map(({ eventId }) => eventId)).toEqual([
      'b',
      'r',
    ]);
    expect(filtered(HISTORY, { who: 'nobody' })).toEqual([]);
    expect(filtered(HISTORY, { code: 'SOD_CONFLICT', order: 'newest' }).map(({ eventId }) => eventId)).toEqual(['r']);
  });

  it.each([
    [{ from: '2026-03-04', to: '2026-03-04' }, 'b'],
    [{ from: '2026-03-02', to: '2026-03-03' }, 'a'],
    [{ from: '2026-04-01' }, 'c'],
    [{ to: '2026-02-01' }, 'a'],
    [{ from: '2026-04-01', show: 'refused' }, 'r'],
    [{ from: '2026-04-01', who: 'nobody' }, undefined],
  ])('have a nearest line where %j leave none: %s', (words, id) => {
    expect(filtered(HISTORY, words)).toEqual([]);
    expect(nearestTo(HISTORY, words)?.eventId).toBe(id);
  });
});
