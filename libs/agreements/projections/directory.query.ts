import type { LocalDate } from '@accord/kernel';
import {
  isKeyOf,
  pageOf,
  prefixQuery,
  Values,
  type Page,
  type PageKey,
  type Queryable,
  type TableNames,
} from '@accord/read-side';
import { DIRECTORY } from './directory.projection.js';
import type { Party } from './party.js';

/** What is asked of the directory. */
export interface DirectoryQuery {
  /** Beginnings of words of legal name, short name or slug; all must occur. Blank = all. */
  readonly q?: string;
  readonly limit: number;
  /** Key of the last item of the page before, as {@link isDirectoryKey} admits it. */
  readonly after?: PageKey;
}

/** An organization with an agreement in force. `id` is the organization's; dates are calendar dates. */
export interface DirectoryItem {
  readonly id: string;
  readonly slug: string;
  readonly legalName: string;
  readonly organizationKind: string;
  readonly formationBasis: string;
  readonly sector?: string;
  readonly region?: string;
  readonly state: 'Active' | 'Suspended';
  readonly activeSince: LocalDate;
  readonly expiresOn: LocalDate;
}

/** True for a key that a page of the directory can have ended with. */
export const isDirectoryKey = (key: unknown): key is PageKey => isKeyOf(['name', 'id'], key);

interface DirectoryRow extends Pick<DirectoryItem, 'state' | 'activeSince' | 'expiresOn'> {
  readonly key: PageKey;
  readonly party: Party;
}

function itemOf({ party, state, activeSince, expiresOn }: DirectoryRow): DirectoryItem {
  const { organizationId, slug, legalName, organizationKind, formationBasis, sector, region } = party;
  return {
    id: organizationId,
    slug,
    legalName,
    organizationKind,
    formationBasis,
    ...(sector === undefined ? {} : { sector }),
    ...(region === undefined ? {} : { region }),
    state,
    activeSince,
    expiresOn,
  };
}

/**
 * One page of the public directory, by legal name. An organization with several agreements in force stands there once,
 * with an Active one before a Suspended one and the newest of those; it stays out if any of them asks for that.
 */
export async function listDirectory(
  db: Queryable,
  table: TableNames,
  { q, limit, after }: DirectoryQuery,
): Promise<Page<DirectoryItem>> {
  const search = prefixQuery(q);
  if (search === 'nothing') return { items: [] };
  const values = new Values();
  const [name, id] = (after ?? []).map((part) => values.add(part));
  const conditions = [
    `not exists (select from ${table(DIRECTORY)} w where w.organization_id = d.organization_id and w.withheld)`,
    ...(search === 'all' ? [] : [`d.search @@ ${values.add(search.tsquery)}::tsquery`]),
    ...(after === undefined ? [] : [`(d.sort_name, d.organization_id) > (${name}::text, ${id}::uuid)`]),
  ];
  const { rows } = await db.query<DirectoryRow>(
    `select distinct on (d.sort_name, d.organization_id) d.party, d.state, d.active_since::text as "activeSince",
            d.expires_on::text as "expiresOn", array[d.sort_name, d.organization_id::text] as key
     from ${table(DIRECTORY)} d
     where ${conditions.join(' and ')}
     order by d.sort_name, d.organization_id, d.state = 'Active' desc, d.active_since desc, d.agreement_id
     limit ${values.add(limit + 1)}`,
    values.list,
  );
  return pageOf(rows, limit, itemOf);
}
