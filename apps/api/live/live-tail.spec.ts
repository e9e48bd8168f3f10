import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { StoreUnavailable, type AllPage, type NewEvent, type Position } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import { derivedId } from '@accord/kernel';
import { LiveTail } from './live-tail.js';

const BEAT_MS = 5_000;
const STREAM = `agreement-${derivedId('told')}`;

const event: NewEvent = {
  eventId: derivedId('told'),
  type: 'IntakeCompleted',
  schemaVersion: 1,
  data: {},
  metadata: { actor: 'cm-1' },
};

/** A store of which reads of the log fail as often as it is told. */
class FailingReads extends MemoryEventStore {
  left = 0;

  override readAll(after: Position, limit: number): Promise<AllPage> {
    if (this.left === 0) return super.readAll(after, limit);
    this.left -= 1;
    return Promise.reject(new StoreUnavailable('read'));
  }
}

describe('The end of the log as it grows', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }));
  afterEach(() => void jest.useRealTimers());

  it('tells at the next beat what could not be read when it was appended, without another append', async () => {
    const store = new FailingReads();
    const tail = new LiveTail(store);
    const gone = new AbortController();
    const told = (await tail.follow(gone.signal))[Symbol.asyncIterator]();
    store.left = 1;
    await store.append(STREAM, [event], 'no_stream', '2026-07-01T12:00:00.000Z');
    await jest.advanceTimersByTimeAsync(1);
    expect(store.left).toBe(0);
    const heard = told.next().then(async ({ value }) => value ?? (await told.next()).value);
    await jest.advanceTimersByTimeAsync(BEAT_MS);
    expect(await heard).toMatchObject({ streamId: STREAM, revision: 0, type: 'IntakeCompleted' });
    gone.abort();
    tail.onModuleDestroy();
  });
});
