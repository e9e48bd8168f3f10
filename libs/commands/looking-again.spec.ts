import { beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import { Queues } from '@accord/commands';
import { clocked, CounterSystem, envelope, NOW, PREMISE, STREAM } from './testing/counter-system.js';

/** Runs something before the first decision only. */
const once = (run: () => Promise<void>): (() => Promise<void>) => {
  let left = 1;
  return async () => {
    if (left-- > 0) await run();
  };
};

describe('A command that is overtaken', () => {
  let system: CounterSystem;
  beforeEach(async () => {
    system = await CounterSystem.made();
  });

  it('is judged on what stands then', async () => {
    system.counter.meanwhile = once(() => system.touch(STREAM));
    expect(await system.code()).toBe('CONFLICT_VERSION');
    expect(await system.store.readStream(STREAM)).toHaveLength(2);
  });

  it('goes on where only what it rests on has moved, and names that as it stood at its append', async () => {
    system.counter.meanwhile = once(() => system.touch(PREMISE));
    expect(await system.code()).toBe('accepted');
    const last = (await system.store.readStream(STREAM)).at(-1)!;
    expect(JSON.parse(last.metadata['premises']!)).toEqual({ [PREMISE]: 0 });
    expect(system.counter.moments).toHaveLength(3); // the creation, the decision in vain, and the one that held
  });

  it.each([STREAM, PREMISE])(
    'gives up when somebody else is always first at %s, and has written nothing',
    async (at) => {
      system.counter.meanwhile = () => system.touch(at);
      const sent = envelope({ slug: 'make' });
      await expect(system.execute(sent)).rejects.toThrow(StoreUnavailable);
      const ofCommand = (await system.store.readStream(STREAM)).filter(
        ({ metadata }) => metadata['commandId'] === sent.commandId,
      );
      expect(ofCommand).toEqual([]);
    },
  );

  it('is answered as by the other process that took the same key first', async () => {
    const other = new CounterSystem(system.store);
    const sent = envelope();
    const [one, two] = await Promise.all([system.execute(sent), other.execute(sent)]);
    expect(one).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(two).toEqual(one);
  });

  it('is refused only on what stands, however much is remembered', async () => {
    const other = new CounterSystem(system.store);
    await other.send();
    expect(await system.code({ expectedRevision: 1 })).toBe('accepted');
    expect(await other.code({ expectedRevision: 1 })).toBe('CONFLICT_VERSION');
    expect(await system.code({ expectedRevision: 2 })).toBe('accepted');
  });
});

describe('A command of the clock', () => {
  let system: CounterSystem;
  beforeEach(async () => {
    system = await CounterSystem.made();
  });

  it('needs no page and no form, and says who sent it', async () => {
    expect(await system.execute(clocked())).toMatchObject({ ok: true, value: { revision: 1 } });
    const last = (await system.store.readStream(STREAM)).at(-1)!;
    expect(last.metadata).toMatchObject({ actorSubjectId: 'clock', actorFunction: 'clock' });
  });

  it('looks again when somebody was first, and takes effect on what stands then', async () => {
    system.counter.meanwhile = once(() => system.touch(STREAM));
    expect(await system.execute(clocked())).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  it('that has lost its race is told so, and leaves no refusal on the record', async () => {
    const race = once(async () => {
      const other = new CounterSystem(system.store);
      await other.send({ slug: 'raise-twice' });
      await other.send({ expectedRevision: 2 });
    });
    system.counter.meanwhile = race;
    expect(await system.execute(clocked())).toMatchObject({ ok: false, error: { code: 'WRONG_STATE' } });
    expect(await system.refusals()).toEqual([]);
  });
});

describe('The moment of a decision', () => {
  it('is one: what it decides by is when it is recorded', async () => {
    const system = await CounterSystem.made();
    system.clock.set('2026-03-03T04:59:59.999Z');
    system.counter.meanwhile = () => Promise.resolve(system.clock.advance(1)); // midnight in New York, while it waits
    await system.send();
    expect(system.counter.moments.at(-1)).toEqual({ now: '2026-03-03T05:00:00.000Z', today: '2026-03-03' });
    expect((await system.store.readStream(STREAM)).at(-1)!.recordedAt).toBe('2026-03-03T05:00:00.000Z');
  });

  it('never lies before the last event of the stream, although the clock was set back', async () => {
    const system = await CounterSystem.made();
    await system.touch(STREAM, { at: '2026-03-05T03:00:00.000Z' });
    await system.send({ expectedRevision: 1 });
    await system.send({ expectedRevision: 2 });
    const late = { now: '2026-03-05T03:00:00.000Z', today: '2026-03-04' };
    expect(system.clock.now().toISOString()).toBe(NOW);
    expect(system.counter.moments.slice(-2)).toEqual([late, late]);
    const recorded = (await system.store.readStream(STREAM)).map(({ recordedAt }) => recordedAt);
    expect(recorded).toEqual([NOW, late.now, late.now, late.now]);
  });
});

describe('A record that cannot be read to its end', () => {
  it('answers its commands by the name of the event, to those who may know, and nobody is on record for it', async () => {
    const system = await CounterSystem.made();
    await system.touch(STREAM, { type: 'Strange' });
    const unreadable = (await system.store.readStream(STREAM)).at(-1)!;
    const sent = await system.send({ expectedRevision: 1 });
    expect(sent).toMatchObject({ ok: false, error: { code: 'RECORD_UNREADABLE' } });
    expect(sent.ok ? '' : sent.error.detail).toContain(unreadable.eventId);
    expect(await system.refusals()).toEqual([]);
    expect(await system.code({ principal: { subjectId: 'stranger', functions: [] } })).toBe('NOT_FOUND');
  });

  it('still answers the keys that it could read', async () => {
    const system = await CounterSystem.made();
    const sent = envelope();
    const answer = await system.execute(sent);
    await system.touch(STREAM, { type: 'Strange' });
    expect(await new CounterSystem(system.store).execute(sent)).toEqual(answer);
  });
});

describe('The queue of a command', () => {
  it('is not entered by those who may not send it', async () => {
    const store = new MemoryEventStore();
    await CounterSystem.made(store);
    const busy = new Queues({ ofOneSender: 0, ofAll: 0, waitMs: 5 });
    const system = new CounterSystem(store, undefined, busy);
    let release = (): void => undefined;
    const held = busy.inTurn('counter', 'cm-2', () => new Promise<void>((resolve) => (release = resolve)));
    await Promise.resolve(); // its turn has begun
    await expect(system.send()).rejects.toThrow(StoreUnavailable);
    expect(await system.code({ principal: { subjectId: 'stranger', functions: [] } })).toBe('NOT_FOUND');
    expect(await system.code({ expectedRevision: null })).toBe('PRECONDITION_REQUIRED');
    release();
    await held;
    expect(await system.code()).toBe('accepted');
  });

  it('is where a command is judged on what stands when its turn has come', async () => {
    const system = await CounterSystem.made();
    const answers = await Promise.all([system.code(), system.code(), system.code()]);
    expect(answers).toEqual(['accepted', 'CONFLICT_VERSION', 'CONFLICT_VERSION']);
    expect(await system.store.readStream(STREAM)).toHaveLength(2);
  });
});
