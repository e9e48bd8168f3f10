import { beforeEach, describe, expect, it } from '@jest/globals';
import { eventIdOf, freshId } from '@accord/kernel';
import { MemoryEventStore } from '@accord/event-store/memory';
import { SECURITY_AUDIT_STREAM, StoreUnavailable } from '@accord/event-store';
import { CounterSystem, envelope, ID, person, PREMISE, STREAM } from './testing/counter-system.js';

describe('The command pipeline', () => {
  let system: CounterSystem;
  beforeEach(async () => {
    system = await CounterSystem.made();
  });

  it('answers an accepted command with its events, the state after them, and where they stand', async () => {
    expect(await system.send({ slug: 'raise-twice' })).toEqual({
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
    await system.execute(known);
    const stranger = person('stranger');
    const reviewer = person('pr-1', 'dhs.privacy');
    const wrong = { expectedRevision: null, body: 'bad' } as const;
    expect(await system.code({ ...wrong, principal: stranger, commandId: known.commandId })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await system.code({ ...wrong, principal: stranger })).toBe('NOT_FOUND');
    expect(await system.code({ ...wrong, principal: reviewer })).toBe('NOT_AUTHORIZED');
    expect(await system.code(wrong)).toBe('PRECONDITION_REQUIRED');
    expect(await system.code({ body: 'bad' })).toBe('INVALID_PAYLOAD');
    expect(await system.code({})).toBe('CONFLICT_VERSION');
    expect(await system.code({ slug: 'raise-twice', expectedRevision: 1 })).toBe('accepted');
    expect(await system.code({ expectedRevision: 3 })).toBe('WRONG_STATE');
  });

  it('gives a known key its first answer again, whatever has happened since', async () => {
    const first = envelope();
    const answer = await system.execute(first);
    await system.send({ expectedRevision: 1 });
    expect(await system.execute({ ...first, expectedRevision: 7 })).toEqual(answer);
    expect(await system.store.readStream(STREAM)).toHaveLength(3);
  });

  it('refuses a known key with another body, path or person', async () => {
    const first = envelope();
    await system.execute(first);
    for (const other of [{ body: { more: 1 } }, { path: '/counters/mine/lower' }, { principal: person('cm-2') }])
      expect(await system.code({ ...first, ...other })).toBe('IDEMPOTENCY_KEY_REUSED');
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
    system = new CounterSystem(new Forgetful());
    expect(await system.send({ slug: 'make', expectedRevision: null })).toMatchObject({
      ok: true,
      value: { revision: 0 },
    });
  });

  it('records a refusal once, under the function in which the sender was heard, with nothing of the body', async () => {
    await system.send({ expectedRevision: 9, body: { text: 'something personal' } });
    await system.send({ principal: person('pr-1', 'dhs.privacy') });
    const [conflict, unauthorized, ...more] = await system.refusals();
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
    system = new CounterSystem(new Counting());
    const strangers = (n: number) => person(`pr-${n}`, 'dhs.privacy');
    const sent = Array.from({ length: 450 }, (_, n) => envelope({ slug: 'make', principal: strangers(n) }));
    await Promise.all(sent.map((one) => system.execute(one)));
    const recorded = await system.store.readStream(SECURITY_AUDIT_STREAM);
    expect(new Set(recorded.map(({ metadata }) => metadata['commandId']))).toEqual(
      new Set(sent.map((one) => one.commandId)),
    );
    expect(recorded).toHaveLength(450);
    expect(appends).toBeLessThan(10);
  });

  it('keeps only so many refusals of one caller, says so, and goes on taking what can be accepted', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 7; n++) codes.push(await system.code({ expectedRevision: 9 }));
    expect(codes.map((code) => code === 'RATE_LIMITED')).toEqual([false, false, false, false, false, true, true]);
    expect(await system.refusals()).toHaveLength(5);
    expect(await system.code({ principal: person('pr-1', 'dhs.privacy') })).toBe('NOT_AUTHORIZED');
    expect(await system.code()).toBe('accepted');
    system.clock.advance(1_000);
    expect(await system.code({ expectedRevision: 9 })).toBe('CONFLICT_VERSION');
  });

  it('says so when a refusal cannot be recorded', async () => {
    class Closed extends MemoryEventStore {
      override append(): Promise<never> {
        return Promise.reject(new StoreUnavailable('gone'));
      }
    }
    system = new CounterSystem(new Closed());
    await expect(system.send({ principal: person('stranger') })).rejects.toThrow(StoreUnavailable);
  });

  it('lets a key that was refused succeed later', async () => {
    const commandId = freshId();
    expect(await system.code({ commandId, expectedRevision: 9 })).toBe('CONFLICT_VERSION');
    expect(await system.code({ commandId })).toBe('accepted');
  });

  it('says in the metadata of every event who did it, as what, on which policy and facts', async () => {
    const { commandId } = envelope();
    await system.touch(PREMISE);
    await system.send({ commandId, slug: 'raise-twice' });
    const [, first, second] = await system.store.readStream(STREAM);
    expect(first!.metadata).toEqual({
      commandId,
      command: 'raise-twice',
      requestDigest: expect.any(String),
      actorSubjectId: 'cm-1',
      actorFunction: 'nccic.case_manager',
      policyVersion: '2026.1',
      premises: JSON.stringify({ [PREMISE]: 0 }),
      $correlationId: 'a'.repeat(32),
      $causationId: commandId,
    });
    expect(second!.metadata).toEqual(first!.metadata);
    expect([first!.eventId, second!.eventId]).toEqual([
      eventIdOf(commandId, STREAM, 0),
      eventIdOf(commandId, STREAM, 1),
    ]);
  });
});
