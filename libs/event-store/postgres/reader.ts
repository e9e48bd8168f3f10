import type { Pool } from 'pg';
import { START, type AllPage, type Position, type RecordedEvent } from '@accord/event-store';
import type { JsonObject } from '@accord/kernel';
import { untilAnswered } from './failures.js';

/** A row as the driver parses it: bigint as text, json as values. */
interface EventRow {
  readonly position: Position;
  readonly stream_id: string;
  readonly revision: string;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: JsonObject;
  readonly metadata: Readonly<Record<string, string>>;
  readonly recorded_at: string;
}

const COLUMNS = `position, stream_id, revision, event_id, type, schema_version, data, metadata,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at`;

/** The statement that pages through the whole store; measurements compare against the same text. */
export const READ_ALL = `select ${COLUMNS} from es.events where position > $1 order by position limit $2`;
const READ_STREAM = `select ${COLUMNS} from es.events where stream_id = $1 and revision >= $2 order by revision limit $3`;
const HEAD = 'select max(position) as head from es.events';

const recorded = (row: EventRow): RecordedEvent => ({
  eventId: row.event_id,
  type: row.type,
  schemaVersion: row.schema_version,
  data: row.data,
  metadata: row.metadata,
  streamId: row.stream_id,
  revision: Number(row.revision),
  position: row.position,
  recordedAt: row.recorded_at,
});

/** The reading half of the store. Every method throws StoreUnavailable when the server does not answer. */
export class EventReader {
  constructor(
    private readonly pool: Pool,
    private readonly timeoutMs: number,
  ) {}

  /** Events of one stream from a revision on; all of them without a limit. */
  async readStream(streamId: string, from: number, limit: number | undefined): Promise<readonly RecordedEvent[]> {
    const rows = await this.query<EventRow>('es_read_stream', READ_STREAM, [streamId, from, limit ?? null]);
    return rows.map(recorded);
  }

  /** The next page after a position. */
  async readAll(after: Position, limit: number): Promise<AllPage> {
    const events = (await this.query<EventRow>('es_read_all', READ_ALL, [after, limit])).map(recorded);
    return { events, scannedTo: events.at(-1)?.position ?? after };
  }

  /** The newest position. Every event up to it is visible. */
  async head(): Promise<Position> {
    const rows = await this.query<{ head: Position | null }>('es_head', HEAD, []);
    return rows[0]?.head ?? START;
  }

  private async query<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const config = { name, text, values, query_timeout: this.timeoutMs };
    const { rows } = await untilAnswered(() => this.pool.query<Row>(config));
    return rows;
  }
}
