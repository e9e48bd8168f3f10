import { isoInstant } from '@accord/database';
import type { Pool } from 'pg';
import { START, type AllPage, type Position, type RecordedEvent } from '@accord/event-store';
import { untilAnswered } from './failures.js';

/**
 * The columns under the names of RecordedEvent: what the driver makes of a row is the event, without another copy.
 * Order by the columns of the table, not by these: the index does not know the cast.
 */
const COLUMNS = `position, stream_id as "streamId", revision::float8 as revision, event_id as "eventId", type,
  schema_version as "schemaVersion", data, metadata,
  ${isoInstant('recorded_at')} as "recordedAt"`;

/** The statement that pages through the whole store; measurements compare against the same text. */
export const READ_ALL = `select ${COLUMNS} from es.events where position > $1 order by events.position limit $2`;
const READ_STREAM = `select ${COLUMNS} from es.events where stream_id = $1 and revision >= $2 order by events.revision limit $3`;
const HEAD = 'select max(position) as head from es.events';
const IDENTITY = 'select id from es.identities order by number desc limit 1';

/** The reading half of the store. Every method throws StoreUnavailable when the server does not answer. */
export class EventReader {
  constructor(
    private readonly pool: Pool,
    private readonly timeoutMs: number,
  ) {}

  /** Events of one stream from a revision on; all of them without a limit. */
  readStream(streamId: string, from: number, limit: number | undefined): Promise<readonly RecordedEvent[]> {
    return this.query<RecordedEvent>('es_read_stream', READ_STREAM, [streamId, from, limit ?? null]);
  }

  /** The next page after a position. */
  async readAll(after: Position, limit: number): Promise<AllPage> {
    const events = await this.query<RecordedEvent>('es_read_all', READ_ALL, [after, limit]);
    return { events, scannedTo: events.at(-1)?.position ?? after };
  }

  /** The newest position. Every event up to it is visible. */
  async head(): Promise<Position> {
    const rows = await this.query<{ head: Position | null }>('es_head', HEAD, []);
    return rows[0]?.head ?? START;
  }

  /** The newest identity of the log; never kept, since the database may be restored under a running process. */
  async identity(): Promise<string> {
    const [row] = await this.query<{ id: string }>('es_identity', IDENTITY, []);
    if (row === undefined) throw new Error('The log has no identity: es.identities is empty');
    return row.id;
  }

  private async query<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const config = { name, text, values, query_timeout: this.timeoutMs };
    const { rows } = await untilAnswered(() => this.pool.query<Row>(config));
    return rows;
  }
}
