import type { PersonaClient, ReplyEvent } from './client.js';
import { DemoImpossible } from './client.js';
import type { Paint } from './paint.js';
import { headingLine, tableLine, widthOf, type Column } from './table.js';

/** One event of an agreement's history, with the state that the agreement was in after it. */
export interface ReplayRow {
  readonly revision: number;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
  /** Absent where the reader may not know the person. */
  readonly subjectId?: string;
  readonly function: string;
  readonly type: string;
  readonly state: string;
}

/** An agreement's history, read back. */
export interface Replay {
  readonly agreementId: string;
  readonly number: string | null;
  readonly rows: readonly ReplayRow[];
}

/** How much of a history is replayed: up to a revision or up to a moment (ISO 8601). */
export interface ReplayRange {
  readonly revision?: number;
  readonly until?: string;
}

const within = ({ revision, recordedAt }: ReplayRow | ReplyEvent, range: ReplayRange): boolean =>
  (range.revision === undefined || (revision ?? 0) <= range.revision) &&
  (range.until === undefined || Date.parse(recordedAt) <= Date.parse(range.until));

/**
 * Reads an agreement's history over HTTP and, for each event, the state after it, as the system itself replays it.
 * @param as the persona that reads; an auditor sees everything that was submitted
 * @throws {DemoImpossible} when the agreement cannot be read
 */
export async function readReplay(
  client: PersonaClient,
  agreementId: string,
  as: string,
  range: ReplayRange = {},
): Promise<Replay> {
  const path = `/api/v1/agreements/${encodeURIComponent(agreementId)}`;
  const events = await client.list<ReplyEvent>(as, `${path}/history?limit=200`);
  const rows: ReplayRow[] = [];
  let number: string | null = null;
  for (const event of events.filter((one) => within(one, range))) {
    const { status, body } = await client.send(as, 'GET', `${path}?revision=${event.revision}`);
    if (status !== 200) throw new DemoImpossible(`The agreement at revision ${event.revision} answered ${status}.`);
    number = body.number ?? number;
    rows.push({
      revision: event.revision ?? 0,
      recordedAt: event.recordedAt,
      ...(event.actor?.subjectId === undefined ? {} : { subjectId: event.actor.subjectId }),
      function: event.actor?.function ?? '',
      type: event.type,
      state: body.state ?? '',
    });
  }
  return { agreementId, number, rows };
}

/** `2026-11-24T12:02:16.345Z` as a person reads it. */
const moment = (recordedAt: string): string => recordedAt.replace('T', ' ').replace(/\.\d+Z$/, 'Z');

const actorOf = ({ subjectId, function: name }: ReplayRow): string => (subjectId ? `${subjectId} (${name})` : name);

/** A history as a table: a line per event, and the state where it changes. */
export function replayLines(rows: readonly ReplayRow[], paint: Paint): readonly string[] {
  const column = (title: string, cells: readonly string[], more: Partial<Column> = {}): Column => ({
    title,
    width: widthOf(title, cells),
    ...more,
  });
  const columns = [
    column(
      'rev',
      rows.map((row) => String(row.revision)),
      { right: true, style: 'dim' },
    ),
    column(
      'recorded',
      rows.map((row) => moment(row.recordedAt)),
      { style: 'dim' },
    ),
    column('actor', rows.map(actorOf)),
    column(
      'event',
      rows.map((row) => row.type),
      { style: 'green' },
    ),
    column(
      'state after',
      rows.map((row) => row.state),
    ),
  ];
  const lines = rows.map((row, index) => {
    const changed = rows[index - 1]?.state !== row.state;
    const state = { text: row.state, style: changed ? ('bold' as const) : ('dim' as const) };
    return tableLine(columns, [String(row.revision), moment(row.recordedAt), actorOf(row), row.type, state], paint);
  });
  return [headingLine(columns, paint), ...lines];
}
