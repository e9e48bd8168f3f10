import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { JOB_KINDS } from '@accord/jobs';
import { migrateQueue } from '@accord/jobs/bullmq';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { startRedis, type TestRedis } from '../../../test/support/redis.js';
import { day, text } from './testing/almanac.js';
import { KINDS } from './testing/lives.js';
import type { Deed } from './testing/place.js';
import { WorkingHouse } from './testing/working-house.js';
import { lifeOf } from './testing/years.js';

/** `TEST_LIVES=1000` plays the long version; CI plays one of each kind. */
const LIVES = Number(process.env['TEST_LIVES'] ?? KINDS.length);
const FIRST = day('2026-03-02');

describe.each(['postgres', 'redis'] as const)('some years of agreements, carried by a queue in %s', (backend) => {
  let database: TestDatabase;
  let redis: TestRedis | null = null;
  let house: WorkingHouse;
  let handled = 0;
  let died = 0;

  /** Every fifth time a worker dies before it does anything, every seventh time before it can say that it is done. */
  const fate = async (handle: () => Promise<void>): Promise<void> => {
    handled += 1;
    const isEarly = handled % 5 === 0;
    if (!isEarly) await handle();
    if (!isEarly && handled % 7 !== 0) return;
    died += 1;
    throw new Error('The worker died.');
  };

  beforeAll(async () => {
    database = await withTestDatabase();
    await migrateQueue(database.ownerPool, JOB_KINDS);
    if (backend === 'redis') redis = await startRedis();
    house = await WorkingHouse.open(database, redis, `${text(FIRST)}T12:00:00.000Z`, fate);
  }, 60_000);
  afterAll(async () => {
    await house.close();
    await redis?.stop();
    await database.drop();
  }, 60_000);

  const flush = async (): Promise<void> => {
    if (redis) await redis.client.flushall();
    else await database.ownerPool.query('truncate bullmq.job cascade');
  };

  it('fire every rule once at its instant, although workers die, are replaced, and the queue loses what it holds', async () => {
    const expected = new Map<string, readonly string[]>();
    const nameOf = new Map<string, string>();
    const deeds: Deed[] = [];
    for (let n = 0; n < LIVES; n += 1) {
      const name = `life-${n}`;
      const organizationId = await house.organization(name);
      const life = lifeOf(n, house, organizationId, name, FIRST + Math.floor((n * 700) / LIVES));
      deeds.push(...life.deeds);
      expected.set(name, life.expected);
      nameOf.set(organizationId, name).set(derivedId(`agreement/${name}`), name);
    }
    await playWith(deeds.toSorted((a, b) => (a.at < b.at ? -1 : 1)));
    const recorded = new Map<string, string[]>();
    for (const { streamId, recordedAt, type } of await house.ofTheClock()) {
      const name = nameOf.get(streamId.slice(streamId.indexOf('-') + 1)) ?? streamId;
      recorded.set(name, [...(recorded.get(name) ?? []), `${recordedAt} ${type}`].toSorted());
    }
    expect(await house.dead()).toEqual([]);
    expect(died).toBeGreaterThan(20);
    for (const [name, lines] of expected) expect([name, recorded.get(name) ?? []]).toEqual([name, lines]);
    expect([...recorded.keys()].filter((name) => !expected.has(name))).toEqual([]);
  }, 3_600_000);

  /** Moves the clock from instant to instant; twice the queue loses everything, and now and then both workers are replaced. */
  async function playWith(deeds: readonly Deed[]): Promise<void> {
    const left = [...deeds];
    await house.settle();
    for (let instant = 1; ; instant += 1) {
      const due = await house.nextDue();
      const next = [due, left[0]?.at].filter((one) => one !== null && one !== undefined).toSorted()[0];
      if (next === undefined) return;
      if (instant % 60 === 0) await house.dismiss();
      if (next > house.now) house.clock.set(next);
      if (left[0]?.at === next) await left.shift()?.act();
      if (instant === 50 || instant === 100) await flush();
      if (instant % 60 === 0) await house.hire();
      await house.settle();
    }
  }
});
