import { isGovernmentFunction, isIsaoFunction, type FunctionName, type LocalDate } from '@accord/kernel';
import {
  dueLast,
  isKeyOf,
  isoInstant,
  pageOf,
  Values,
  type Page,
  type PageKey,
  type Queryable,
  type TableNames,
} from '@accord/read-side';
import { WORK_QUEUE } from './work-queue.projection.js';

/** Whose queue it is. */
export interface WorkCaller {
  readonly subjectId: string;
  /** The functions that count for the caller: ISAO functions only where a current appointment backs them. */
  readonly functions: readonly FunctionName[];
  /** The organization at which the caller holds ISAO functions. */
  readonly organizationId?: string;
}

/** What is asked of the queue. */
export interface WorkQueueQuery {
  readonly caller: WorkCaller;
  readonly limit: number;
  /** Key of the last item of the page before, as {@link isWorkKey} admits it. */
  readonly after?: PageKey;
}

/** A piece of work. `command` in kebab-case, as it is sent; `since` when it began to wait. */
export interface WorkItem {
  readonly agreementId: string;
  readonly number: string | null;
  readonly organization: { readonly id: string; readonly slug: string; readonly legalName: string };
  readonly command: string;
  readonly function: FunctionName;
  readonly dueOn?: LocalDate;
  readonly since: string;
}

/** True for a key that a page of the queue can have ended with. */
export const isWorkKey = (key: unknown): key is PageKey => isKeyOf(['due', 'moment', 'id', 'count'], key);

/**
 * Whose work it is: of the own organization what its ISAO functions do, elsewhere what government functions do. Who
 * holds both reads the own organization as its member only. Null when nothing can be waiting for the caller.
 */
function callersShare({ functions, organizationId }: WorkCaller, values: Values): string | null {
  const isao = functions.filter(isIsaoFunction);
  const government = functions.filter(isGovernmentFunction);
  const own = isao.length > 0 && organizationId !== undefined ? `${values.add(organizationId)}::uuid` : null;
  const shares = [
    ...(own ? [`(organization_id = ${own} and function = any(${values.add(isao)}::text[]))`] : []),
    ...(government.length > 0
      ? [`(function = any(${values.add(government)}::text[])${own ? ` and organization_id <> ${own}` : ''})`]
      : []),
  ];
  return shares.length === 0 ? null : `(${shares.join(' or ')})`;
}

interface WorkRow extends Omit<WorkItem, 'organization' | 'dueOn'> {
  readonly key: PageKey;
  readonly organizationId: string;
  readonly slug: string;
  readonly legalName: string;
  readonly dueOn: LocalDate | null;
}

const itemOf = (row: WorkRow): WorkItem => ({
  agreementId: row.agreementId,
  number: row.number,
  organization: { id: row.organizationId, slug: row.slug, legalName: row.legalName },
  command: row.command,
  function: row.function,
  ...(row.dueOn === null ? {} : { dueOn: row.dueOn }),
  since: row.since,
});

const DUE = dueLast('due_on');

/** One page of the work that waits for a caller: the oldest due first, what has no date last, by age. */
export async function listWork(db: Queryable, table: TableNames, query: WorkQueueQuery): Promise<Page<WorkItem>> {
  const { caller, limit, after } = query;
  const values = new Values();
  const share = callersShare(caller, values);
  if (share === null) return { items: [] };
  const [due, since, id, item] = (after ?? []).map((part) => values.add(part));
  const rest = after
    ? `and (${DUE}, since, agreement_id, item) > (${due}::date, ${since}::timestamptz, ${id}::uuid, ${item}::integer)`
    : '';
  const { rows } = await db.query<WorkRow>(
    `select agreement_id as "agreementId", number, organization_id as "organizationId", slug, legal_name as "legalName",
            command, function, due_on::text as "dueOn", ${isoInstant('since')} as since,
            array[${DUE}::text, ${isoInstant('since')}, agreement_id::text, item::text] as key
     from ${table(WORK_QUEUE)} w
     where ${share} and (subject_id is null or subject_id = ${values.add(caller.subjectId)}) ${rest}
     order by ${DUE}, w.since, agreement_id, item
     limit ${values.add(limit + 1)}`,
    values.list,
  );
  return pageOf(rows, limit, itemOf);
}
