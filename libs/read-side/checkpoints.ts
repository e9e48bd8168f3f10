import type { Position, RecordedEvent } from '@accord/event-store';
import type { Pool } from 'pg';
import type { Projection, ProjectionStatus, Queryable } from './port.js';

/** SQL of the table of checkpoints. Leases are judged on the database's clock alone, since those of processes differ. */
export const CHECKPOINTS_DDL = `
  create table if not exists rm.checkpoints (
    name text not null,
    version integer not null,
    position text not null default '0',
    updated_at timestamptz not null default clock_timestamp(),
    paused_event_id text,
    paused_position text,
    paused_cause text,
    lease_token bigint not null default 0,
    lease_until timestamptz not null default '-infinity',
    primary key (name, version)
  )`;

/** The checkpoint is not where its runner left it: another runner took over, or a rebuild has moved it on. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

/** A checkpoint as it stands. `token` is the fencing token: it rises whenever the lease changes hands. */
export interface Checkpoint {
  readonly position: Position;
  readonly token: string;
  readonly pausedOn: ProjectionStatus['pausedOn'];
}

interface Row {
  position: Position;
  lease_token: string;
  paused_event_id: string | null;
  paused_position: Position | null;
  paused_cause: string | null;
}

const COLUMNS = 'position, lease_token::text, paused_event_id, paused_position, paused_cause';

function checkpointOf(row: Row): Checkpoint {
  const pausedOn =
    row.paused_event_id === null
      ? null
      : {
          eventId: row.paused_event_id,
          position: row.paused_position ?? row.position,
          cause: row.paused_cause ?? 'unknown',
        };
  return { position: row.position, token: row.lease_token, pausedOn };
}

/** The row of one projection in `rm.checkpoints`. */
export class CheckpointRow {
  private readonly key: readonly [string, number];

  constructor(
    private readonly pool: Pool,
    projection: Projection,
    private readonly leaseMs: number,
  ) {
    this.key = [projection.name, projection.version];
  }

  /** The checkpoint as committed; inside a transaction with `lock`, nobody else moves it before that ends. */
  async read(tx: Queryable = this.pool, lock = false): Promise<Checkpoint> {
    const text = `select ${COLUMNS} from rm.checkpoints where name = $1 and version = $2 ${lock ? 'for update' : ''}`;
    const [row] = (await tx.query<Row>(text, this.key)).rows;
    if (row === undefined) throw new Error(`Projection ${this.key.join(' v')} has no checkpoint: was it started?`);
    return checkpointOf(row);
  }

  /**
   * Takes the lease if it is free. A runner that starts takes it over from whom it finds: the token makes that safe at any
   * moment, and a crashed predecessor delays nothing. Taking over also ends a pause, so that a repaired program tries again.
   * @returns the checkpoint with the own token, or null when somebody else holds the lease
   */
  async takeLease(takeOver: boolean): Promise<Checkpoint | null> {
    const unpause = takeOver ? ', paused_event_id = null, paused_position = null, paused_cause = null' : '';
    const { rows } = await this.pool.query<Row>(
      `update rm.checkpoints
       set lease_token = lease_token + 1, lease_until = clock_timestamp() + $3 * interval '1 ms' ${unpause}
       where name = $1 and version = $2 and ($4 or lease_until < clock_timestamp()) returning ${COLUMNS}`,
      [...this.key, this.leaseMs, takeOver],
    );
    return rows[0] === undefined ? null : checkpointOf(rows[0]);
  }

  /** Prolongs the lease; false when it is another's by now. */
  async keepLease(token: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update rm.checkpoints set lease_until = clock_timestamp() + $3 * interval '1 ms'
       where name = $1 and version = $2 and lease_token = $4`,
      [...this.key, this.leaseMs, token],
    );
    return rowCount === 1;
  }

  /** Gives the lease up, so that another process need not wait until it ends. */
  async releaseLease(token: string): Promise<void> {
    await this.pool.query(
      `update rm.checkpoints set lease_until = '-infinity' where name = $1 and version = $2 and lease_token = $3`,
      [...this.key, token],
    );
  }

  /**
   * Moves the checkpoint inside the transaction that wrote the rows, and prolongs the lease.
   * @throws {CheckpointMoved} when it is not at `from` or the token is not the newest
   */
  async advance(tx: Queryable, from: Position, to: Position, token: string): Promise<void> {
    const { rowCount } = await tx.query(
      `update rm.checkpoints
       set position = $4, updated_at = clock_timestamp(), lease_until = clock_timestamp() + $6 * interval '1 ms'
       where name = $1 and version = $2 and position = $3 and lease_token = $5`,
      [...this.key, from, to, token, this.leaseMs],
    );
    if (rowCount !== 1) throw new CheckpointMoved();
  }

  /** Puts the checkpoint where a rebuild has come to, whoever holds the lease, and ends a pause. */
  async replace(tx: Queryable, to: Position): Promise<void> {
    await tx.query(
      `update rm.checkpoints set position = $3, updated_at = clock_timestamp(),
       paused_event_id = null, paused_position = null, paused_cause = null where name = $1 and version = $2`,
      [...this.key, to],
    );
  }

  /** Marks the projection as paused on the event that it cannot apply; false when the lease is another's by now. */
  async pause(event: RecordedEvent, cause: string, token: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update rm.checkpoints set paused_event_id = $3, paused_position = $4, paused_cause = $5, updated_at = clock_timestamp()
       where name = $1 and version = $2 and lease_token = $6`,
      [...this.key, event.eventId, event.position, cause, token],
    );
    return rowCount === 1;
  }
}
