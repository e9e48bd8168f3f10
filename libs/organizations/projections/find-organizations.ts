import type { OrganizationProfile } from '@accord/organizations/domain';
import { isUuid } from '@accord/kernel';
import type { Queryable } from '@accord/read-side';
import { prefixQuery } from './search-words.js';

/** Where a page ended: the sort name and the id of its last row. */
export type RegistryKey = readonly [sortName: string, id: string];

/** True for a key that a page can have ended with. Whoever decodes a cursor asks before the query runs. */
export const isRegistryKey = (key: unknown): key is RegistryKey =>
  Array.isArray(key) && key.length === 2 && typeof key[0] === 'string' && typeof key[1] === 'string' && isUuid(key[1]);

/** Which organizations to list. */
export interface RegistryQuery {
  readonly slug?: string;
  /** Words of the name, the slug, the sector or the region; every one may go on. Any text is admitted. */
  readonly q?: string;
  readonly limit: number;
  readonly after?: RegistryKey;
}

/** An organization as the registry lists it. */
export interface RegistryItem extends OrganizationProfile {
  readonly id: string;
  readonly revision: number;
}

/** One page; `next` is where the following one begins, absent on the last. */
export interface RegistryPage {
  readonly items: readonly RegistryItem[];
  readonly next?: RegistryKey;
}

interface RegistryRow extends Omit<RegistryItem, 'sector' | 'region'> {
  readonly sector: string | null;
  readonly region: string | null;
  readonly sortName: string;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NOTHING: RegistryPage = { items: [] };

const COLUMNS = `id, slug, legal_name as "legalName", short_name as "shortName", kind as "organizationKind",
  basis as "formationBasis", sector, region, membership_mix as "membershipMix", tax_status as "taxStatus", jurisdiction,
  revision, sort_name as "sortName"`;

function itemOf({
  id,
  slug,
  legalName,
  shortName,
  organizationKind,
  formationBasis,
  ...row
}: RegistryRow): RegistryItem {
  const { sector, region, membershipMix, taxStatus, jurisdiction, revision } = row;
  const scope = { ...(sector === null ? {} : { sector }), ...(region === null ? {} : { region }) };
  const named = { id, slug, legalName, shortName, organizationKind, formationBasis };
  return { ...named, ...scope, membershipMix, taxStatus, jurisdiction, revision };
}

/**
 * Organizations of the registry in the order of their legal names, a page at a time. Pages by key: what is registered
 * meanwhile neither repeats nor hides a row.
 * @param table full name of the registry's live table
 */
export async function findOrganizations(db: Queryable, table: string, query: RegistryQuery): Promise<RegistryPage> {
  const { slug, q, limit, after } = query;
  const search = q === undefined ? 'all' : prefixQuery(q);
  if (search === 'nothing' || (slug !== undefined && !SLUG.test(slug))) return NOTHING;
  const values: unknown[] = [limit + 1];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [
    ...(slug === undefined ? [] : [`slug = ${place(slug)}`]),
    ...(search === 'all' ? [] : [`search @@ ${place(search.tsquery)}::tsquery`]),
    ...(after === undefined ? [] : [`(sort_name, id) > (${place(after[0])}::text, ${place(after[1])}::uuid)`]),
  ];
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const { rows } = await db.query<RegistryRow>(
    `select ${COLUMNS} from ${table} ${where} order by sort_name, id limit $1`,
    values,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(itemOf);
  return rows.length > limit && last ? { items, next: [last.sortName, last.id] } : { items };
}
