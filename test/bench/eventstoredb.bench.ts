import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { EventStoreDBClient, FORWARDS, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import type { EventStore, NewEvent } from '@accord/event-store';
import { EventStoreDbEventStore, PostgresLocks, readAddress } from '@accord/event-store/eventstoredb';
import type { Pool } from 'pg';
import { startDoubleProcess } from './double-process.js';
import { processorSeconds } from './processor.js';
import { benchRow, type BenchRow, type Round } from './row.js';

const RECORDED_AT = '2026-03-02T15:04:05.060Z';
const GATE = 0.9;
const ROUNDS = 12;
const CELL_MS = 400;
/** Events of the stream that is read, and of a page of the log. */
const READ = 200;
/** How a call of the raw client reaches the leader by the plain way, as ours do. */
const PLAIN = { requiresLeader: true, credentials: { username: 'accord', password: '' } } as const;

/** One thing done both ways. */
interface Pair {
  readonly id: string;
  readonly measure: string;
  readonly unit: string;
  readonly gate: number | null;
  readonly clients: number;
  /** Units of one operation. */
  readonly size: number;
  readonly ours: () => Promise<unknown>;
  readonly baseline: () => Promise<unknown>;
}

const newEvent = (): NewEvent => ({
  eventId: randomUUID(),
  type: 'PrivacyReviewPassed',
  schemaVersion: 1,
  data: { agreementId: randomUUID(), version: 2, digest: 'a'.repeat(64), note: 'x'.repeat(320) },
  metadata: { commandId: randomUUID(), digest: 'b'.repeat(64), correlationId: randomUUID(), actor: 'person-17' },
});

const append = (store: EventStore) => async () => {
  const result = await store.append(`bench-${randomUUID()}`, [newEvent()], 'no_stream', RECORDED_AT);
  if (result.outcome !== 'appended') throw new Error(`An append of the measurement ended as ${result.outcome}`);
};

const rawAppend = (client: EventStoreDBClient) => () => {
  const { eventId, type, data, metadata } = newEvent();
  const event = jsonEvent({ id: eventId, type, data: { ...data }, metadata: { ...metadata, at: RECORDED_AT } });
  return client.appendToStream(`bench-${randomUUID()}`, event, { expectedRevision: NO_STREAM, ...PLAIN });
};

async function drain(reading: AsyncIterable<unknown>, expected: number): Promise<void> {
  let found = 0;
  for await (const event of reading) if (event) found += 1;
  if (found !== expected) throw new Error(`A read of the measurement found ${found} events`);
}

/** Operations per second of processor time, of this process and of the server: what else the machine does is not counted. */
async function operations(pid: number, clients: number, operation: () => Promise<unknown>): Promise<number> {
  const [start, before] = [performance.now(), processorSeconds(pid)];
  const loops = Array.from({ length: clients }, async () => {
    let done = 0;
    while (performance.now() - start < CELL_MS) {
      await operation();
      done += 1;
    }
    return done;
  });
  const total = (await Promise.all(loops)).reduce((sum, done) => sum + done, 0);
  const after = processorSeconds(pid);
  return total / (after.node - before.node + after.postgres - before.postgres);
}

async function measured(pid: number, { clients, size, ours, baseline, ...about }: Pair): Promise<BenchRow> {
  for (const operation of [ours, baseline]) await operations(pid, clients, operation);
  const found: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = (await operations(pid, clients, isOursFirst ? ours : baseline)) * size;
    const second = (await operations(pid, clients, isOursFirst ? baseline : ours)) * size;
    found.push(isOursFirst ? { ours: first, baseline: second } : { ours: second, baseline: first });
  }
  return benchRow(about, found);
}

function appendPairs(store: EventStore, locked: EventStore, client: EventStoreDBClient): Pair[] {
  const baseline = rawAppend(client);
  const pair = (id: string, clients: number, more: string, gate: number | null, ours: EventStore): Pair => ({
    id: `eventstoredb.${id}.c${clients}`,
    measure: `append of one event through the adapter${more} against the same plain call of the raw client, ${clients} at a time`,
    unit: 'appends/cpu s',
    gate,
    clients,
    size: 1,
    ours: append(ours),
    baseline,
  });
  return [
    ...[1, 8, 32].map((clients) => pair('append', clients, '', GATE, store)),
    pair('locked', 8, ' with locks in PostgreSQL', null, locked),
  ];
}

async function readPairs(store: EventStore, client: EventStoreDBClient): Promise<Pair[]> {
  const stream = `bench-${randomUUID()}`;
  await store.append(`bench-${randomUUID()}`, [newEvent()], 'no_stream', RECORDED_AT);
  const before = await store.head();
  await store.append(stream, Array.from({ length: READ }, newEvent), 'no_stream', RECORDED_AT);
  const about = { unit: 'events/cpu s', gate: GATE, clients: 4, size: READ };
  const fromPosition = { commit: BigInt(before), prepare: BigInt(before) };
  const place = { maxCount: READ, direction: FORWARDS, ...PLAIN } as const;
  return [
    {
      ...about,
      id: 'eventstoredb.stream',
      measure: `reading a stream of ${READ} events through the adapter against the raw client`,
      ours: () => store.readStream(stream, 0, READ),
      baseline: () => drain(client.readStream(stream, place), READ),
    },
    {
      ...about,
      id: 'eventstoredb.log',
      measure: `reading ${READ} events of the whole log through the adapter, which passes over others, against the raw client`,
      ours: () => store.readAll(before, READ),
      baseline: () => drain(client.readAll({ ...place, maxCount: READ + 1, fromPosition }), READ + 1),
    },
  ];
}

/**
 * Measures the adapter for EventStoreDB against the client that it stands on, over the same server of the test folder: what
 * is ours costs processor time, of which a server in memory leaves as little as possible to hide behind.
 * @param db a pool of the application's role on a migrated database, for the locks
 */
export async function eventStoreDbRows(db: { readonly pool: Pool }): Promise<BenchRow[]> {
  const server = await startDoubleProcess();
  const address = readAddress(server.url);
  const client = EventStoreDBClient.connectionString(server.url);
  const store = new EventStoreDbEventStore(address);
  const locked = new EventStoreDbEventStore(address, { locks: new PostgresLocks(db.pool.options) });
  try {
    const rows: BenchRow[] = [];
    for (const pair of [...(await readPairs(store, client)), ...appendPairs(store, locked, client)])
      rows.push(await measured(server.pid, pair));
    return rows;
  } finally {
    await store.close();
    await locked.close();
    await client.dispose();
    server.stop();
  }
}
