import { isUuid } from '@accord/kernel';
import { SECURITY_AUDIT_STREAM, type RecordedEvent } from '@accord/event-store';
import { createTable, upsertRows, type Projection, type Queryable, type Row, type TableNames } from '@accord/read-side';
import { trusted } from './trusted.js';

/** Name of the read model of refused commands. */
export const REFUSED_COMMAND = 'refused_command';

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
  recorded_at: 'timestamptz(3)',
  command_id: 'text',
  command: 'text',
  subject_id: 'text',
  function: 'text',
  code: 'text',
  data: 'json',
} as const;

const ddl = (table: TableNames): string =>
  createTable(
    table(REFUSED_COMMAND),
    [
      'event_id uuid primary key',
      'agreement_id uuid not null',
      'position text collate "C" not null',
      'recorded_at timestamptz(3) not null',
      'command_id text',
      'command text not null',
      'subject_id text not null',
      'function text',
      'code text not null',
      'data json not null',
    ],
    ['(agreement_id, length(position), position)', '(length(position), position)'],
  );

const isRefusal = ({ streamId, type }: RecordedEvent): boolean =>
  streamId === SECURITY_AUDIT_STREAM && type === 'CommandRefused';

function rowsOf(event: RecordedEvent): Row[] {
  if (!isRefusal(event)) return [];
  const data = trusted<RefusalData>(event.data);
  if (data.agreementId === undefined || !isUuid(data.agreementId)) return [];
  return [
    {
      event_id: event.eventId,
      agreement_id: data.agreementId,
      position: event.position,
      recorded_at: event.recordedAt,
      command_id: event.metadata['commandId'] ?? null,
      command: data.command,
      subject_id: data.actor.subjectId,
      function: data.actor.function ?? null,
      code: data.refusalCode,
      data: event.data,
    },
  ];
}

/** Refused commands on agreements, from the stream `security-audit`: `rm.refused_command_v3`. */
export const refusedCommandProjection = (): Projection => ({
  name: REFUSED_COMMAND,
  version: 3,
  tables: [REFUSED_COMMAND],
  ddl,
  concerns: isRefusal,
  apply: (events: readonly RecordedEvent[], tx: Queryable, table: TableNames) =>
    upsertRows(tx, table(REFUSED_COMMAND), COLUMNS, ['event_id'], events.flatMap(rowsOf)),
});
