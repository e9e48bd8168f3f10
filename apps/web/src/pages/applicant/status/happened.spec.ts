import { describe, expect, it } from '@jest/globals';
import type { HistoryItem } from '../../../api/types.js';
import { happeningsOf, titleOf } from './happened.js';

const line = (type: string, payload: HistoryItem['payload'] = {}): HistoryItem => ({
  eventId: `${type} ${JSON.stringify(payload)}`,
  type,
  revision: 1,
  position: '1',
  recordedAt: '2026-03-02T15:00:00Z',
  actor: { subjectId: null, function: 'nccic.case_manager' },
  commandId: 'one',
  payload,
  digest: '0'.repeat(64),
});

describe('What has happened, as an ISAO reads it', () => {
  it.each([
    [line('ConcurrenceRecorded', { office: 'counsel', position: 'Concur' }), 'Concurrence recorded: Counsel'],
    [line('ReviewerAssigned', { function: 'dhs.privacy' }), 'Reviewer assigned: privacy officer'],
    [line('ReviewerAssigned'), 'Reviewer assigned'],
    [line('IntakeCompleted', { function: 'nccic.case_manager' }), 'Intake completed'],
  ])('says of which office or function it is, as far as it is told', (item, title) => {
    expect(titleOf(item)).toBe(title);
  });

  it('is one line for what happened in a row, and several for several functions', () => {
    const of = (name: string) => line('ReviewerAssigned', { function: name });
    const told = happeningsOf([of('dhs.privacy'), of('dhs.crcl'), line('DraftRevised'), line('DraftRevised')]);
    expect(told.map(({ item, times }) => [item.type, times])).toEqual([
      ['DraftRevised', 2],
      ['ReviewerAssigned', 1],
      ['ReviewerAssigned', 1],
    ]);
  });
});
