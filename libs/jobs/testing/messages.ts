import type { OutboxMessage } from '../outbox.js';

/** Where the clock of these tests stands. */
export const NOON = '2026-03-02T17:00:00.000Z';

/** A message that is due at noon. */
export const message = (id: string, more: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id,
  kind: 'timer',
  payload: { timerId: id },
  dueAt: NOON,
  ...more,
});
