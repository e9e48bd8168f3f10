import { PostgresEventStore } from '@accord/event-store/postgres';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { EventLog, LogSettings } from './event-log.js';
import type { Pools } from '../pools.js';

/**
 * Opens the log where the settings say that it is: in EventStoreDB, else in the database of the pools.
 * @throws {UnusableLog} in one line: the event store cannot be used, or not with this database
 */
export async function openLog(
  settings: LogSettings,
  pools: Pools,
  connection: pg.PoolConfig,
  logger: Logger,
): Promise<EventLog> {
  if (settings.EVENTSTORE_URL !== undefined) {
    // Its client takes a while to load, and most installations do without.
    const { openEventStoreDb } = await import('./eventstoredb-log.js');
    return openEventStoreDb(settings.EVENTSTORE_URL, settings.EVENTSTORE_PREFIX, pools.commands, connection, logger);
  }
  const store = new PostgresEventStore(pools.appends, { reads: pools.commands });
  return { store, readingOver: (pool) => store.readingOver(pool), health: {}, close: () => store.close() };
}
