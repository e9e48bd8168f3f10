import type { FunctionName, Json, LocalDate } from '@accord/kernel';
import type { Queryable, TableNames } from '@accord/read-side';
import { decidedIn, type Period } from './programme.query.js';
import { WAY } from './way-steps.rows.js';
import { ANYBODY, WORK } from './work-queue.rows.js';

/** Pieces of work of the same kind that wait for the same person or office, due on the same day. */
export interface WorkGroup {
  readonly function: FunctionName;
  /** Null where nobody in particular is waited for. */
  readonly subjectId: string | null;
  readonly dueOn: LocalDate | null;
  readonly items: number;
}

/** All that waits for somebody on submitted applications at a moment, whoever asks. */
export async function workGroups(db: Queryable, table: TableNames, now: Date): Promise<readonly WorkGroup[]> {
  const { rows } = await db.query<WorkGroup>(
    `select function, nullif(subject_id, '${ANYBODY}') as "subjectId", due_on::text as "dueOn", count(*)::float8 as items
     from ${table(WORK)} where number is not null and since <= $1 group by function, subject_id, due_on`,
    [now],
  );
  return rows;
}

/** How many of the decided applications went back to their organization so often. */
export interface ReturnCount {
  readonly returns: number;
  readonly applications: number;
}

/** How often what was decided in a period had gone back for changes. */
export async function returnCounts(
  db: Queryable,
  table: TableNames,
  { from, to }: Period,
): Promise<readonly ReturnCount[]> {
  const { rows } = await db.query<ReturnCount>(
    `select returns::float8 as returns, count(*)::float8 as applications from (
       select d.agreement_id, count(s.revision) as returns from (${decidedIn(table)}) d
       left join ${table(WAY)} s on s.agreement_id = d.agreement_id and s.fields is not null group by 1) each_one
     group by 1 order by 1`,
    [from, to],
  );
  return rows;
}

/** A request for changes: of which agreement, and which places it named, sealed as they are. */
export interface ChangeRequest {
  readonly agreementId: string;
  readonly fields: readonly Json[];
}

/** The requests for changes of a period, the newest first, and how many there are in all. */
export async function changeRequests(
  db: Queryable,
  table: TableNames,
  { from, to }: Period,
  limit: number,
): Promise<{ readonly newest: readonly ChangeRequest[]; readonly all: number }> {
  const { rows } = await db.query<ChangeRequest & { readonly all: number }>(
    `select agreement_id as "agreementId", fields, (count(*) over ())::float8 as all from ${table(WAY)}
     where fields is not null and made_on between $1::date and $2::date
     order by made_on desc, agreement_id, revision limit $3`,
    [from, to, limit],
  );
  return { newest: rows.map(({ agreementId, fields }) => ({ agreementId, fields })), all: rows[0]?.all ?? 0 };
}
