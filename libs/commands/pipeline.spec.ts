import { beforeEach, describe, expect, it } from '@jest/globals';
import { eventIdOf, freshId, jsonObjectOf, refusal, type FunctionName, type Principal } from '@accord/kernel';
import { MemoryEventStore } from '@accord/event-store/memory';
import { SECURITY_AUDIT_STREAM, StoreUnavailable, type NewEvent } from '@accord/event-store';
import {
  CommandPipeline,
  EventStoreRefusalLog,
  type CommandEnvelope,
  type Locks,
  type PayloadSealing,
} from '@accord/commands';
import { CounterAggregate, type EnvelopeParts } from './testing/counter.js';

const NOW = new Date('2026-03-02T15:00:00.000Z');
const ID = '1f0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b11';
const STREAM = `counter-${ID}`;
const person = (subjectId: string, ...functions: FunctionName[]): Principal => ({ subjectId, functions });
const CASE_MANAGER = person('cm-1', 'dhs.privacy', 'nccic.case_manager');

const envelope = (parts: EnvelopeParts = {}): CommandEnvelope => ({
  commandId: freshId(),
  slug: 'raise',
  path: '/counters/mine/raise',
  principal: CASE_MANAGER,
  chosenFunction: null,
  issuedAt: NOW,
  expectedRevision: 0,
  body: {},
  correlationId: 'a'.repeat(32),
  ...parts,
});

const unlocked: Locks = { withLock: (_name, run) => run() };

const openly: PayloadSealing = {
  seal: (_stream, _revision, event) => Promise.resolve(event),
  unsealEvent: (event) => Promise.resolve(event),
};

describe('The command pipeline', () => {
  let store: MemoryEventStore;
  let counter: CounterAggregate;
  let pipeline: CommandPipeline;

  const pipelineOver = (over: MemoryEventStore, locks: Locks = unlocked): CommandPipeline =>
    new CommandPipeline({
      store: over,
      sealing: openly,
      clock: { now: () => NOW },
      locks,
      checkBody: (_slug, body) => (body === 'bad' ? refusal('INVALID_PAYLOAD', 'The body is bad.') : null),
      requestDigest: (request) => JSON.stringify(request),
      refusals: new EventStoreRefusalLog(over, { now: () => NOW }),
    });
  const send = (parts: EnvelopeParts = {}) => pipeline.execute(counter, 'counter', ID, envelope(parts));
  const code = async (parts: EnvelopeParts): Promise<string> => {
    const result = await send(parts);
    return result.ok ? 'accepted' : result.error.code;
  };
  const refusals = async () => (await store.readStream(SECURITY_AUDIT_STREAM)).map((event) => event.data);

  beforeEach(async () => {
    store = new MemoryEventStore();
    counter = new CounterAggregate();
    pipeline = pipelineOver(store);
    await send({ slug: 'make', expectedRevision: null });
  });

  it('answers an accepted command with its events, the state after them, and where they stand', async () => {
    expect(await send({ slug: 'raise-twice' })).toEqual({
      ok: true,
      value: {
        id: ID,
        revision: 2,
        state: 'At2',
        position: '3',
        events: [
          { type: 'Raised', revision: 1 },
          { type: 'Raised', revision: 2 },
        ],
      },
    });
  });

  it('checks in the order of the contract: the first thing that is wrong answers', async () => {
    const known = envelope({ slug: 'raise' });
    await pipeline.execute(counter, 'counter', ID, known);
    const stranger = person('stranger');
    const reviewer = person('pr-1', 'dhs.privacy');
    const wrong = { expectedRevision: null, body: 'bad' } as const;
    expect(await code({ ...wrong, principal: stranger, commandId: known.commandId })).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await code({ ...wrong, principal: stranger })).toBe('NOT_FOUND');
    expect(await code({ ...wrong, principal: reviewer })).toBe('NOT_AUTHORIZED');
    expect(await code(wrong)).toBe('PRECONDITION_REQUIRED');
    expect(await code({ body: 'bad' })).toBe('INVALID_PAYLOAD');
    expect(await code({})).toBe('CONFLICT_VERSION');
    expect(await code({ slug: 'raise-twice', expectedRevision: 1 })).toBe('accepted');
    expect(await code({ expectedRevision: 3 })).toBe('WRONG_STATE');
  });

  it('gives a known key its first answer again, whatever has happened since', async () => {
    const first = envelope();
    const answer = await pipeline.execute(counter, 'counter', ID, first);
    await send({ expectedRevision: 1 });
    expect(await pipeline.execute(counter, 'counter', ID, { ...first, expectedRevision: 7 })).toEqual(answer);
    expect(await store.readStream(STREAM)).toHaveLength(3);
  });

  it('refuses a known key with another body, path or person', async () => {
    const first = envelope();
    await pipeline.execute(counter, 'counter', ID, first);
    for (const other of [{ body: { more: 1 } }, { path: '/counters/mine/lower' }, { principal: person('cm-2') }])
      expect(await code({ ...first, ...other })).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('looks again when somebody else wrote meanwhile, and decides on what stands then', async () => {
    let others = 1;
    counter.meanwhile = async () => {
      if (others-- > 0) await store.append(STREAM, [strange()], 0, NOW.toISOString());
    };
    expect(await code({})).toBe('CONFLICT_VERSION');
    expect(await store.readStream(STREAM)).toHaveLength(2);
  });

  it('gives up when somebody else is always first, and has written nothing', async () => {
    counter.meanwhile = async () => {
      const { length } = await store.readStream(STREAM);
      await store.append(STREAM, [strange()], length - 1, NOW.toISOString());
    };
    await expect(send({ slug: 'make' })).rejects.toThrow(StoreUnavailable);
    expect((await store.readStream(STREAM)).filter(({ type }) => type === 'Made')).toHaveLength(1);
  });

  it('answers what its own append wrote although the store said nothing of it', async () => {
    class Forgetful extends MemoryEventStore {
      override async append(...all: Parameters<MemoryEventStore['append']>) {
        const outcome = await super.append(...all);
        return outcome.outcome === 'appended' && all[0] === STREAM
          ? { ...outcome, outcome: 'stored-before' as const }
          : outcome;
      }
    }
    pipeline = pipelineOver(new Forgetful());
    expect(await send({ slug: 'make', expectedRevision: null })).toMatchObject({ ok: true, value: { revision: 0 } });
  });

  it('records a refusal once, under the function in which the sender was heard, with nothing of the body', async () => {
    await send({ expectedRevision: 9, body: { text: 'something personal' } });
    await send({ principal: person('pr-1', 'dhs.privacy') });
    const [conflict, unauthorized, ...more] = await refusals();
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      command: 'raise',
      counterId: ID,
      refusalCode: 'CONFLICT_VERSION',
      actor: { subjectId: 'cm-1', function: 'nccic.case_manager' },
    });
    expect(unauthorized).toMatchObject({ refusalCode: 'NOT_AUTHORIZED', actor: { function: 'dhs.privacy' } });
  });

  it('records each refusal of a flood once, in few appends', async () => {
    let appends = 0;
    class Counting extends MemoryEventStore {
      override async append(...all: Parameters<MemoryEventStore['append']>) {
        if (all[0] === SECURITY_AUDIT_STREAM) appends++;
        await new Promise((resolve) => setImmediate(resolve));
        return super.append(...all);
      }
    }
    store = new Counting();
    pipeline = pipelineOver(store);
    const sent = Array.from({ length: 450 }, () => envelope({ principal: person('stranger') }));
    await Promise.all(sent.map((one) => pipeline.execute(counter, 'counter', ID, one)));
    const recorded = await store.readStream(SECURITY_AUDIT_STREAM);
    expect(new Set(recorded.map(({ metadata }) => metadata['commandId']))).toEqual(
      new Set(sent.map((one) => one.commandId)),
    );
    expect(recorded).toHaveLength(450);
    expect(appends).toBeLessThan(10);
  });

  it('says so when a refusal cannot be recorded', async () => {
    class Closed extends MemoryEventStore {
      override append(): Promise<never> {
        return Promise.reject(new StoreUnavailable('gone'));
      }
    }
    pipeline = pipelineOver(new Closed());
    await expect(send({ principal: person('stranger') })).rejects.toThrow(StoreUnavailable);
  });

  it('lets a key that was refused succeed later', async () => {
    const commandId = freshId();
    expect(await code({ commandId, expectedRevision: 9 })).toBe('CONFLICT_VERSION');
    expect(await code({ commandId })).toBe('accepted');
  });

  it('says in the metadata of every event who did it, as what, on which policy and facts', async () => {
    const { commandId } = envelope();
    await send({ commandId, slug: 'raise-twice' });
    const [, first, second] = await store.readStream(STREAM);
    expect(first!.metadata).toEqual({
      commandId,
      command: 'raise-twice',
      requestDigest: expect.any(String),
      actorSubjectId: 'cm-1',
      actorFunction: 'nccic.case_manager',
      policyVersion: '2026.1',
      premises: '{"organization-1":4}',
      $correlationId: 'a'.repeat(32),
      $causationId: commandId,
    });
    expect(second!.metadata).toEqual(first!.metadata);
    expect([first!.eventId, second!.eventId]).toEqual([
      eventIdOf(commandId, STREAM, 0),
      eventIdOf(commandId, STREAM, 1),
    ]);
  });

  it('judges under the lock of the facts it rests on', async () => {
    const asked: string[] = [];
    const locked = pipelineOver(store, {
      withLock: (name, run) => {
        asked.push(name);
        return run();
      },
    });
    await locked.execute(counter, 'counter', ID, envelope());
    expect(asked).toEqual(['counter']);
  });

  it('judges on what stands when its turn comes, not on what stood when it queued', async () => {
    const waiting = pipelineOver(store, {
      withLock: async (_name, run) => {
        await store.append(STREAM, [strange()], 0, NOW.toISOString());
        return run();
      },
    });
    const result = await waiting.execute(counter, 'counter', ID, envelope());
    expect(result).toMatchObject({ ok: false, error: { code: 'CONFLICT_VERSION' } });
  });
});

const strange = (): NewEvent => ({
  eventId: freshId(),
  type: 'Touched',
  schemaVersion: 1,
  data: jsonObjectOf({ by: 'somebody' }),
  metadata: { commandId: freshId() },
});
