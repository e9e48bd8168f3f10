import type { Pool, QueryConfig } from 'pg';
import type { AppendOutcome, ExpectedRevision, Position, StorableAppend, StorablePremise } from '@accord/event-store';
import { untilAnswered } from './failures.js';

/** One answer of the append functions. The driver gives a bigint as text; a conflict has no position. */
type AnswerRow =
  | { readonly outcome: 'appended' | 'stored-before'; readonly revision: string; readonly position: Position }
  | { readonly outcome: 'conflict'; readonly stream: string; readonly revision: string };

/** Divides JSON texts in one parameter. JSON text escapes all control characters, so it never contains this one. */
const SEPARATOR = '\u001e';

const placeholders = (count: number): string => Array.from({ length: count }, (_, n) => `$${n + 1}`).join(', ');
const ONE = `select outcome, stream, revision, position from es.append(${placeholders(11)})`;
const ALL = `select outcome, stream, revision, position from es.append_all(${placeholders(14)})`;

/**
 * The part of a caller's time that the server has for its transaction. The rest is for the way there and back: an append
 * that is still waiting when its caller gives up has been taken back.
 */
const SERVER_SHARE = 0.8;

/** An array literal of the server. The values are ids, names, numbers and instants that were checked: none needs escaping. */
const arrayOf = (values: readonly (string | number)[]): string =>
  values.length === 0 ? '{}' : `{"${values.join('","')}"}`;

const revisionCode = (expected: ExpectedRevision): number =>
  expected === 'any' ? -2 : expected === 'no_stream' ? -1 : expected;

const premiseValues = (premises: readonly StorablePremise[]): unknown[] => [
  arrayOf(premises.map((premise) => premise.streamId)),
  arrayOf(premises.map((premise) => revisionCode(premise.revision))),
];

function eventValues(events: StorableAppend['events']): unknown[] {
  return [
    arrayOf(events.map((event) => event.eventId)),
    arrayOf(events.map((event) => event.type)),
    arrayOf(events.map((event) => event.schemaVersion)),
    events.map((event) => event.data).join(SEPARATOR),
    events.map((event) => event.metadata).join(SEPARATOR),
  ];
}

function statementOne(append: StorableAppend, withinMs: number): QueryConfig {
  const { streamId, expected, recordedAt, premises, events } = append;
  const own = [withinMs, streamId, revisionCode(expected), recordedAt];
  return { name: 'es_append', text: ONE, values: [...own, ...premiseValues(premises), ...eventValues(events)] };
}

function statementAll(batch: readonly StorableAppend[], withinMs: number): QueryConfig {
  const values = [
    withinMs,
    arrayOf(batch.map((append) => append.streamId)),
    arrayOf(batch.map((append) => revisionCode(append.expected))),
    arrayOf(batch.map((append) => append.recordedAt)),
    arrayOf(batch.flatMap((append, place) => append.premises.map(() => place + 1))),
    ...premiseValues(batch.flatMap((append) => append.premises)),
    arrayOf(batch.flatMap((append, place) => append.events.map(() => place + 1))),
    arrayOf(batch.flatMap((append) => append.events.map((_, nth) => nth + 1))),
    ...eventValues(batch.flatMap((append) => append.events)),
  ];
  return { name: 'es_append_all', text: ALL, values };
}

function outcomeOf(row: AnswerRow): AppendOutcome {
  const revision = Number(row.revision);
  if (row.outcome === 'conflict')
    return { outcome: row.outcome, streamId: row.stream, actualRevision: revision < 0 ? 'no_stream' : revision };
  return { outcome: row.outcome, revision, position: row.position };
}

/**
 * Writes a batch in one call and one commit: a lone append by the function for one. When the connection breaks, the same
 * ids and revisions are sent again; what was written the first time is then answered as `stored-before`.
 * @param timeoutMs how long one call may take before its outcome counts as unknown; the server gives up before
 */
export async function writeAppends(
  pool: Pool,
  batch: readonly StorableAppend[],
  timeoutMs: number,
): Promise<readonly AppendOutcome[]> {
  const [lone, ...others] = batch;
  const withinMs = Math.ceil(timeoutMs * SERVER_SHARE);
  const statement = lone && others.length === 0 ? statementOne(lone, withinMs) : statementAll(batch, withinMs);
  const config = { ...statement, query_timeout: timeoutMs };
  const { rows } = await untilAnswered(() => pool.query<AnswerRow>(config));
  return rows.map(outcomeOf);
}
