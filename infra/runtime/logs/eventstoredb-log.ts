import {
  EventStoreDbEventStore,
  PostgresLocks,
  readAddress,
  tryOut,
  UnusableEventStore,
  type EventStoreAddress,
} from '@accord/event-store/eventstoredb';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { EventLog } from './event-log.js';
import { assertKeysOf, UnusableLog } from './keys-of-the-log.js';
import { tellingRetries } from './retry-log.js';

/**
 * Opens the log in EventStoreDB, whose writers are kept apart by locks in the database.
 * @param commands connections to look for the keys over
 * @throws {UnusableLog} when the address is wrong, nobody answers there, or the database is older than the log
 */
export async function openEventStoreDb(
  url: string,
  prefix: string | undefined,
  commands: pg.Pool,
  connection: pg.PoolConfig,
  logger: Pick<Logger, 'warn'>,
): Promise<EventLog> {
  const address = await usableAddress(url, 'EVENTSTORE_URL');
  const locks = new PostgresLocks(connection);
  const named = prefix === undefined ? {} : { prefix };
  const store = new EventStoreDbEventStore(address, { locks, onRetry: tellingRetries(logger), ...named });
  try {
    await assertKeysOf(store, commands);
  } catch (error) {
    await store.close();
    throw error;
  }
  return { store, readingOver: () => store, health: { cluster: store }, close: () => store.close() };
}

/**
 * Reads and tries out an address of EventStoreDB.
 * @param what names it in messages @throws {UnusableLog} in one line, without the password
 */
export async function usableAddress(url: string, what: string): Promise<EventStoreAddress> {
  try {
    const address = readAddress(url);
    await tryOut(address);
    return address;
  } catch (error) {
    throw error instanceof UnusableEventStore ? new UnusableLog(`${what}: ${error.message}.`) : error;
  }
}
