import type { JsonObject } from '@accord/kernel';
import type { Position } from '@accord/event-store';
import { isoInstant, type Queryable, type TableNames } from '@accord/read-side';
import { RECORDED_EVENT } from './recorded-event.projection.js';

/** A command on an agreement that was refused. */
export interface RefusalRow {
  readonly eventId: string;
  readonly agreementId: string;
  readonly position: Position;
  readonly recordedAt: string;
  readonly commandId: string | null;
  readonly subjectId: string;
  /** Function in which it was sent; null when the person held none. */
  readonly function: string | null;
  readonly code: string;
  /** The payload of the event. */
  readonly data: JsonObject;
}

/** Refused commands of one agreement in the order of the store, those after a position only; at most `limit`. */
export async function refusalsOf(
  db: Queryable,
  table: TableNames,
  agreementId: string,
  { after, limit }: { readonly after: Position; readonly limit: number },
): Promise<readonly RefusalRow[]> {
  const { rows } = await db.query<RefusalRow>(
    `select event_id as "eventId", agreement_id as "agreementId", position, ${isoInstant('recorded_at')} as "recordedAt",
            command_id as "commandId", subject_id as "subjectId", function, code, data
     from ${table(RECORDED_EVENT)}
     where code is not null and agreement_id = $1::uuid and (length(position), position) > (length($2::text), $2::text)
     order by length(position), position
     limit $3`,
    [agreementId, after, limit],
  );
  return rows;
}
