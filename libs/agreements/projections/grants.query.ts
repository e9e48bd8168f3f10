import type { Position } from '@accord/event-store';
import { isoInstant, type Queryable, type TableNames } from '@accord/read-side';
import { ATTESTED, GRANTS, type RecordedAttestation, type RecordedGrant } from './grants.rows.js';

/** What an agreement grants from an event on. */
export interface AgreementGrant extends RecordedGrant {
  readonly agreementId: string;
}

/** Rows that are read at a time. */
const PAGE = 10_000;

interface Page {
  readonly after: Position;
  /** Of the last row at that position. */
  readonly id: string;
}

/** Which rows are read: those behind a position, of all or of one. */
interface Wanted {
  readonly after: Position;
  readonly only?: string;
}

/** The rows of a table that are wanted, in the order of the log, a page at a time. */
async function* rowsOf<Row extends { readonly id: string; readonly position: Position }>(
  db: Queryable,
  select: string,
  id: string,
  { after, only }: Wanted,
): AsyncGenerator<readonly Row[], void> {
  // the last id there is stands behind every row at the position itself
  let page: Page = { after, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
  for (;;) {
    const { rows } = await db.query<Row>(
      `${select} where (length(position), position, ${id}) > (length($1), $1, $2::uuid)
       ${only === undefined ? '' : `and ${id} = $3::uuid`}
       order by length(position), position, ${id} limit ${PAGE}`,
      [page.after, page.id, ...(only === undefined ? [] : [only])],
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    page = { after: last.position, id: last.id };
  }
}

const wanted = (after: Position, only: string | undefined): Wanted =>
  only === undefined ? { after } : { after, only };

const SINCE = `revision, position, ${isoInstant('recorded_at')} as "recordedAt"`;

/** What agreements grant by events behind a position, in the order of the log. @param only of one agreement, by its id */
export async function* grantsAfter(
  db: Queryable,
  table: TableNames,
  after: Position,
  only?: string,
): AsyncGenerator<readonly AgreementGrant[], void> {
  const select = `select agreement_id as id, ${SINCE}, granted as grant from ${table(GRANTS)}`;
  for await (const rows of rowsOf<RecordedGrant & { id: string }>(db, select, 'agreement_id', wanted(after, only)))
    yield rows.map(({ id: agreementId, revision, position, recordedAt, grant }) => ({
      agreementId,
      revision,
      position,
      recordedAt,
      grant,
    }));
}

/** What organizations have attested by events behind a position, in the order of the log. @param only of one, by its id */
export async function* attestedAfter(
  db: Queryable,
  table: TableNames,
  after: Position,
  only?: string,
): AsyncGenerator<readonly RecordedAttestation[], void> {
  const select = `select organization_id as id, ${SINCE}, attested as attestation from ${table(ATTESTED)}`;
  for await (const rows of rowsOf<RecordedAttestation & { id: string }>(
    db,
    select,
    'organization_id',
    wanted(after, only),
  ))
    yield rows.map(({ id: organizationId, revision, position, recordedAt, attestation }) => ({
      organizationId,
      revision,
      position,
      recordedAt,
      attestation,
    }));
}
