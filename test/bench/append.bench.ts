import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { NewEvent } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { Pool } from 'pg';
import { benchRow, type BenchRow, type Round } from './row.js';

/** How long and how often to measure. */
export interface AppendBenchOptions {
  /** Rounds in which ours and the baseline take turns. Default 8. */
  readonly rounds?: number;
  /** Milliseconds that one cell of a round lasts. Default 750. */
  readonly cellMs?: number;
}

const GATES = [
  { clients: 1, gate: 0.45 },
  { clients: 8, gate: 0.6 },
  { clients: 32, gate: 0.85 },
] as const;

const RECORDED_AT = '2026-03-02T15:04:05.060Z';
const RAW_TABLE = 'rm.bench_raw';
const RAW = `insert into ${RAW_TABLE} values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** About 560 bytes of data, as a review step has. */
const newEvent = (): NewEvent => ({
  eventId: randomUUID(),
  type: 'PrivacyReviewPassed',
  schemaVersion: 1,
  data: {
    agreementId: randomUUID(),
    organizationId: randomUUID(),
    version: 2,
    digest: 'a'.repeat(64),
    conditions: ['Retention is limited to 180 days.', 'Submissions are reviewed before they are shared.'],
    findings: [{ control: 'FIPP-3', result: 'satisfied', note: 'x'.repeat(160) }],
  },
  metadata: { commandId: randomUUID(), digest: 'b'.repeat(64), correlationId: randomUUID(), actor: 'person-17' },
});

/** Operations per second of some clients that each do one after another. */
async function throughput(clients: number, cellMs: number, operation: () => Promise<void>): Promise<number> {
  const start = performance.now();
  const loops = Array.from({ length: clients }, async () => {
    let done = 0;
    while (performance.now() - start < cellMs) {
      await operation();
      done += 1;
    }
    return done;
  });
  const total = (await Promise.all(loops)).reduce((sum, done) => sum + done, 0);
  return (total * 1000) / (performance.now() - start);
}

function rawInsert(pool: Pool): () => Promise<void> {
  let position = 0;
  return async () => {
    const { eventId, type, schemaVersion, data, metadata } = newEvent();
    position += 1;
    const values = [position, `bench-${randomUUID()}`, 0, eventId, type, schemaVersion, data, metadata, RECORDED_AT];
    await pool.query({ name: 'bench_raw', text: RAW, values });
  };
}

function storeAppend(store: PostgresEventStore): () => Promise<void> {
  return async () => {
    const result = await store.append(`bench-${randomUUID()}`, [newEvent()], 'no_stream', RECORDED_AT);
    if (result.outcome !== 'appended') throw new Error(`An append of the measurement ended as ${result.outcome}`);
  };
}

async function measure(pool: Pool, store: PostgresEventStore, rounds: number, cellMs: number): Promise<BenchRow[]> {
  const [ours, baseline] = [storeAppend(store), rawInsert(pool)];
  for (const operation of [ours, baseline]) await throughput(32, cellMs / 2, operation); // connections and plans
  const found = new Map<number, Round[]>(GATES.map(({ clients }) => [clients, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [clients, list] of found) {
      const first = await throughput(clients, cellMs, round % 2 === 0 ? ours : baseline);
      const second = await throughput(clients, cellMs, round % 2 === 0 ? baseline : ours);
      list.push(round % 2 === 0 ? { ours: first, baseline: second } : { ours: second, baseline: first });
    }
  }
  return GATES.map(({ clients, gate }) => {
    const about = `append of one event against one raw INSERT of the same row and indexes, ${clients} at a time`;
    return benchRow({ id: `append.c${clients}`, measure: about, unit: 'appends/s', gate }, found.get(clients) ?? []);
  });
}

/**
 * Measures appends through the store against single-row inserts into a table with the same columns and indexes,
 * through the same driver.
 * @param db a pool of the application's role on a migrated database; its settings are used for a larger one
 */
export async function appendRows(
  db: { readonly pool: Pool },
  { rounds = 8, cellMs = 750 }: AppendBenchOptions = {},
): Promise<BenchRow[]> {
  const pool = new Pool({ ...db.pool.options, max: 34 });
  await pool.query(`create table ${RAW_TABLE} (like es.events including all)`);
  const store = new PostgresEventStore(pool);
  try {
    return await measure(pool, store, rounds, cellMs);
  } finally {
    await store.close();
    await pool.query(`drop table ${RAW_TABLE}`);
    await pool.end();
  }
}
