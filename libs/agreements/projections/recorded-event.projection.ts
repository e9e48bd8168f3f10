import { isUuid } from '@accord/kernel';
import { SECURITY_AUDIT_STREAM, type RecordedEvent } from '@accord/event-store';
import { createTable, upsertRows, type Projection, type Queryable, type Row, type TableNames } from '@accord/read-side';
import { accessTable, isAccess, RECORDED_ACCESS, writeAccesses } from './recorded-access.rows.js';
import { trusted } from './trusted.js';

/** Name of the read model of what happened on agreements, one narrow row an event, refusals among them. */
export const RECORDED_EVENT = 'recorded_event';

/** What a refusal says. Of the payload there is only a keyed digest: nothing that was refused is kept. */
export interface RefusalData {
  readonly command: string;
  readonly agreementId?: string;
  readonly refusalCode: string;
  readonly actor: { readonly subjectId: string; readonly function?: string | null };
  readonly payloadDigest: string;
}

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
  command_id: 'text',
  data: 'json',
} as const;

const ddl = (table: TableNames): string => `${eventTable(table)}\n${accessTable(table)}`;

const eventTable = (table: TableNames): string =>
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
      'command_id text', // of what was refused, as what follows: the whole of what is kept of it
      'data json',
    ],
    [
      '(length(position), position)',
      '(recorded_at)',
      '(length(position), position) where code is not null',
      '(agreement_id, length(position), position) where code is not null',
    ],
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

const NOT_REFUSED = { command: null, code: null, command_id: null, data: null };

function rowsOf(event: RecordedEvent): Row[] {
  const id = agreementOf(event);
  if (id !== null) {
    const { revision, metadata } = event;
    const actor = { subject_id: metadata['actorSubjectId'] ?? null, function: metadata['actorFunction'] ?? null };
    return [{ ...ofEvent(event), agreement_id: id, revision, ...actor, ...NOT_REFUSED }];
  }
  if (!isRefusal(event)) return [];
  const { agreementId, command, refusalCode: code, actor } = trusted<RefusalData>(event.data);
  if (agreementId === undefined || !isUuid(agreementId)) return [];
  const who = { subject_id: actor.subjectId, function: actor.function ?? null };
  const refused = { command, code, command_id: event.metadata['commandId'] ?? null, data: event.data };
  return [{ ...ofEvent(event), agreement_id: agreementId, revision: null, ...who, ...refused }];
}

/**
 * What happened on agreements in the order of the log, without what was said: `rm.recorded_event_v2`; and what was
 * asked for beside commands, refused or given as a file. It reads no payload but that of these and of refusals, so that an event which this release does not know stands in it, too.
 */
export const recordedEventProjection = (): Projection => ({
  name: RECORDED_EVENT,
  version: 2,
  tables: [RECORDED_EVENT, RECORDED_ACCESS],
  ddl,
  concerns: (event) => agreementOf(event) !== null || isRefusal(event) || isAccess(event),
  apply: async (events: readonly RecordedEvent[], tx: Queryable, table: TableNames) => {
    await upsertRows(tx, table(RECORDED_EVENT), COLUMNS, ['event_id'], events.flatMap(rowsOf));
    await writeAccesses(events, tx, table);
  },
});
