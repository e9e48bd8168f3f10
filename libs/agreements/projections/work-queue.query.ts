import { isIsaoFunction, type FunctionName, type LocalDate } from '@accord/kernel';
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
import { ANYBODY, WORK } from './work-queue.rows.js';

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
  /** What begins to wait after this moment is not shown. */
  readonly now: Date;
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
  /** It is assigned to the caller; absent where it is the office's. */
  readonly isAssigned?: true;
}

/** True for a key that a page of the queue can have ended with. */
export const isWorkKey = (key: unknown): key is PageKey => isKeyOf(['due', 'moment', 'id', 'count'], key);

/**
 * Whose work it is, cut so that each part stands in an index in the order of the queue: elsewhere what each function of
 * government and oversight does, apart for the office and for the person; and of the own organization what its ISAO functions do. Who
 * holds both reads the own organization as its member only. Empty when nothing can be waiting for the caller.
 */
function branchesOf({ subjectId, functions, organizationId }: WorkCaller, values: Values): readonly string[] {
  const isao = functions.filter(isIsaoFunction);
  const own =
    isao.length > 0 && organizationId !== undefined ? `organization_id = ${values.add(organizationId)}::uuid` : null;
  const subject = `${values.add(subjectId)}::text`;
  const elsewhere = functions
    .filter((name) => !isIsaoFunction(name))
    .flatMap((name) => {
      const place = values.add(name);
      return [`'${ANYBODY}'`, subject].map(
        (whose) => `function = ${place} and subject_id = ${whose}${own === null ? '' : ` and not ${own}`}`,
      );
    });
  if (own === null) return elsewhere;
  const mine = `${own} and function = any(${values.add(isao)}::text[]) and subject_id in ('${ANYBODY}', ${subject})`;
  return [...elsewhere, mine];
}

interface WorkRow extends Omit<WorkItem, 'organization' | 'dueOn' | 'isAssigned'> {
  readonly key: PageKey;
  readonly organizationId: string;
  readonly slug: string;
  readonly legalName: string;
  readonly dueOn: LocalDate | null;
  readonly isAssigned: boolean;
}

const itemOf = (row: WorkRow): WorkItem => ({
  agreementId: row.agreementId,
  number: row.number,
  organization: { id: row.organizationId, slug: row.slug, legalName: row.legalName },
  command: row.command,
  function: row.function,
  ...(row.dueOn === null ? {} : { dueOn: row.dueOn }),
  since: row.since,
  ...(row.isAssigned ? { isAssigned: true as const } : {}),
});

const DUE = dueLast('due_on');

/** One page of the work that waits for a caller: the oldest due first, what has no date last, by age. */
export async function listWork(db: Queryable, table: TableNames, query: WorkQueueQuery): Promise<Page<WorkItem>> {
  const { caller, limit, after } = query;
  const values = new Values();
  const branches = branchesOf(caller, values);
  if (branches.length === 0) return { items: [] };
  const moment = `${values.add(query.now.toISOString())}::timestamptz`;
  const [due, since, id, item] = (after ?? []).map((part) => values.add(part));
  const rest = after
    ? `and (${DUE}, since, agreement_id, item) > (${due}::date, ${since}::timestamptz, ${id}::uuid, ${item}::integer)`
    : '';
  const order = (row: string): string =>
    `order by ${dueLast(`${row}.due_on`)}, ${row}.since, ${row}.agreement_id, ${row}.item limit ${most}`;
  const most = values.add(limit + 1);
  const parts = branches.map(
    (branch) => `(select * from ${table(WORK)} w where ${branch} and since <= ${moment} ${rest} ${order('w')})`,
  );
  const { rows } = await db.query<WorkRow>(
    `select agreement_id as "agreementId", number, organization_id as "organizationId", slug, legal_name as "legalName",
            command, function, due_on::text as "dueOn", ${isoInstant('since')} as since, subject_id <> '${ANYBODY}' as "isAssigned",
            array[${DUE}::text, ${isoInstant('since')}, agreement_id::text, item::text] as key
     from (${parts.join(' union all ')}) as waiting ${order('waiting')}`,
    values.list,
  );
  return pageOf(rows, limit, itemOf);
}
