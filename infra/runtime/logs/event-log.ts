import type { EventStore } from '@accord/event-store';
import type { Watched } from '@accord/platform';
import type { Configuration } from '@accord/platform/program';
import type pg from 'pg';

/** The settings that say where the log is. */
export type LogSettings = Pick<Configuration, 'EVENTSTORE_URL' | 'EVENTSTORE_PREFIX'>;

/** The log of a process. */
export interface EventLog {
  readonly store: EventStore;
  /** The same log for another use of it; where it lies in the database, its reads go over the connections of that use. */
  readingOver(pool: pg.Pool): EventStore;
  /** What health can say of the store beside whether it answers. */
  readonly health: Pick<Watched, 'cluster'>;
  /** Ends it; the pools stay open. */
  close(): Promise<void>;
}
