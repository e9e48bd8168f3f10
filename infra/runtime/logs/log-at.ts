import { EventStoreDbEventStore } from '@accord/event-store/eventstoredb';
import { PostgresEventStore } from '@accord/event-store/postgres';
import type { EventStore } from '@accord/event-store';
import pg from 'pg';
import { UnusableLog } from './keys-of-the-log.js';
import { usableAddress } from './eventstoredb-log.js';

/** A log by itself, without anything around it: to be copied from or to. */
export interface LogAt {
  readonly store: EventStore;
  /** Gives the log another identity; in PostgreSQL that is for the owner, by SQL. */
  readonly renewIdentity?: () => Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the log at an address.
 * @param prefix of the streams, where the address is one of EventStoreDB
 * @param what names the address in messages, which never repeat it
 * @throws {UnusableLog} when it is no such address, or nobody answers there
 */
export async function logAt(address: string, prefix: string | undefined, what: string): Promise<LogAt> {
  if (/^esdb(\+discover)?:/.test(address)) {
    const usable = await usableAddress(address, what);
    const store = new EventStoreDbEventStore(usable, prefix === undefined ? {} : { prefix });
    return { store, renewIdentity: () => store.renewIdentity(), close: () => store.close() };
  }
  if (!/^postgres(ql)?:/.test(address))
    throw new UnusableLog(`${what}: a log is at postgres://… or esdb://…, or at the setting that names one of these.`);
  const pool = new pg.Pool({ connectionString: address, max: 4 });
  const store = new PostgresEventStore(pool);
  await store.head().catch(async (error: unknown) => {
    await pool.end();
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new UnusableLog(`${what}: ${cause.split('\n', 1)[0]}.`);
  });
  return {
    store,
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
}
