import { endOfDay, type Json, type LocalDate } from '@accord/kernel';
import { TERMINAL_STATES, type StateName } from '@accord/agreements/domain';
import {
  dueLast,
  isKeyOf,
  isoInstant,
  pageOf,
  prefixQuery,
  Values,
  type KeyPart,
  type Page,
  type PageKey,
  type Queryable,
  type TableNames,
} from '@accord/read-side';
import { AGREEMENT_LIST } from './agreement-list.projection.js';

/** How a list of agreements can be sorted; without a sign the smallest first. */
export const AGREEMENT_SORTS = ['updatedAt', '-updatedAt', 'legalName', 'dueOn'] as const;
/** A sorting of the list. Agreements with nothing due come last under `dueOn`. */
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

const SORTINGS: Readonly<Record<AgreementSort, Sorting>> = {
  updatedAt: { ...byUpdate, descending: false },
  '-updatedAt': { ...byUpdate, descending: true },
  legalName: { by: 'sort_name', type: 'text', key: 'sort_name', part: 'name', descending: false },
  dueOn: { by: dueLast('due_on'), type: 'date', key: `${dueLast('due_on')}::text`, part: 'due', descending: false },
};

/** True for a key that a page under this sorting can have ended with. */
export const isAgreementKey = (sort: AgreementSort, key: unknown): key is PageKey =>
  isKeyOf([SORTINGS[sort].part, 'id'], key);

/** The conditions of a query; null when nothing can be found. */
function conditionsOf(query: AgreementListQuery, values: Values): readonly string[] | null {
  const { visibility, states = [], organizationId, after } = query;
  const search = prefixQuery(query.q);
  if (search === 'nothing') return null;
  const { by, type, descending } = SORTINGS[query.sort];
  const own = visibility.ownOrganizationId;
  const seen = [
    ...(visibility.all ? ['submitted'] : []),
    ...(own === undefined ? [] : [`organization_id = ${values.add(own)}::uuid`]),
  ];
  if (seen.length === 0) return null;
  return [
    `(${seen.join(' or ')})`,
    ...(states.length === 0 ? [] : [`state = any(${values.add(states)}::text[])`]),
    ...(organizationId === undefined ? [] : [`organization_id = ${values.add(organizationId)}::uuid`]),
    ...(search === 'all' ? [] : [`search @@ ${values.add(search.tsquery)}::tsquery`]),
    ...(after === undefined
      ? []
      : [`(${by}, id) ${descending ? '<' : '>'} (${values.add(after[0])}::${type}, ${values.add(after[1])}::uuid)`]),
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
  const values = new Values();
  const conditions = conditionsOf(query, values);
  if (conditions === null) return { items: [] };
  const { by, key, descending } = SORTINGS[query.sort];
  const order = descending ? 'desc' : 'asc';
  const { rows } = await db.query<ListRow>(
    `select id, number, organization_id as "organizationId", slug, legal_name as "legalName", state, facets, revision,
            ${isoInstant('updated_at')} as "updatedAt", ${isoInstant('submitted_at')} as "submittedAt",
            expires_on::text as "expiresOn", array[${key}, id::text] as key
     from ${table(AGREEMENT_LIST)}
     where ${conditions.join(' and ')}
     order by ${by} ${order}, id ${order}
     limit ${values.add(query.limit + 1)}`,
    values.list,
  );
  return pageOf(rows, query.limit, itemOf);
}

/** An agreement that was submitted and has not ended, as far as the list knows it. */
export interface StandingRow {
  readonly agreementId: string;
  readonly state: StateName;
  readonly revision: number;
  /** ISO 8601 UTC; null before it was in force. */
  readonly expiresAt: string | null;
}

/** The agreements of an organization that were submitted and have not ended: those that could stand against another one. */
export async function standingAgreementsOf(
  db: Queryable,
  table: TableNames,
  organizationId: string,
): Promise<readonly StandingRow[]> {
  const { rows } = await db.query<Omit<StandingRow, 'expiresAt'> & { readonly expiresOn: LocalDate | null }>(
    `select id as "agreementId", state, revision, expires_on::text as "expiresOn" from ${table(AGREEMENT_LIST)}
     where organization_id = $1::uuid and submitted and state <> all($2::text[]) order by id`,
    [organizationId, TERMINAL_STATES],
  );
  return rows.map(({ agreementId, state, revision, expiresOn }) => ({
    agreementId,
    state,
    revision,
    expiresAt: expiresOn === null ? null : endOfDay(expiresOn),
  }));
}
