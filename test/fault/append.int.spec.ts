import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable, type AppendOutcome } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream, sampleEvent, sampleEvents } from '@accord/event-store/testing';
import type { PoolClient } from 'pg';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';

/** How long a caller of these tests waits for an append, in milliseconds. */
const PATIENCE = 600;
/** Backends of the application that wait for a lock, the append lock or one of a table. */
const WAITING = `select pid, wait_event from pg_stat_activity
  where usename = 'accord_app' and datname = current_database() and wait_event_type = 'Lock'`;
const LOCK_TABLE = 'lock table es.events in share mode';

interface Waiting {
  readonly pid: number;
  readonly wait_event: string;
}

describe('An append whose caller has given up', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  let other: PostgresEventStore;
  let holder: PoolClient;

  beforeAll(async () => {
    database = await withTestDatabase();
  }, 30_000);
  afterAll(() => database.drop());
  beforeEach(async () => {
    store = new PostgresEventStore(database.pool, { timeoutMs: PATIENCE });
    other = new PostgresEventStore(database.pool, { timeoutMs: PATIENCE });
    holder = await database.ownerPool.connect();
  });
  afterEach(async () => {
    holder.release(true); // lets go of every lock
    await Promise.all([store.close(), other.close()]);
  });

  /** Waits until a backend waits for a lock of this kind: the fault has fired. */
  async function untilWaiting(kind: string): Promise<Waiting> {
    for (let look = 0; look < 400; look += 1) {
      const { rows } = await database.ownerPool.query<Waiting>(WAITING);
      const found = rows.find((row) => row.wait_event === kind);
      if (found) return found;
      await sleep(5);
    }
    throw new Error(`No append came to wait for a lock of kind ${kind}`);
  }

  /** Insists that nothing came into a stream, now and after everything that may still be under way has ended. */
  async function neverComes(stream: string): Promise<void> {
    for (let look = 0; look < 10; look += 1) {
      expect(await store.readStream(stream)).toEqual([]);
      await sleep(50);
    }
    expect((await database.ownerPool.query(WAITING)).rows).toEqual([]);
  }

  it('does not come later when the table it waited for is free again', async () => {
    const stream = newStream();
    await holder.query(`begin; ${LOCK_TABLE}`);
    const appending = expect(store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT)).rejects.toThrow(
      StoreUnavailable,
    );
    await untilWaiting('relation');
    await appending;
    await holder.query('commit');
    await neverComes(stream);
  });

  it('does not come later when several waits together were too long, each of which was short enough', async () => {
    const stream = newStream();
    await holder.query(`select pg_advisory_lock(7301); begin; ${LOCK_TABLE}`);
    const appending = expect(store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT)).rejects.toThrow(
      StoreUnavailable,
    );
    await untilWaiting('advisory');
    await sleep(PATIENCE / 3);
    await holder.query('select pg_advisory_unlock(7301)');
    await untilWaiting('relation');
    await appending;
    await holder.query('commit');
    await neverComes(stream);
  });

  it('does not come later when its backend was frozen until then', async () => {
    const stream = newStream();
    await holder.query(`begin; ${LOCK_TABLE}`);
    const began = performance.now();
    const appending = expect(store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT)).rejects.toThrow(
      StoreUnavailable,
    );
    const { pid } = await untilWaiting('relation');
    process.kill(pid, 'SIGSTOP');
    try {
      await appending;
      expect(performance.now() - began).toBeGreaterThan(PATIENCE - 50); // it was the caller who gave up, not the server
      await holder.query('commit');
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await neverComes(stream);
  });

  /** Sends a withdrawal and, from another process, an activation that rests on it not having happened, until both are answered. */
  async function meeting(
    heldMs: number,
  ): Promise<{ timedOut: number; withdrawn: AppendOutcome; activated: AppendOutcome }> {
    const [attestation, agreement] = [newStream(), newStream()];
    await store.append(attestation, sampleEvents(1), 'no_stream', RECORDED_AT);
    const [withdrawal, activation] = [sampleEvent({}, 'AttestationWithdrawn'), sampleEvent({}, 'AgreementActivated')];
    let timedOut = 0;
    const until = async (send: () => Promise<AppendOutcome>): Promise<AppendOutcome> => {
      for (;;) {
        try {
          return await send();
        } catch (error) {
          if (!(error instanceof StoreUnavailable)) throw error;
          timedOut += 1;
        }
      }
    };
    await holder.query(`begin; ${LOCK_TABLE}`);
    const sending = [
      until(() => store.append(attestation, [withdrawal], 0, RECORDED_AT)),
      until(() => other.append(agreement, [activation], 'no_stream', RECORDED_AT, { [attestation]: 0 })),
    ] as const;
    await sleep(heldMs);
    await holder.query('commit');
    const [withdrawn, activated] = await Promise.all(sending);
    return { timedOut, withdrawn, activated };
  }

  it('never lets an agreement enter into force behind the withdrawal of its attestation', async () => {
    let timedOut = 0;
    for (const heldMs of [0, 20, PATIENCE * 0.7, PATIENCE, PATIENCE * 1.3, PATIENCE * 2]) {
      const met = await meeting(heldMs);
      timedOut += met.timedOut;
      expect(met.withdrawn).toMatchObject({ revision: 1 });
      if (met.activated.outcome === 'conflict') continue; // judged again, on what now stands
      const [withdrawn, activated] = [met.withdrawn, met.activated].map((answer) =>
        'position' in answer ? BigInt(answer.position) : 0n,
      );
      expect(activated).toBeLessThan(withdrawn ?? 0n);
    }
    expect(timedOut).toBeGreaterThan(0); // the table was locked for longer than somebody waited
  }, 30_000);
});
