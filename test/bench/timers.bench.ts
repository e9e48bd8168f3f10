import { performance } from 'node:perf_hooks';
import { DEFAULT_JOBS_TUNING, Dispatcher, JOB_KINDS, RateLimited } from '@accord/jobs';
import { BullTransport, postgresBackend, QUEUE_SCHEMA } from '@accord/jobs/bullmq';
import { systemClock } from '@accord/kernel';
import { Queue } from 'bullmq';
import { Pool, type PoolConfig } from 'pg';
import { benchRow, type BenchRow, type Round } from './row.js';

/** How much to measure. */
export interface TimersBenchOptions {
  /** Timers that a lost queue forgot. Default 100,000. */
  readonly timers?: number;
  /** Rounds in which ours and the baseline take turns. Default 3. */
  readonly rounds?: number;
}

const KIND = JOB_KINDS[0] ?? '';
/** Rows that go over the wire at once, on both sides. */
const BATCH = 5_000;
const RAW_TABLE = 'rm.bench_raw_timers';
const failures = new RateLimited(() => undefined);

/** What the outbox holds after a queue was lost: everything was given to it two minutes ago, and nothing has come of it. */
async function fill(pool: Pool, timers: number): Promise<void> {
  await pool.query(
    `insert into jobs.outbox (id, kind, payload, due_at)
     select 'bench_' || n, $1, '{"agreementId":"00000000-0000-4000-8000-000000000000"}', now() - n * interval '1 ms'
     from generate_series(1, $2::integer) as n`,
    [KIND, timers],
  );
  await pool.query(`update jobs.outbox set queued_at = clock_timestamp() - interval '2 minutes' where kind = $1`, [
    KIND,
  ]);
  await pool.query('analyze jobs.outbox').catch(() => undefined); // as its owner only; autovacuum does so elsewhere
}

async function perSecond(count: number, run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (count * 1000) / (performance.now() - start);
}

/** Gives everything to the queue again, as a worker does. */
async function rearm(pool: Pool, queue: Queue, timers: number): Promise<number> {
  await fill(pool, timers);
  const transport = new BullTransport([queue], failures);
  const tuning = { ...DEFAULT_JOBS_TUNING, mostQueued: timers, batchSize: BATCH };
  const dispatcher = new Dispatcher({ db: pool, kinds: [KIND], transport, failures, clock: systemClock, tuning });
  let given = 0;
  const rate = await perSecond(timers, async () => (given = await dispatcher.dispatch()));
  const held = await queue.getWaitingCount();
  if (given !== timers || held !== timers) throw new Error(`Of ${timers} timers ${given} were given, ${held} are held`);
  await pool.query('delete from job where queue = $1', [KIND]);
  await pool.query('delete from jobs.outbox where kind = $1', [KIND]);
  return rate;
}

/** The same ids into a table of one column, in the same batches. */
const insert = (pool: Pool, timers: number): Promise<number> =>
  perSecond(timers, async () => {
    for (let first = 0; first < timers; first += BATCH) {
      const ids = Array.from({ length: Math.min(BATCH, timers - first) }, (_, n) => `bench_${first + n}`);
      await pool.query(`insert into ${RAW_TABLE} (id) select * from unnest($1::text[])`, [ids]);
    }
  });

/** How fast timers are armed again after the queue was lost. */
export async function timersRows(
  connection: PoolConfig,
  { timers = 100_000, rounds = 3 }: TimersBenchOptions = {},
): Promise<readonly BenchRow[]> {
  const pool = new Pool({ ...connection, max: 8, options: `-c search_path=${QUEUE_SCHEMA}` });
  pool.on('error', () => undefined); // the statement that it breaks fails, which is enough
  const backend = postgresBackend(pool);
  const queue = new Queue(KIND, { connection: backend.giving });
  const found: Round[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      await pool.query(`drop table if exists ${RAW_TABLE}; create table ${RAW_TABLE} (id text primary key)`);
      found.push({ ours: await rearm(pool, queue, timers), baseline: await insert(pool, timers) });
    }
    await pool.query(`drop table ${RAW_TABLE}`);
  } finally {
    await queue.close();
    await pool.end();
  }
  const measure = `${timers.toLocaleString('en-US')} timers armed again after a lost queue : insert of their ids`;
  return [benchRow({ id: 'timers.rearm', measure, unit: 'timers/s', gate: null }, found)];
}
