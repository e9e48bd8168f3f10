import type { RecordedEvent } from '@accord/event-store';
import type { FollowerStatus, Queryable } from '@accord/log-follower';

export { UnreadableEvent, type FollowerLog as ReadSideLog, type Queryable } from '@accord/log-follower';

/** How far a read model is, for health and metrics. */
export type ProjectionStatus = FollowerStatus;

/** Full name of one of a projection's tables: the live one, or its twin while a rebuild runs beside it. */
export type TableNames = (table: string) => string;

/**
 * A read model: tables that follow the log. Pure towards the outside: it writes its own tables and does nothing else.
 * Tables are named `rm.<table>_v<version>`; a changed shape or meaning is a new version.
 */
export interface Projection {
  /** Snake case, without version: `agreement`. */
  readonly name: string;
  readonly version: number;
  /** Its tables, without schema and version; in most cases one of the projection's own name. */
  readonly tables: readonly string[];
  /**
   * SQL that creates the tables and their indexes; run once, while none of the tables exists. Leave indexes and constraints
   * without a name of their own: the twin of a rebuild makes the same ones in the same schema.
   */
  ddl(table: TableNames): string;
  /** False for events that change none of its rows, as `apply` finds too. Without this it is handed every event. */
  concerns?(event: RecordedEvent): boolean;
  /**
   * Applies a batch of events in order, folding in memory and writing each table once. Runs in the transaction that
   * also moves the checkpoint.
   * @throws {UnreadableEvent} for an event that it cannot read: its stream is set aside, all others go on
   */
  apply(events: readonly RecordedEvent[], tx: Queryable, table: TableNames): Promise<void>;
  /** For a projection that can build its tables faster while nobody reads them. */
  building?(): Building;
}

/** The tables of a projection while they are built from the first event on, before anybody reads them. */
export interface Building {
  /** As of a projection, but rows may be kept back that later events will change again. Nothing is kept of what throws. */
  apply(events: readonly RecordedEvent[], tx: Queryable, table: TableNames): Promise<void>;
  /** Writes what was kept back: from now on the tables are what the projection would have made. */
  settle(tx: Queryable, table: TableNames): Promise<void>;
}
