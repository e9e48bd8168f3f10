import type { Json, LocalDate } from '@accord/kernel';
import { TERMINAL_STATES, type StateName } from '@accord/agreements/domain';
import {
  dueLast,
  holdsWords,
  isKeyOf,
  isoInstant,
  pageOf,
  prefixQuery,
  searched,
  Values,
  walkedRows,
  type KeyPart,
  type Page,
  type PageKey,
  type Queryable,
  type TableNames,
  type Way,
} from '@accord/read-side';
import { LIST, LIST_WORDS } from './agreement-list.rows.js';

/** How a list of agreements can be sorted; without a sign the smallest first. */
export const AGREEMENT_SORTS = ['updatedAt', '-updatedAt', 'legalName', 'dueOn', 'expiresOn'] as const;
/** A sorting of the list. Agreements with nothing due come last under `dueOn`, those never in force under `expiresOn`. */
export type AgreementSort = (typeof AGREEMENT_SORTS)[number];

/**
 * Whose agreements a caller sees: of all organizations the submitted ones (government, auditors), and of the own
 * organization all, drafts included (ISAO callers). A person of both sides sees both.
 */
export interface ListVisibility {
  readonly all: boolean;
  readonly ownOrganizationId?: string;
}

/** What is asked of the list. No `states` = every state; a blank `q` = no search. */
export interface AgreementListQuery {
  readonly visibility: ListVisibility;
  readonly states?: readonly StateName[];
  readonly organizationId?: string;
  /** Beginnings of words of number, name, short name or slug; all must occur. */
  readonly q?: string;
  /** The last day of their term is this one or an earlier one; of those never in force none is. */
  readonly expiresBy?: LocalDate;
  /** A review is assigned to this person, or delegated to them, and not decided yet. */
  readonly reviewer?: string;
  /** What can be done next is of its organization: an application to be sent again, terms to be signed. */
  readonly isWithApplicant?: true;
  readonly sort: AgreementSort;
  readonly limit: number;
  /** Key of the last item of the page before, as {@link isAgreementKey} admits it. */
  readonly after?: PageKey;
}

/** A line of the list. */
export interface AgreementListItem {
  readonly id: string;
  /** Null before the submission. */
  readonly number: string | null;
  readonly organization: { readonly id: string; readonly slug: string; readonly legalName: string };
  readonly state: StateName;
  readonly facets: Json;
  readonly revision: number;
  readonly updatedAt: string;
  readonly submittedAt?: string;
  readonly expiresOn?: LocalDate;
}

interface Sorting {
  readonly by: string;
  readonly type: string;
  readonly key: string;
  readonly part: KeyPart;
  readonly descending: boolean;
}

const byUpdate: Omit<Sorting, 'descending'> = {
  by: 'updated_at',
  type: 'timestamptz',
  key: isoInstant('updated_at'),
  part: 'moment',
};

/** By a day, what has none last. */
const byDay = (column: string): Sorting => ({
  by: dueLast(column),
  type: 'date',
  key: `${dueLast(column)}::text`,
  part: 'due',
  descending: false,
});

const SORTINGS: Readonly<Record<AgreementSort, Sorting>> = {
  updatedAt: { ...byUpdate, descending: false },
  '-updatedAt': { ...byUpdate, descending: true },
  legalName: { by: 'sort_name', type: 'text', key: 'sort_name', part: 'name', descending: false },
  dueOn: byDay('due_on'),
  expiresOn: byDay('expires_on'),
};

/** True for a key that a page under this sorting can have ended with. */
export const isAgreementKey = (sort: AgreementSort, key: unknown): key is PageKey =>
  isKeyOf([SORTINGS[sort].part, 'id'], key);

/** Parts of the answer that the index of the order gives one after the other: conditions of each. */
type Branches = readonly (readonly string[])[];

const inStates = (states: readonly StateName[], values: Values): readonly string[] =>
  states.length === 0 ? [] : [`state = any(${values.add(states)}::text[])`];

/**
 * What the caller may see, cut so that each part stands in an index in the order that is asked for: one organization's
 * agreements together, all others by state where states are asked for. None when nothing can be found.
 */
function branchesOf(query: AgreementListQuery, few: boolean, values: Values): Branches {
  const { visibility, states = [], organizationId } = query;
  const own = visibility.ownOrganizationId;
  const of = (id: string): string => `organization_id = ${values.add(id)}::uuid`;
  if (organizationId !== undefined) {
    if (organizationId === own) return [[of(own), ...inStates(states, values)]];
    return visibility.all ? [[of(organizationId), 'submitted', ...inStates(states, values)]] : [];
  }
  const mine = own === undefined ? null : of(own);
  if (!visibility.all) return mine === null ? [] : [[mine, ...inStates(states, values)]];
  const asked = mine === null && !few ? [] : inStates(states, values);
  if (few) return [[mine === null ? 'submitted' : `(submitted or ${mine})`, ...asked]];
  const notMine = mine === null ? [] : [`not ${mine}`];
  // a draft was never submitted: the planner does not know that, and would look for one in the whole order
  const others = states.flatMap((state) =>
    state === 'Draft' ? [] : [['submitted', `state = ${values.add(state)}`, ...notMine]],
  );
  return [
    ...(states.length === 0 ? [['submitted', ...notMine]] : others),
    ...(mine === null ? [] : [[mine, ...asked]]),
  ];
}

interface ListRow extends Omit<AgreementListItem, 'organization' | 'submittedAt' | 'expiresOn'> {
  readonly key: PageKey;
  readonly organizationId: string;
  readonly slug: string;
  readonly legalName: string;
  readonly submittedAt: string | null;
  readonly expiresOn: LocalDate | null;
}

const itemOf = (row: ListRow): AgreementListItem => ({
  id: row.id,
  number: row.number,
  organization: { id: row.organizationId, slug: row.slug, legalName: row.legalName },
  state: row.state,
  facets: row.facets,
  revision: row.revision,
  updatedAt: row.updatedAt,
  ...(row.submittedAt === null ? {} : { submittedAt: row.submittedAt }),
  ...(row.expiresOn === null ? {} : { expiresOn: row.expiresOn }),
});

/** One page of the agreements that a caller sees. Pages by key: what is inserted meanwhile moves nothing. */
export async function listAgreements(
  db: Queryable,
  table: TableNames,
  query: AgreementListQuery,
): Promise<Page<AgreementListItem>> {
  const { q, visibility, organizationId, limit } = query;
  const search = prefixQuery(q);
  if (search === 'nothing') return { items: [] };
  if (search === 'all') return pageOf(await rowsBy('each', db, table, query), limit, itemOf);
  const ask = (way: ListWay) => rowsBy(way, db, table, query, search.tsquery);
  // one organization's agreements are few enough to look at each
  const isNarrow = organizationId !== undefined || !visibility.all;
  const rows = isNarrow ? await ask('each') : await searched(db, table(LIST_WORDS), search.words, limit, ask);
  return pageOf(rows, limit, itemOf);
}

/** What is asked of a line beside whose it is, its state, its words and its place in the order. */
const narrowed = (
  { expiresBy, reviewer, isWithApplicant }: Pick<AgreementListQuery, 'expiresBy' | 'reviewer' | 'isWithApplicant'>,
  values: Values,
): readonly string[] => [
  ...(expiresBy === undefined ? [] : [`${dueLast('expires_on')} <= ${values.add(expiresBy)}::date`]),
  ...(isWithApplicant === undefined ? [] : ['with_applicant']),
  ...(reviewer === undefined ? [] : [`reviewers @> array[${values.add(reviewer)}]`]),
];

/** How rows are found: as a search finds them, or each in the order of the list. */
type ListWay = Way | 'each';

async function rowsBy(
  way: ListWay,
  db: Queryable,
  table: TableNames,
  query: AgreementListQuery,
  tsquery: string | null = null,
): Promise<readonly ListRow[]> {
  const values = new Values();
  const { by, type, key, descending } = SORTINGS[query.sort];
  const { after } = query;
  const isHolding = way !== 'each' && way !== 'walk';
  const matches = tsquery === null ? [] : [`search @@ ${values.add(tsquery)}::tsquery`];
  const everywhere = [
    ...(isHolding ? [holdsWords(table(LIST_WORDS), 'id', way.holding, values)] : []),
    ...(way === 'walk' ? [] : matches),
    ...narrowed(query, values),
    ...(after === undefined
      ? []
      : [`(${by}, id) ${descending ? '<' : '>'} (${values.add(after[0])}::${type}, ${values.add(after[1])}::uuid)`]),
  ];
  const branches = branchesOf(query, isHolding, values);
  if (branches.length === 0) return [];
  const direction = descending ? 'desc' : 'asc';
  const order = `order by ${by} ${direction}, id ${direction}`;
  const page = `limit ${values.add(query.limit + 1)}`;
  const parts = branches.map((branch) => {
    const inOrder = `${table(LIST)} where ${[...branch, ...everywhere].join(' and ')} ${order}`;
    const walked = `${walkedRows(inOrder)} as walked where ${matches.join(' and ')} ${order}`;
    return `(select * from ${way === 'walk' ? walked : inOrder} ${page})`;
  });
  const { rows } = await db.query<ListRow>(
    `select id, number, organization_id as "organizationId", slug, legal_name as "legalName", state, facets, revision,
            ${isoInstant('updated_at')} as "updatedAt", ${isoInstant('submitted_at')} as "submittedAt",
            expires_on::text as "expiresOn", array[${key}, id::text] as key
     from (${parts.join(' union all ')}) as seen ${order} ${page}`,
    values.list,
  );
  return rows;
}

/** An agreement that was submitted and has not ended, as the list has it. */
export interface StandingRow {
  readonly agreementId: string;
  readonly state: StateName;
  /** Revision of the last event that the list knows. */
  readonly revision: number;
  /** Until when it is in force, ISO 8601 UTC; null before it was activated. */
  readonly expiresAt: string | null;
}

/**
 * The agreements of an organization that were submitted, have not ended and whose place none has taken, by id: as far as the
 * list has read. Who has a successor stands against nobody any more, also once the successor is over.
 */
export async function standingAgreementsOf(
  db: Queryable,
  table: TableNames,
  organizationId: string,
): Promise<readonly StandingRow[]> {
  const { rows } = await db.query<StandingRow>(
    `select id as "agreementId", state, revision, ${isoInstant('expires_at')} as "expiresAt"
     from ${table(LIST)} one where organization_id = $1::uuid and submitted and state <> all ($2::text[])
       and not exists (select from ${table(LIST)} other where other.supersedes = one.id)
     order by id`,
    [organizationId, TERMINAL_STATES],
  );
  return rows;
}

/** The agreement that has taken the place of another, and since when (ISO 8601 UTC). */
export interface Successor {
  readonly agreementId: string;
  readonly since: string;
}

/** The successor of an agreement that was in force; null when none has taken its place. */
export async function findSuccessor(db: Queryable, table: TableNames, agreementId: string): Promise<Successor | null> {
  const { rows } = await db.query<Successor>(
    `select id as "agreementId", ${isoInstant('activated_at')} as since from ${table(LIST)} where supersedes = $1::uuid`,
    [agreementId],
  );
  return rows[0] ?? null;
}
