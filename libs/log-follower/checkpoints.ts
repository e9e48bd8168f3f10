import { START, type Position, type RecordedEvent } from '@accord/event-store';
import type { Pool } from 'pg';
import { causeOf, PARKED, RELEASED } from './parked.js';
import type { FollowerStatus, LogConsumer, ParkedStream, Queryable, ReleasedStream } from './port.js';

/** The checkpoint is not where its runner left it: another runner took over, or a rebuild has moved it on. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

/** A checkpoint as it stands. `token` is the fencing token: it rises whenever the lease changes hands. */
export interface Checkpoint {
  readonly position: Position;
  readonly token: string;
  /** Of the log that the position belongs to. */
  readonly logIdentity: string;
  /** True once this version had read the whole log. */
  readonly caughtUpOnce: boolean;
  readonly pausedOn: FollowerStatus['pausedOn'];
  readonly parked: readonly ParkedStream[];
  readonly released: readonly ReleasedStream[];
}

interface Row {
  name: string;
  version: number;
  position: Position;
  lease_token: string;
  log_identity: string;
  caught_up: boolean;
  paused_event_id: string | null;
  paused_position: Position | null;
  paused_cause: string | null;
  parked: readonly ParkedStream[];
  released: readonly ReleasedStream[];
}

const COLUMNS = `c.name, c.version, c.position, c.lease_token::text, c.log_identity, c.caught_up_at is not null as caught_up,
  c.paused_event_id, c.paused_position, c.paused_cause, ${PARKED} as parked, ${RELEASED} as released`;

/** SQL: forgets on what it was paused. */
const UNPAUSED = 'paused_event_id = null, paused_position = null, paused_cause = null';

function checkpointOf(row: Row): Checkpoint {
  const pausedOn =
    row.paused_event_id === null
      ? null
      : {
          eventId: row.paused_event_id,
          position: row.paused_position ?? row.position,
          cause: row.paused_cause ?? 'unknown',
        };
  const { position, lease_token: token, log_identity: logIdentity, caught_up: caughtUpOnce, parked, released } = row;
  return { position, token, logIdentity, caughtUpOnce, pausedOn, parked, released };
}

const keyOf = ({ name, version }: Pick<LogConsumer, 'name' | 'version'>): string => `${name} ${version}`;

/** Several checkpoints in one look, by name and version: for processes that watch. */
export async function readCheckpoints(
  db: Queryable,
  consumers: readonly LogConsumer[],
): Promise<(consumer: LogConsumer) => Checkpoint | undefined> {
  const { rows } = await db.query<Row>(
    `select ${COLUMNS} from follower.checkpoints c join unnest($1::text[], $2::integer[]) as asked (name, version)
     using (name, version)`,
    [consumers.map(({ name }) => name), consumers.map(({ version }) => version)],
  );
  const found = new Map(rows.map((row) => [keyOf(row), checkpointOf(row)]));
  return (consumer) => found.get(keyOf(consumer));
}

/** The row of one consumer in `follower.checkpoints`. */
export class CheckpointRow {
  private readonly key: readonly [name: string, version: number];

  constructor(
    private readonly pool: Pool,
    { name, version }: Pick<LogConsumer, 'name' | 'version'>,
    private readonly leaseMs: number,
  ) {
    this.key = [name, version];
  }

  /** The checkpoint as committed; inside a transaction with `lock`, nobody else moves it before that ends. */
  async read(tx: Queryable = this.pool, lock = false): Promise<Checkpoint> {
    const text = `select ${COLUMNS} from follower.checkpoints c where name = $1 and version = $2 ${lock ? 'for update' : ''}`;
    const [row] = (await tx.query<Row>(text, this.key)).rows;
    if (row === undefined) throw new Error(`${this.key.join(' v')} has no checkpoint: was it started?`);
    return checkpointOf(row);
  }

  /** Makes the row where it is missing, at the beginning of a log. */
  async ensure(tx: Queryable, logIdentity: string): Promise<void> {
    // Looks first: an insert would wait for whoever is moving the checkpoint.
    await tx.query(
      `insert into follower.checkpoints (name, version, log_identity) select $1, $2, $3
       where not exists (select from follower.checkpoints where name = $1 and version = $2) on conflict do nothing`,
      [...this.key, logIdentity],
    );
  }

  /**
   * Puts the checkpoint before the first event of a log, as if nobody had ever followed: nothing is parked any more, and
   * a lease held ends.
   */
  async reset(tx: Queryable, logIdentity: string): Promise<void> {
    await tx.query('delete from follower.parked_streams where name = $1 and version = $2', this.key);
    await tx.query('delete from follower.released_streams where name = $1 and version = $2', this.key);
    await tx.query(
      `update follower.checkpoints set position = $3, log_identity = $4, caught_up_at = null,
       updated_at = clock_timestamp(), lease_token = lease_token + 1, lease_until = '-infinity', ${UNPAUSED}
       where name = $1 and version = $2`,
      [...this.key, START, logIdentity],
    );
  }

  /**
   * Takes the lease if it is free. A runner that starts takes it over from whom it finds: the token makes that safe at any
   * moment, and a crashed predecessor delays nothing. Taking over also ends a pause, so that a repaired program tries again.
   * @returns the checkpoint with the own token, or null when somebody else holds the lease, or follows another log
   */
  async takeLease(takeOver: boolean, logIdentity: string): Promise<Checkpoint | null> {
    const { rows } = await this.pool.query<Row>(
      `update follower.checkpoints c
       set lease_token = lease_token + 1, lease_until = clock_timestamp() + $3 * interval '1 ms'
           ${takeOver ? `, ${UNPAUSED}` : ''}
       where name = $1 and version = $2 and log_identity = $5 and ($4 or lease_until < clock_timestamp())
       returning ${COLUMNS}`,
      [...this.key, this.leaseMs, takeOver, logIdentity],
    );
    return rows[0] === undefined ? null : checkpointOf(rows[0]);
  }

  /** Prolongs the lease; false when it is another's by now. */
  async keepLease(token: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update follower.checkpoints set lease_until = clock_timestamp() + $3 * interval '1 ms'
       where name = $1 and version = $2 and lease_token = $4`,
      [...this.key, this.leaseMs, token],
    );
    return rowCount === 1;
  }

  /** Gives the lease up, so that another process need not wait until it ends. */
  async releaseLease(token: string): Promise<void> {
    await this.pool.query(
      `update follower.checkpoints set lease_until = '-infinity' where name = $1 and version = $2 and lease_token = $3`,
      [...this.key, token],
    );
  }

  /**
   * Moves the checkpoint, and prolongs the lease. Done first in a transaction, it keeps everybody else out until that ends.
   * @throws {CheckpointMoved} when it is not at `from` or the token is not the newest
   */
  async advance(tx: Queryable, from: Position, to: Position, token: string): Promise<void> {
    const { rowCount } = await tx.query(
      `update follower.checkpoints
       set position = $4, updated_at = clock_timestamp(), lease_until = clock_timestamp() + $6 * interval '1 ms'
       where name = $1 and version = $2 and position = $3 and lease_token = $5`,
      [...this.key, from, to, token, this.leaseMs],
    );
    if (rowCount !== 1) throw new CheckpointMoved();
  }

  /** Notes that this version has now read the whole log, from when on it serves. */
  async markCaughtUp(tx: Queryable, token: string): Promise<void> {
    await tx.query(
      `update follower.checkpoints set caught_up_at = coalesce(caught_up_at, clock_timestamp())
       where name = $1 and version = $2 and lease_token = $3`,
      [...this.key, token],
    );
  }

  /** Puts the checkpoint where a rebuild has come to; ends a pause, all parking, and the lease of whoever held it. */
  async replace(tx: Queryable, to: Position, logIdentity: string): Promise<void> {
    await tx.query(
      `delete from follower.released_streams where name = $1 and version = $2
       and stream_id in (select stream_id from follower.parked_streams where name = $1 and version = $2)`,
      this.key,
    );
    await tx.query(
      `with ended as (delete from follower.parked_streams where name = $1 and version = $2 returning stream_id)
       insert into follower.released_streams (name, version, stream_id, position)
       select $1, $2, stream_id, $3 from ended`,
      [...this.key, to],
    );
    await tx.query(
      `update follower.checkpoints set position = $3, log_identity = $4, updated_at = clock_timestamp(),
       caught_up_at = coalesce(caught_up_at, clock_timestamp()), lease_token = lease_token + 1, lease_until = '-infinity',
       ${UNPAUSED} where name = $1 and version = $2`,
      [...this.key, to, logIdentity],
    );
  }

  /** Marks the consumer as paused on the event that it cannot apply; false when the lease is another's by now. */
  async pause(event: RecordedEvent, cause: unknown, token: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update follower.checkpoints
       set paused_event_id = $3, paused_position = $4, paused_cause = $5, updated_at = clock_timestamp()
       where name = $1 and version = $2 and lease_token = $6`,
      [...this.key, event.eventId, event.position, causeOf(cause), token],
    );
    return rowCount === 1;
  }
}
