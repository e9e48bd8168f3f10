import { describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@accord/event-store/memory';
import { START } from '@accord/event-store';
import type { ProjectionStatus } from '@accord/read-side';
import { readinessOf } from './readiness.js';

const caughtUp: ProjectionStatus = {
  name: 'agreement_list',
  version: 1,
  position: START,
  pausedOn: null,
  eventsBehind: 0,
  behindMs: 0,
  stalledMs: 0,
};

const readiness = async (status: Partial<ProjectionStatus>) => {
  const answer = await readinessOf(new MemoryEventStore(), [{ ...caughtUp, ...status }]);
  return [answer.status, answer.dependencies['readModel.agreement_list']];
};

describe('Readiness', () => {
  it('is up while read models are at most a moment behind', async () => {
    expect(await readiness({})).toEqual(['up', { status: 'up' }]);
    expect(await readiness({ eventsBehind: 9, behindMs: 90_000, stalledMs: 2_000 })).toEqual(['up', { status: 'up' }]);
  });

  it('is degraded by a read model that is behind and does not move', async () => {
    const [status, readModel] = await readiness({ eventsBehind: 1, behindMs: 45_000, stalledMs: 31_000 });
    expect(status).toBe('degraded');
    expect(readModel).toEqual({ status: 'stalled', detail: '45 s behind and not moving' });
  });

  it('names the event on which a read model is paused, and nothing of its content', async () => {
    const pausedOn = { eventId: 'b6a5', position: START, cause: 'text of the event' };
    expect(await readiness({ pausedOn })).toEqual(['degraded', { status: 'paused', detail: 'event b6a5' }]);
  });

  it('is down when the event store does not answer', async () => {
    const store = new MemoryEventStore();
    store.head = () => Promise.reject(new Error('gone'));
    expect(await readinessOf(store, [caughtUp])).toMatchObject({
      status: 'down',
      dependencies: { eventStore: { status: 'down' } },
    });
  });

  it('is down when the event store takes too long to answer', async () => {
    const store = new MemoryEventStore();
    store.head = () => new Promise(() => undefined);
    expect(await readinessOf(store, [])).toMatchObject({ status: 'down' });
  });
});
