import type { Position, RecordedEvent } from '@accord/event-store';

/** A database connection or transaction, as far as read models need it (`pg` clients and pools fit). */
export interface Queryable {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the row that its text selects
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>;
}

/** Full name of one of a projection's tables: the live one, or its twin while a rebuild runs beside it. */
export type TableNames = (table: string) => string;

/**
 * A read model: tables that follow the log. Pure towards the outside: it writes its own tables and does nothing else.
 * Tables are named `rm.<table>_v<version>`; a changed shape or meaning is a new version.
 */
export interface Projection {
  /** Snake case, without version: `agreement_list`. */
  readonly name: string;
  readonly version: number;
  /** Its tables, without schema and version; in most cases one of the projection's own name. */
  readonly tables: readonly string[];
  /**
   * SQL that creates the tables and their indexes; run once, while none of the tables exists. Leave indexes and constraints
   * without a name of their own: the twin of a rebuild makes the same ones in the same schema.
   */
  ddl(table: TableNames): string;
  /**
   * Applies a batch of events in order, folding in memory and writing each table once. Runs in the transaction that
   * also moves the checkpoint. Throwing pauses this projection on the event and leaves the others running.
   */
  apply(events: readonly RecordedEvent[], tx: Queryable, table: TableNames): Promise<void>;
}

/** How far a read model is, for health and metrics. `cause` can quote data: for operators, never for callers. */
export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly position: Position;
  /** Id of the event on which the projection is paused, with the cause in one line; null while it runs. */
  readonly pausedOn: { readonly eventId: string; readonly position: Position; readonly cause: string } | null;
  /** Events read and not yet applied; 0 when caught up. The number of a full batch means at least as many. */
  readonly eventsBehind: number;
  /** Milliseconds since the oldest event not yet applied was recorded; 0 when caught up. */
  readonly behindMs: number;
  /** Milliseconds that it has been behind without any progress; 0 when caught up. Unhealthy = behind AND stalled. */
  readonly stalledMs: number;
}

/** Where the read side writes what operators should know (a pino logger fits). */
export interface ReadSideLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
