import { isUuid } from '@accord/kernel';
import { SECURITY_AUDIT_STREAM, type RecordedEvent } from '@accord/event-store';
import { createTable, upsertRows, type Queryable, type Row, type TableNames } from '@accord/read-side';
import { trusted } from './trusted.js';

/** Name of the table of what was asked for beside commands: what was refused, and what was given as a file. */
export const RECORDED_ACCESS = 'recorded_access';

/** What such an event says. */
interface AccessData {
  readonly route: string;
  readonly agreementId: string | null;
  readonly actor: { readonly subjectId: string };
  readonly refusalCode?: string;
  readonly targetId?: string | null;
  readonly mediaType?: string;
  readonly asked?: Readonly<Record<string, string>>;
}

const COLUMNS = {
  event_id: 'uuid',
  position: 'text',
  recorded_at: 'timestamptz(3)',
  kind: 'text',
  route: 'text',
  agreement_id: 'uuid',
  target_id: 'uuid',
  subject_id: 'text',
  code: 'text',
  media_type: 'text',
  asked: 'json',
} as const;

/** SQL that makes the table. */
export const accessTable = (table: TableNames): string =>
  createTable(
    table(RECORDED_ACCESS),
    [
      'event_id uuid primary key',
      'position text collate "C" not null',
      'recorded_at timestamptz(3) not null',
      'kind text not null',
      'route text not null',
      'agreement_id uuid',
      'target_id uuid',
      'subject_id text not null',
      'code text', // of what was refused
      'media_type text', // of what was given, as what follows
      'asked json',
    ],
    ['(length(position), position)', '(subject_id, length(position), position)'],
  );

const KINDS: Readonly<Record<string, string>> = { AccessRefused: 'refused', RecordExported: 'exported' };

/** Whether an event says what somebody asked for beside commands. */
export const isAccess = ({ streamId, type }: RecordedEvent): boolean =>
  streamId === SECURITY_AUDIT_STREAM && KINDS[type] !== undefined;

const uuidIn = (id: string | null | undefined): string | null => (typeof id === 'string' && isUuid(id) ? id : null);

function rowOf({ eventId, position, recordedAt, type, data }: RecordedEvent): Row {
  const { route, agreementId, actor, refusalCode, targetId, mediaType, asked } = trusted<AccessData>(data);
  return {
    event_id: eventId,
    position,
    recorded_at: recordedAt,
    kind: KINDS[type]!,
    route,
    agreement_id: uuidIn(agreementId),
    target_id: uuidIn(targetId),
    subject_id: actor.subjectId,
    code: refusalCode ?? null,
    media_type: mediaType ?? null,
    asked: asked ?? null,
  };
}

/** Writes the rows of a batch. */
export const writeAccesses = (events: readonly RecordedEvent[], tx: Queryable, table: TableNames): Promise<void> =>
  upsertRows(tx, table(RECORDED_ACCESS), COLUMNS, ['event_id'], events.filter(isAccess).map(rowOf));
