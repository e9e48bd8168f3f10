import { describe, expect, it } from '@jest/globals';
import { positionOf, type RecordedEvent } from '@accord/event-store';
import { painter } from '../paint.js';
import { calendarLine, printed } from './calendar.js';

const event = (type: string, data: RecordedEvent['data'], actorSubjectId = 'clock'): RecordedEvent => ({
  eventId: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57',
  type,
  schemaVersion: 1,
  streamId: 'agreement-1',
  revision: 0,
  position: positionOf('7'),
  recordedAt: '2027-03-03T00:30:00.000Z',
  metadata: { actorSubjectId },
  data,
});
const plainly = painter(false);

describe('the calendar', () => {
  it('says what is told to whom, by the day in New York', () => {
    const data = { rule: 'renewal-window', dueOn: '2027-09-01', recipients: ['isao.officer', 'nccic.case_manager'] };
    const line = printed(calendarLine(event('DeadlineReminderSent', data), 'waterisac'), plainly);
    expect(line).toBe(
      '2027-03-02  waterisac    clock                DeadlineReminderSent         renewal-window by 2027-09-01, to isao.officer, nccic.case_manager\n',
    );
  });

  it('says why something ended, and nothing that could steer a terminal', () => {
    const line = calendarLine(event('AgreementWithdrawn', { reasonCode: 'Idle\u001b[2J' }), 'waterisac');
    expect(line.about).toBe('Idle [2J');
    expect(calendarLine(event('DraftRevised', { reasonCode: { $sealed: 'v1' } }), 'waterisac').about).toBe('');
  });
});
