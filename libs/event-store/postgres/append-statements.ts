import type { Pool, QueryConfig } from 'pg';
import type { AppendOutcome, ExpectedRevision, Position, StorableAppend } from '@accord/event-store';
import { untilAnswered } from './failures.js';

/** One answer of the append functions. The driver gives a bigint as text; a conflict has no position. */
type AnswerRow =
  | { readonly outcome: 'appended' | 'stored-before'; readonly revision: string; readonly position: Position }
  | { readonly outcome: 'conflict'; readonly revision: string; readonly position: null };

/** Divides JSON texts in one parameter. JSON text escapes all control characters, so it never contains this one. */
const SEPARATOR = '\u001e';

const ONE = 'select outcome, revision, position from es.append_one($1, $2, $3, $4, $5, $6, $7, $8)';
const BATCH = 'select outcome, revision, position from es.append_batch($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';

/** An array literal of the server. The values are ids, names, numbers and instants that were checked: none needs escaping. */
const arrayOf = (values: readonly (string | number)[]): string => `{"${values.join('","')}"}`;

const revisionCode = (expected: ExpectedRevision): number =>
  expected === 'any' ? -2 : expected === 'no_stream' ? -1 : expected;

function eventValues(events: StorableAppend['events']): unknown[] {
  return [
    arrayOf(events.map((event) => event.eventId)),
    arrayOf(events.map((event) => event.type)),
    arrayOf(events.map((event) => event.schemaVersion)),
    events.map((event) => event.data).join(SEPARATOR),
    events.map((event) => event.metadata).join(SEPARATOR),
  ];
}

function statementOne({ streamId, expected, recordedAt, events }: StorableAppend): QueryConfig {
  const values = [streamId, revisionCode(expected), recordedAt, ...eventValues(events)];
  return { name: 'es_append_one', text: ONE, values };
}

function statementBatch(batch: readonly StorableAppend[]): QueryConfig {
  const values = [
    arrayOf(batch.map((append) => append.streamId)),
    arrayOf(batch.map((append) => revisionCode(append.expected))),
    arrayOf(batch.map((append) => append.recordedAt)),
    arrayOf(batch.flatMap((append, place) => append.events.map(() => place + 1))),
    arrayOf(batch.flatMap((append) => append.events.map((_, nth) => nth + 1))),
    ...eventValues(batch.flatMap((append) => append.events)),
  ];
  return { name: 'es_append_batch', text: BATCH, values };
}

function outcomeOf(row: AnswerRow): AppendOutcome {
  const revision = Number(row.revision);
  if (row.outcome === 'conflict')
    return { outcome: row.outcome, actualRevision: revision < 0 ? 'no_stream' : revision };
  return { outcome: row.outcome, revision, position: row.position };
}

/**
 * Writes a batch in one call and one commit: a lone append by the function for one. When the connection breaks, the same
 * ids and revisions are sent again; what was written the first time is then answered as `stored-before`.
 * @param timeoutMs how long one call may take before its outcome counts as unknown
 */
export async function writeAppends(
  pool: Pool,
  batch: readonly StorableAppend[],
  timeoutMs: number,
): Promise<readonly AppendOutcome[]> {
  const [lone, ...others] = batch;
  const statement = lone && others.length === 0 ? statementOne(lone) : statementBatch(batch);
  const config = { ...statement, query_timeout: timeoutMs };
  const { rows } = await untilAnswered(() => pool.query<AnswerRow>(config));
  return rows.map(outcomeOf);
}
