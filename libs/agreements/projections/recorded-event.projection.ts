import { isUuid } from '@accord/kernel';
import { SECURITY_AUDIT_STREAM, type RecordedEvent } from '@accord/event-store';
import { createTable, upsertRows, type Projection, type Queryable, type Row, type TableNames } from '@accord/read-side';
import type { RefusalData } from './refused-command.projection.js';
import { trusted } from './trusted.js';

/** Name of the read model of what happened on agreements, one narrow row an event, refusals among them. */
export const RECORDED_EVENT = 'recorded_event';

const COLUMNS = {
  event_id: 'uuid',
  agreement_id: 'uuid',
  position: 'text',
  revision: 'integer',
  recorded_at: 'timestamptz(3)',
  type: 'text',
  command: 'text',
  code: 'text',
  subject_id: 'text',
  function: 'text',
} as const;

const ddl = (table: TableNames): string =>
  createTable(
    table(RECORDED_EVENT),
    [
      'event_id uuid primary key',
      'agreement_id uuid not null',
      'position text collate "C" not null',
      'revision integer',
      'recorded_at timestamptz(3) not null',
      'type text not null',
      'command text',
      'code text',
      'subject_id text',
      'function text',
    ],
    ['(length(position), position)', '(recorded_at)'],
  );

const CATEGORY = 'agreement-';

/** The agreement in whose stream an event stands; null for the stream of anything else. */
function agreementOf({ streamId }: RecordedEvent): string | null {
  const id = streamId.slice(CATEGORY.length);
  return streamId.startsWith(CATEGORY) && isUuid(id) ? id : null;
}

const isRefusal = ({ streamId, type }: RecordedEvent): boolean =>
  streamId === SECURITY_AUDIT_STREAM && type === 'CommandRefused';

const ofEvent = ({ eventId, position, recordedAt, type }: RecordedEvent): Row => ({
  event_id: eventId,
  position,
  recorded_at: recordedAt,
  type,
});

function rowsOf(event: RecordedEvent): Row[] {
  const id = agreementOf(event);
  if (id !== null) {
    const { revision, metadata } = event;
    const actor = { subject_id: metadata['actorSubjectId'] ?? null, function: metadata['actorFunction'] ?? null };
    return [{ ...ofEvent(event), agreement_id: id, revision, command: null, code: null, ...actor }];
  }
  if (!isRefusal(event)) return [];
  const { agreementId, command, refusalCode: code, actor } = trusted<RefusalData>(event.data);
  if (agreementId === undefined || !isUuid(agreementId)) return [];
  const who = { subject_id: actor.subjectId, function: actor.function ?? null };
  return [{ ...ofEvent(event), agreement_id: agreementId, revision: null, command, code, ...who }];
}

/**
 * What happened on agreements in the order of the log, without what was said: `rm.recorded_event_v1`. It reads no payload
 * but that of refusals, so that an event which this release does not know stands in it, too.
 */
export const recordedEventProjection = (): Projection => ({
  name: RECORDED_EVENT,
  version: 1,
  tables: [RECORDED_EVENT],
  ddl,
  concerns: (event) => agreementOf(event) !== null || isRefusal(event),
  apply: (events: readonly RecordedEvent[], tx: Queryable, table: TableNames) =>
    upsertRows(tx, table(RECORDED_EVENT), COLUMNS, ['event_id'], events.flatMap(rowsOf)),
});
