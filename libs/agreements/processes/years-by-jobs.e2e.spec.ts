import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JOB_KINDS } from '@accord/jobs';
import { migrateQueue } from '@accord/jobs/bullmq';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { longRun, sizeOf } from '../../../test/support/long-runs.js';
import { startRedis, type TestRedis } from '../../../test/support/redis.js';
import { day, text } from './testing/almanac.js';
import { KINDS } from './testing/lives.js';
import type { Deed } from './testing/place.js';
import { WorkingHouse } from './testing/working-house.js';
import { lifeOf, streamsOf } from './testing/years.js';

const RUNS = [
  ['postgres', 'years-by-postgres'],
  ['redis', 'years-by-redis'],
] as const;
/** The long version plays a thousand; CI plays one of each kind. */
const LIVES = sizeOf('years-by-postgres', KINDS.length);
const KILLS = LIVES > KINDS.length ? 50 : 2;
/** After so many kills the queue loses all that it holds: also what the killed worker had in its hands. */
const FLUSHED_AFTER = [1, KILLS];
const WHERE = ['before', 'after', 'within'] as const;
/** Twelve years from here on nobody has to review the form of the privacy review again. */
const FIRST = day('2016-03-02');
const DAYS = 4383;
/** So many lives of a kind begin on one day: much falls due at once, for both workers. */
const TOGETHER = 10;

/** The day on which the n-th life begins. */
function beginOf(n: number): number {
  const kinds = KINDS.length;
  const batch = Math.floor(n / (kinds * TOGETHER)) * kinds + (n % kinds);
  return FIRST + Math.floor((batch * DAYS) / (Math.ceil(LIVES / (kinds * TOGETHER)) * kinds));
}

describe.each(RUNS)('twelve years of agreements, carried by a queue in %s', (backend, run) => {
  let database: TestDatabase;
  let redis: TestRedis | null = null;
  let house: WorkingHouse;

  beforeAll(async () => {
    database = await withTestDatabase();
    await migrateQueue(database.ownerPool, JOB_KINDS);
    if (backend === 'redis') redis = await startRedis();
    house = await WorkingHouse.open(database, redis?.url ?? null, `${text(FIRST)}T12:00:00.000Z`);
  }, 60_000);
  afterAll(async () => {
    await house.close();
    await redis?.stop();
    await database.drop();
  }, 60_000);

  /** Takes everything from the queue. @returns how many jobs of a message were among it */
  async function flush(id: string): Promise<number> {
    if (redis) {
      const held = await redis.client.keys(`*:${id}`);
      await redis.client.flushall();
      return held.length;
    }
    const held = await database.ownerPool.query('select from bullmq.job where id = $1', [id]);
    await database.ownerPool.query('truncate bullmq.job cascade');
    return held.rowCount ?? 0;
  }

  it(
    'fire every rule once at its instant, although workers are killed at work and the queue loses what it holds',
    () => longRun(run, playAll),
    3_600_000,
  );

  /** Plays all lives to their end. @returns what was counted */
  async function playAll(): Promise<string> {
    const expected = new Map<string, readonly string[]>();
    const nameOf = new Map<string, string>();
    const deeds: Deed[] = [];
    for (let n = 0; n < LIVES; n += 1) {
      const name = `life-${n}`;
      const organizationId = await house.organization(name);
      const life = lifeOf(n, house, organizationId, name, beginOf(n));
      deeds.push(...life.deeds);
      expected.set(name, life.expected);
      for (const id of streamsOf(name, organizationId, life)) nameOf.set(id, name);
    }
    const rules = [...expected.values()].flat();
    const instants = new Set(rules.map((line) => line.split(' ')[0])).size;
    const last = rules
      .map((line) => line.split(' ')[0]!)
      .toSorted()
      .at(-1)!;
    const { strikes, lost } = await playWith(deeds, Math.floor(instants / (3 * KILLS)), last);
    expect(lost).toHaveLength(FLUSHED_AFTER.length);
    expect(Math.min(...lost)).toBeGreaterThan(0); // the queue did hold what it lost
    const recorded = new Map<string, string[]>();
    for (const { streamId, recordedAt, type, data } of await house.ofTheClock()) {
      if (data['rule'] === 'statutory-window-watch') continue; // of windows of real years: statutory.spec.ts has its account
      const name = nameOf.get(streamId.slice(streamId.indexOf('-') + 1)) ?? streamId;
      recorded.set(name, [...(recorded.get(name) ?? []), `${recordedAt} ${type}`].toSorted());
    }
    expect(await house.dead()).toEqual([]);
    for (const [name, lines] of expected) expect([name, recorded.get(name) ?? []]).toEqual([name, lines]);
    const beside = [...recorded.keys()].filter((name) => !expected.has(name));
    // of the policy, the clock records what ships with a log that has none, and what runs on the whole program
    expect(beside.filter((name) => !name.startsWith('policy-'))).toEqual([]);
    return `all ${rules.length} events of the clock as calculated; ${strikes} workers killed, ${KILLS} of them with a message in hand; the queue lost ${lost.join(' and ')} jobs in hand`;
  }

  /**
   * Moves the clock from instant to instant. At every so many at which something is due a worker is killed at work, until so many
   * that held a message have been. It ends a year after the last instant, since what runs on the program never does.
   * @returns how many workers were killed, and how many jobs of such a message the queue lost, flush by flush
   */
  async function playWith(deeds: readonly Deed[], killEvery: number, last: string) {
    const ends = new Date(Date.parse(last) + 365 * 86_400_000).toISOString();
    const left = deeds.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    const lost: number[] = [];
    let [hits, strikes, pause] = [0, 0, killEvery];
    const strike = async (moment: string): Promise<void> => {
      const id = await house.moveAndKill(moment, WHERE[strikes % WHERE.length]!);
      strikes += 1;
      if (id !== null) hits += 1;
      if (id !== null && FLUSHED_AFTER.includes(hits)) lost.push(await flush(id));
      await house.hire();
    };
    await house.settle();
    for (;;) {
      const due = await house.nextDue();
      const deed = left[0];
      const next = [due, deed?.at].filter((one) => one !== null && one !== undefined).toSorted()[0];
      if (next === undefined || next > ends) break;
      pause -= 1;
      if (hits < KILLS && next !== deed?.at && pause < 0) {
        pause = killEvery;
        await strike(next);
      } else if (next > house.now) await house.moveTo(next);
      while (left[0]?.at === next) await left.shift()?.act();
      await house.settle();
    }
    expect(hits).toBe(KILLS);
    return { strikes, lost };
  }
});
