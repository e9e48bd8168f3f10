import { describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@accord/event-store/memory';
import { START } from '@accord/event-store';
import type { ProjectionStatus } from '@accord/read-side';
import { readinessOf, type Watched } from './readiness.js';

const caughtUp: ProjectionStatus = {
  name: 'agreement_list',
  version: 1,
  position: START,
  headPosition: START,
  caughtUpOnce: true,
  pausedOn: null,
  parked: [],
  released: [],
  behindMs: 0,
  stalledMs: 0,
};

const at = { position: START, headPosition: START };

const idle = { kinds: [], queueAnswers: true, outcomes: new Map<string, number>() };

/** What is watched, all of it well but for what a test says. */
const watched = (more: Partial<Watched> = {}): Watched => ({
  store: new MemoryEventStore(),
  readModels: () => [caughtUp],
  alarms: () => Promise.resolve({ count: 0, newest: [] }),
  followers: () => [],
  jobs: () => Promise.resolve(idle),
  ...more,
});

/** A cluster that says what a test has it say. */
const clusterThat = (state: () => Promise<string>) => ({
  state,
  nodes: () => Promise.resolve(null),
  retries: () => [],
});

const readiness = async (status: Partial<ProjectionStatus>) => {
  const answer = await readinessOf(watched({ readModels: () => [{ ...caughtUp, ...status }] }));
  return [answer.status, answer.dependencies['readModel.agreement_list']];
};

describe('Readiness', () => {
  it('is up while read models are at most a moment behind', async () => {
    expect(await readiness({})).toEqual(['up', { status: 'up', ...at }]);
    expect(await readiness({ behindMs: 90_000, stalledMs: 2_000 })).toEqual(['up', { status: 'up', ...at }]);
  });

  it('is degraded by a read model that is behind and does not move', async () => {
    const [status, readModel] = await readiness({ behindMs: 45_000, stalledMs: 31_000 });
    expect(status).toBe('degraded');
    expect(readModel).toEqual({ status: 'stalled', detail: '45 s behind and not moving', ...at });
  });

  it('is down, and says why, as soon as the process was told to stop', async () => {
    let isLeaving = false;
    const process = watched({ isLeaving: () => isLeaving });
    expect((await readinessOf(process)).dependencies['process']).toBeUndefined();
    isLeaving = true;
    expect(await readinessOf(process)).toMatchObject({
      status: 'down',
      dependencies: { process: { status: 'down', detail: 'stops soon, and takes what comes until then' } },
    });
  });

  it('names the event on which a read model is paused, and nothing of its content', async () => {
    const pausedOn = { eventId: 'b6a5', position: START, cause: 'text of the event' };
    expect(await readiness({ pausedOn })).toEqual(['degraded', { status: 'paused', detail: 'event b6a5', ...at }]);
  });

  it('is degraded by streams that are set aside, and names their events and the reasons', async () => {
    const parked = [
      { streamId: 'agreement-1', eventId: 'b6a5', revision: 3, position: START, reason: 'cannot read Novelty' },
    ];
    const named = [{ eventId: 'b6a5', reason: 'cannot read Novelty' }];
    expect(await readiness({ parked })).toEqual([
      'degraded',
      { status: 'parked', detail: '1 streams set aside', parked: named, ...at },
    ]);
  });

  it('is degraded by jobs that are given up, late, or wait for a queue that does not answer', async () => {
    const timer = { kind: 'timer', due: 0, retrying: 0, dead: 0, lagMs: 0 };
    const jobsOf = async (health: object) =>
      readinessOf(watched({ jobs: () => Promise.resolve({ ...idle, ...health }) }));
    const cases = [
      [{ kinds: [{ ...timer, dead: 2 }] }, { status: 'dead-letters', detail: 'timer 2' }],
      [{ kinds: [{ ...timer, due: 1, lagMs: 121_000 }] }, { status: 'stalled', detail: 'timer 121 s late' }],
      [{ queueAnswers: false }, { status: 'down', detail: expect.stringContaining('does not answer') }],
    ] as const;
    for (const [health, jobs] of cases)
      expect(await jobsOf(health)).toMatchObject({ status: 'degraded', dependencies: { jobs } });
    expect(await jobsOf({ kinds: [{ ...timer, retrying: 3, due: 1, lagMs: 60_000 }] })).toMatchObject({ status: 'up' });
  });

  it('is down until every read model has read the whole log once, also where one is paused on the way', async () => {
    expect(await readiness({ caughtUpOnce: false })).toEqual([
      'down',
      { status: 'building', detail: 'has not read the whole log yet', ...at },
    ]);
    const pausedOn = { eventId: 'b6a5', position: START, cause: 'text of the event' };
    expect(await readiness({ caughtUpOnce: false, pausedOn })).toMatchObject(['down', { status: 'paused' }]);
  });

  it('is degraded by recorded decisions that rest on what had moved, and names their events', async () => {
    const newest = [{ eventId: 'b6a5', position: START, premise: 'organization-1' }];
    expect(await readinessOf(watched({ alarms: () => Promise.resolve({ count: 3, newest }) }))).toMatchObject({
      status: 'degraded',
      dependencies: {
        eventStore: { status: 'up' },
        premises: { status: 'alarm', detail: '3 premises of recorded decisions had moved', events: ['b6a5'] },
      },
    });
    expect(await readinessOf(watched({ alarms: () => Promise.reject(new Error('gone')) }))).toMatchObject({
      status: 'degraded',
      dependencies: { premises: { status: 'down' } },
    });
  });

  it('is down when the event store does not answer', async () => {
    const store = new MemoryEventStore();
    store.head = () => Promise.reject(new Error('gone'));
    expect(await readinessOf(watched({ store }))).toMatchObject({
      status: 'down',
      dependencies: { eventStore: { status: 'down' } },
    });
  });

  it('is down when the event store takes too long to answer', async () => {
    const store = new MemoryEventStore();
    store.head = () => new Promise(() => undefined);
    expect(await readinessOf(watched({ store, readModels: () => [] }))).toMatchObject({ status: 'down' });
  });

  it('says how the cluster of the store is, whether it answers or not', async () => {
    const cluster = clusterThat(() => Promise.resolve('leader a:2113, 3 of 3 nodes alive'));
    expect((await readinessOf(watched({ cluster }))).dependencies['eventStore']).toEqual({
      status: 'up',
      detail: 'leader a:2113, 3 of 3 nodes alive',
    });
    const store = { head: () => Promise.reject(new Error('gone')) };
    const silent = () => Promise.reject(new Error('gone'));
    expect((await readinessOf(watched({ store, cluster: clusterThat(silent) }))).dependencies['eventStore']).toEqual({
      status: 'down',
      detail: 'no node says how the cluster is',
    });
  });
});
