import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { UnreadableEvent, type Projection } from './port.js';
import { journal, noted, upTo } from './testing/processes.js';
import { suite, until } from './testing/suite.js';

const here = suite();

/** A hook that cannot apply some events until they are healed. */
const poisonedBy =
  (poison: readonly number[], healed: () => boolean = () => false) =>
  (numbers: readonly number[]): void => {
    const found = numbers.find((n) => poison.includes(n));
    if (found !== undefined && !healed()) throw new Error(`cannot apply\n  ${found}`);
  };

/** A projection that says which event it cannot read. */
function naming(name: string, unreadable: readonly number[], calls: number[] = []): Projection {
  const plain = journal(name);
  return {
    ...plain,
    apply: async (events, tx, table) => {
      calls.push(events.length);
      const found = events.find(({ data }) => unreadable.includes(Number(data['n'])));
      if (found) throw new UnreadableEvent(found, { cause: new TypeError('of a later release') });
      await plain.apply(events, tx, table);
    },
  };
}

/** What is left of a log of three streams when those with a poisonous event stand still from there on. */
const without = (length: number, ...poison: readonly number[]): readonly number[] =>
  upTo(length).filter((n) => !poison.some((at) => n >= at && n % 3 === at % 3));

describe('an event that cannot be applied', () => {
  it.each([1, 2, 7, 36, 37])('has its stream set aside from there on, wherever it stands (%d)', async (n) => {
    const name = `poison_${n}`;
    const last = await here.log.grow(37);
    const readSide = await here.started([journal(name, poisonedBy([n]))]);
    expect(await readSide.waitFor(name, last)).toBe(true);
    expect(readSide.status()[0]).toMatchObject({
      position: last,
      pausedOn: null,
      parked: [
        {
          streamId: `counter-${derivedId(`stream ${n % 3}`)}`,
          eventId: derivedId(`event ${n}`),
          position: String(n),
          reason: 'cannot apply Counted of version 1',
        },
      ],
    });
    expect(await noted(here.database.pool, `rm.${name}_v1`)).toEqual(without(37, n));
    expect(await readSide.waitFor(name, await here.log.grow(5))).toBe(true);
    expect(await noted(here.database.pool, `rm.${name}_v1`)).toEqual(without(42, n));
  });

  it('has what comes before it in its own stream applied, also in the same batch', async () => {
    const last = await here.log.grow(12);
    const readSide = await here.started([journal('several', poisonedBy([5, 7]))]);
    expect(await readSide.waitFor('several', last)).toBe(true);
    expect(await noted(here.database.pool, 'rm.several_v1')).toEqual(without(12, 5, 7));
    expect(readSide.status()[0]?.parked.map(({ position }) => position)).toEqual(['5', '7']);
  });

  it('is not looked for when the projection names it', async () => {
    const calls: number[] = [];
    const last = await here.log.grow(600);
    const readSide = await here.started([naming('named', [500], calls)]);
    expect(await readSide.waitFor('named', last)).toBe(true);
    expect(calls).toEqual([600, 600 - 34]);
    expect(await noted(here.database.pool, 'rm.named_v1')).toEqual(without(600, 500));
    expect(readSide.status()[0]?.parked[0]?.reason).toBe('cannot read Counted of version 1');
  });

  it('is tried again with growing rests, and lets its stream go on when it can be applied', async () => {
    let healed = false;
    let tries = 0;
    const hook = (numbers: readonly number[]): void => {
      if (numbers.length === 1 && numbers[0] === 2) tries += 1;
      poisonedBy([2], () => healed)(numbers);
    };
    const last = await here.log.grow(2);
    const readSide = await here.started([journal('again', hook)], { parkedRetryMs: 20 });
    expect(await readSide.waitFor('again', last)).toBe(true);
    const before = tries;
    const attempts = async (): Promise<number> => {
      const text = `select attempts from follower.parked_streams where name = 'again'`;
      const { rows } = await here.database.pool.query<{ attempts: number }>(text);
      return rows[0]?.attempts ?? -1;
    };
    await until(async () => (await attempts()) >= 3);
    expect(tries - before).toBeLessThanOrEqual(5); // 20, 40, 80, 160 ms
    healed = true;
    await until(() => readSide.status()[0]?.parked.length === 0);
    expect(await attempts()).toBe(-1);
    expect(await readSide.waitFor('again', await here.log.grow(4))).toBe(true);
    expect(await noted(here.database.pool, 'rm.again_v1')).toEqual(upTo(6));
  });

  it('is tried at once by a process that starts, which catches its stream up to all others', async () => {
    const last = await here.log.grow(10);
    const before = await here.started([naming('restarted', [2])]);
    expect(await before.waitFor('restarted', last)).toBe(true);
    await before.stop();
    const after = await here.started([naming('restarted', [8])]);
    await until(() => after.status()[0]?.parked[0]?.position === '8');
    expect(await noted(here.database.pool, 'rm.restarted_v1')).toEqual(without(10, 8));
    await after.stop();
    const healed = await here.started([journal('restarted')]);
    await until(async () => healed.status()[0]?.parked.length === 0 && healed.status()[0]?.position === last);
    expect(await noted(here.database.pool, 'rm.restarted_v1')).toEqual(upTo(10));
  });

  it('pauses its projection when too many streams are set aside already, and no other projection', async () => {
    const last = await here.log.grow(9);
    const readSide = await here.started([journal('bounded', poisonedBy([2, 6])), journal('beside')], { mostParked: 1 });
    await until(() => readSide.status()[0]?.pausedOn !== null);
    expect(await readSide.waitFor('beside', last)).toBe(true);
    expect(readSide.status()[0]).toMatchObject({
      position: '4',
      headPosition: '9',
      pausedOn: { eventId: derivedId('event 6'), position: '6', cause: 'Error: cannot apply 6' },
      parked: [{ position: '2' }],
      behindMs: 5_000,
    });
    await sleep(30);
    expect(readSide.status()[0]?.stalledMs).toBeGreaterThanOrEqual(25);
    await readSide.stop();
    const after = await here.started([journal('bounded')]);
    await until(() => after.status()[0]?.parked.length === 0 && after.status()[0]?.position === last);
    expect(await noted(here.database.pool, 'rm.bounded_v1')).toEqual(upTo(9));
  });

  it('is none where the database only took too long or refused to write', async () => {
    let failures = 0;
    const hook = async (_: readonly number[], query: (text: string) => Promise<unknown>): Promise<void> => {
      if (failures >= 12) return;
      failures += 1;
      if (failures % 2 === 0) await query('set local statement_timeout = 1; select pg_sleep(1)');
      else await query('set transaction read only; create table rm.never (n integer)');
    };
    const last = await here.log.grow(3);
    const readSide = await here.started([journal('slow_database', hook)]);
    expect(await readSide.waitFor('slow_database', last, 10_000)).toBe(true);
    expect(failures).toBe(12);
    expect(readSide.status()[0]).toMatchObject({ pausedOn: null, parked: [] });
    expect(await noted(here.database.pool, 'rm.slow_database_v1')).toEqual(upTo(3));
  });
});
