import { describe, expect, it } from '@jest/globals';
import type { HistoryItem } from '../../api/types.js';
import { relatedTo } from './related.js';

const line = (eventId: string, commandId: string | null, correlationId?: string): HistoryItem => ({
  eventId,
  commandId,
  type: 'ReviewerAssigned',
  revision: 1,
  position: '1',
  recordedAt: '2026-04-22T14:00:00.000Z',
  actor: { subjectId: 'cm-1', function: 'nccic.case_manager' },
  payload: {},
  digest: '',
  ...(correlationId === undefined ? {} : { correlationId }),
});

const idsOf = (item: HistoryItem, items: readonly HistoryItem[]) =>
  relatedTo(item, items).map(({ commandId, lines }) => [commandId, lines.map(({ eventId }) => eventId)]);

describe('What belongs together in a history', () => {
  const replaced = [line('stepped back', 'c1', 'r1'), line('assigned', 'c1', 'r1')];
  const sameRequest = line('concurred', 'c2', 'r1');
  const other = line('another', 'c3', 'r2');
  const items = [...replaced, other, sameRequest];

  it('is a tree: a request, its commands, and what each recorded', () => {
    expect(idsOf(sameRequest, items)).toEqual([
      ['c1', ['stepped back', 'assigned']],
      ['c2', ['concurred']],
    ]);
  });

  it('is nothing for a line that stands alone, or came of no command', () => {
    expect(idsOf(other, items)).toEqual([]);
    expect(idsOf(line('told', null), items)).toEqual([]);
  });

  it('is of one command where nobody may know the request, with what was refused under it before', () => {
    expect(idsOf(line('signed', 'c4'), [line('refused', 'c4'), line('signed', 'c4')])).toEqual([
      ['c4', ['refused', 'signed']],
    ]);
  });
});
