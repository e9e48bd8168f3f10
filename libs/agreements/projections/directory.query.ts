import type { LocalDate } from '@accord/kernel';
import {
  holdsWords,
  isKeyOf,
  pageOf,
  prefixQuery,
  searched,
  Values,
  walkedRows,
  type Page,
  type PageKey,
  type Queryable,
  type TableNames,
  type Way,
} from '@accord/read-side';
import { LIST } from './agreement-list.rows.js';
import { IN_DIRECTORY } from './directory.rows.js';
import { PARTIES, PARTY_WORDS, type Party } from './party.js';

/** What is asked of the directory. */
export interface DirectoryQuery {
  /** Beginnings of words of legal name, short name or slug; all must occur. Blank = all. */
  readonly q?: string;
  readonly limit: number;
  /** The moment at which agreements have to be in force: an agreement leaves with its last one, whoever notes that. */
  readonly now: Date;
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

/** A line as it was read. */
export interface DirectoryRow extends Pick<DirectoryItem, 'state' | 'activeSince' | 'expiresOn'> {
  readonly key: PageKey;
  readonly party: Party;
}

/** The line as it is shown. */
export function itemOf({ party, state, activeSince, expiresOn }: DirectoryRow): DirectoryItem {
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

/** SQL: an agreement of the directory is in force at a moment, and no successor has taken its place. */
const isInForce = (row: string, now: string, table: TableNames): string =>
  `(${row}.expires_at is null or ${row}.expires_at >= ${now}::timestamptz)
   and not exists (select from ${table(LIST)} s where s.supersedes = ${row}.agreement_id)`;

/** SQL: of an organization `p` the agreement that stands for it at a moment, and whether it stays hidden. */
export const standingAgreement = (now: string, table: TableNames): string => `cross join lateral (
         select d.*, bool_or(d.withheld) over () as hidden from ${table(IN_DIRECTORY)} d
         where d.organization_id = p.organization_id and ${isInForce('d', now, table)}
         order by d.state = 'Active' desc, d.active_since desc, d.agreement_id limit 1) as d`;

/**
 * One page of the public directory, by legal name. An organization with several agreements in force stands there once,
 * with an Active one before a Suspended one and the newest of those; it stays out if any of them asks for that. Goes
 * through the organizations in the order of their names, and looks up the few agreements of each.
 */
export async function listDirectory(
  db: Queryable,
  table: TableNames,
  { q, limit, after, now }: DirectoryQuery,
): Promise<Page<DirectoryItem>> {
  const search = prefixQuery(q);
  if (search === 'nothing') return { items: [] };
  const ask = async (way: Way | 'each') => {
    const values = new Values();
    const moment = values.add(now.toISOString());
    const [name, id] = (after ?? []).map((part) => values.add(part));
    const following = after === undefined ? 'true' : `(p.sort_name, p.organization_id) > (${name}::text, ${id}::uuid)`;
    const conditions = [
      'not d.hidden',
      following,
      ...(search === 'all' ? [] : [`p.search @@ ${values.add(search.tsquery)}::tsquery`]),
      ...(way === 'each' || way === 'walk'
        ? []
        : [holdsWords(table(PARTY_WORDS), 'p.organization_id', way.holding, values)]),
    ];
    const order = 'order by p.sort_name, p.organization_id';
    const parties = way === 'walk' ? walkedRows(`${table(PARTIES)} p where ${following} ${order}`) : table(PARTIES);
    const { rows } = await db.query<DirectoryRow>(
      `select p.party, d.state, d.active_since::text as "activeSince", d.expires_on::text as "expiresOn",
              array[p.sort_name, p.organization_id::text] as key
       from ${parties} p
       ${standingAgreement(moment, table)}
       where ${conditions.join(' and ')}
       ${order} limit ${values.add(limit + 1)}`,
      values.list,
    );
    return rows;
  };
  const rows = search === 'all' ? await ask('each') : await searched(db, table(PARTY_WORDS), search.words, limit, ask);
  return pageOf(rows, limit, itemOf);
}
