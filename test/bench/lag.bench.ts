import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPages, START, type EventStore, type NewEvent, type Position } from '@accord/event-store';
import { systemClock } from '@accord/kernel';
import { LogFollower, type LogConsumer } from '@accord/log-follower';
import { createLogger } from '@accord/platform';
import { composeRuntime, type Runtime, type RuntimeOptions } from '@infra/runtime';
import type { Pool } from 'pg';
import { startDoubleProcess } from './double-process.js';
import { summed, type Latencies } from './latencies.js';
import { benchRow, type BenchRow, type Round } from './row.js';

/** Events a second, and what the slowest hundredth may take until it is shown, in milliseconds. */
const [PER_SECOND, MOST_MS] = [300, 250];
/** How long one measurement takes, in milliseconds, and how many there are of each. */
const [ROUND_MS, ROUNDS] = [5_000, 3];
/** Agreements that are written side by side, each event behind the one before. */
const AGREEMENTS = 60;
/** A machine that does not write so many of them in time has measured something else, and passes nothing. */
const LEAST_SHARE = 0.95;
const SHOWN_WITHIN_MS = 10_000;

/** What follows the log, and tells when it has shown a position. */
interface Followers {
  start(): Promise<unknown>;
  stop(): Promise<unknown>;
  shows(position: Position): Promise<boolean>;
}

/** Appends copies of one agreement's events at a steady pace. @returns milliseconds from each append until it was shown */
async function lag(store: EventStore, template: readonly NewEvent[], followers: Followers): Promise<Latencies> {
  const showing: Promise<number>[] = [];
  const began = performance.now();
  const write = async (lane: number): Promise<void> => {
    let [stream, next] = [`agreement-${randomUUID()}`, 0];
    for (let turn = 0; ; turn += 1) {
      const due = ((turn * AGREEMENTS + lane) * 1_000) / PER_SECOND;
      if (due >= ROUND_MS) return;
      await sleep(Math.max(0, began + due - performance.now()));
      const event = copyOf(template[next]!);
      const at = new Date().toISOString();
      const told = await store.append(stream, [event], next === 0 ? 'no_stream' : next - 1, at);
      if (told.outcome !== 'appended') throw new Error(`An append of the measurement ended as ${told.outcome}`);
      showing.push(shown(followers, told.position));
      next += 1;
      if (next === template.length) [stream, next] = [`agreement-${randomUUID()}`, 0];
    }
  };
  await Promise.all(Array.from({ length: AGREEMENTS }, (_, lane) => write(lane)));
  const wroteMs = performance.now() - began;
  return summed(await Promise.all(showing), wroteMs);
}

/** What a copy rests on had moved long ago, which the watch over premises would tell. */
const copyOf = ({ type, schemaVersion, data, metadata }: NewEvent): NewEvent => ({
  eventId: randomUUID(),
  type,
  schemaVersion,
  data,
  metadata: { ...metadata, premises: '{}' },
});

/** The organizations that the copies belong to, into another log. */
async function carryOrganizations(from: EventStore, to: EventStore): Promise<void> {
  for await (const { events } of readPages(from, START, 500))
    for (const { streamId, revision, recordedAt, ...event } of events)
      if (streamId.startsWith('organization-'))
        await to.append(streamId, [event], revision === 0 ? 'no_stream' : revision - 1, recordedAt);
}

/** How long it took; one that is not shown in time took all of it. */
async function shown(followers: Followers, position: Position): Promise<number> {
  const returned = performance.now();
  return (await followers.shows(position)) ? performance.now() - returned : SHOWN_WITHIN_MS;
}

/** Everything that follows the log in a worker; what is shown is shown by every read model. */
function ours(runtime: Runtime): Followers {
  const { readSide, jobs } = runtime;
  return {
    start: async () => {
      await runtime.follow();
      await jobs.start();
      const names = readSide.status().map(({ name }) => name);
      if (!(await readSide.caughtUp(60_000))) throw new Error(`Of ${names.join(', ')} one does not catch up`);
    },
    stop: async () => {
      await jobs.stop();
      await runtime.stopFollowing();
    },
    shows: (position) =>
      readSide.waitFor(
        readSide.status().map(({ name }) => name),
        position,
        SHOWN_WITHIN_MS,
      ),
  };
}

/** Notes how far the log is, and does nothing else with it. */
const BARE: LogConsumer = {
  name: 'bench_bare',
  version: 1,
  isPrepared: () => Promise.resolve(true),
  prepare: () => Promise.resolve(),
  apply: () => Promise.resolve(),
};

function bare(store: EventStore, pool: Pool): Followers {
  const follower = new LogFollower({ store, pool, consumers: [BARE], clock: systemClock, log: createLogger('error') });
  return {
    start: async () => {
      await follower.start();
      if (!(await follower.waitFor([BARE.name], await store.head(), 60_000))) throw new Error('It does not catch up');
    },
    stop: () => follower.stop(),
    shows: (position) => follower.waitFor([BARE.name], position, SHOWN_WITHIN_MS),
  };
}

async function measured(
  name: string,
  { runtime, pool }: { readonly runtime: Runtime; readonly pool: Pool },
  template: readonly NewEvent[],
): Promise<BenchRow> {
  const found: Round[] = [];
  let slowest = Infinity;
  const once = async (followers: Followers): Promise<Latencies> => {
    await followers.start();
    try {
      return await lag(runtime.store, template, followers);
    } finally {
      await followers.stop();
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = [await once(ours(runtime)), await once(bare(runtime.store, pool))];
    found.push({ ours: one.p99, baseline: other.p99 });
    slowest = Math.min(slowest, one.perSecond);
  }
  const measure = `p99 until read models show an event, at ${PER_SECOND} a second (${Math.round(slowest)} reached) on ${name} with all followers of a worker, against a follower that only notes positions`;
  const row = benchRow({ id: `lag.${name.toLowerCase()}`, measure, unit: 'ms', gate: null, most: MOST_MS }, found);
  return { ...row, pass: row.pass && slowest >= PER_SECOND * LEAST_SHARE };
}

/**
 * Measures how far read models are behind under a steady load, on both stores.
 * @param options of the runtime that is measured on PostgreSQL; the other one has the same, and its log in EventStoreDB
 * @param from the log in PostgreSQL, which the organizations stand in
 * @param template events of one agreement, sealed as they are recorded
 */
export async function lagRows(
  options: RuntimeOptions,
  from: EventStore,
  pool: Pool,
  template: readonly NewEvent[],
): Promise<readonly BenchRow[]> {
  const server = await startDoubleProcess();
  const rows: BenchRow[] = [];
  try {
    for (const [name, log] of [
      ['PostgreSQL', {}],
      ['EventStoreDB', { EVENTSTORE_URL: server.url }],
    ] as const) {
      const runtime = await composeRuntime({ ...options, log });
      try {
        if (name === 'EventStoreDB') await carryOrganizations(from, runtime.store);
        rows.push(await measured(name, { runtime, pool }, template));
      } finally {
        await runtime.close();
      }
    }
  } finally {
    server.stop();
  }
  return rows;
}
