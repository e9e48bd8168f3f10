import type { OrganizationProfile } from '@accord/organizations/domain';
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
import { ORGANIZATION_REGISTRY, REGISTRY_WORDS } from './organization-registry.projection.js';

/** True for a key that a page of the registry can have ended with. */
export const isRegistryKey = (key: unknown): key is PageKey => isKeyOf(['name', 'id'], key);

/** Which organizations to list. */
export interface RegistryQuery {
  readonly slug?: string;
  /** Words of the name, the slug, the sector or the region; every one may go on. Any text is admitted. */
  readonly q?: string;
  readonly limit: number;
  /** Key of the last item of the page before, as {@link isRegistryKey} admits it. */
  readonly after?: PageKey;
}

/** An organization as the registry lists it. */
export interface RegistryItem extends OrganizationProfile {
  readonly id: string;
  readonly revision: number;
}

interface RegistryRow extends Omit<RegistryItem, 'sector' | 'region'> {
  readonly sector: string | null;
  readonly region: string | null;
  readonly key: PageKey;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const COLUMNS = `id, slug, legal_name as "legalName", short_name as "shortName", kind as "organizationKind",
  basis as "formationBasis", sector, region, membership_mix as "membershipMix", tax_status as "taxStatus", jurisdiction,
  revision, array[sort_name, id::text] as key`;

const ORDER = 'order by sort_name, id';

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
 */
export async function findOrganizations(
  db: Queryable,
  table: TableNames,
  { slug, q, limit, after }: RegistryQuery,
): Promise<Page<RegistryItem>> {
  const search = prefixQuery(q);
  if (search === 'nothing' || (slug !== undefined && !SLUG.test(slug))) return { items: [] };
  const ask = async (way: Way | 'each') => {
    const values = new Values();
    const [name, id] = (after ?? []).map((part) => values.add(part));
    const following = after === undefined ? 'true' : `(sort_name, id) > (${name}::text, ${id}::uuid)`;
    const conditions = [
      following,
      ...(slug === undefined ? [] : [`slug = ${values.add(slug)}`]),
      ...(search === 'all' ? [] : [`search @@ ${values.add(search.tsquery)}::tsquery`]),
      ...(way === 'each' || way === 'walk' ? [] : [holdsWords(table(REGISTRY_WORDS), 'id', way.holding, values)]),
    ];
    const all = table(ORGANIZATION_REGISTRY);
    const source = way === 'walk' ? `${walkedRows(`${all} where ${following} ${ORDER}`)} as walked` : all;
    const { rows } = await db.query<RegistryRow>(
      `select ${COLUMNS} from ${source} where ${conditions.join(' and ')} ${ORDER} limit ${values.add(limit + 1)}`,
      values.list,
    );
    return rows;
  };
  const rows =
    search === 'all' ? await ask('each') : await searched(db, table(REGISTRY_WORDS), search.words, limit, ask);
  return pageOf(rows, limit, itemOf);
}

/** An organization as others name it. */
export type SluggedOrganization = Pick<RegistryItem, 'id' | 'slug' | 'legalName'>;

/** The organizations that have one of some slugs. Any text is admitted; of one that is no slug there is none. */
export async function findBySlugs(
  db: Queryable,
  table: TableNames,
  slugs: readonly string[],
): Promise<readonly SluggedOrganization[]> {
  const { rows } = await db.query<SluggedOrganization>(
    `select id, slug, legal_name as "legalName" from ${table(ORGANIZATION_REGISTRY)} where slug = any($1::text[])`,
    [slugs.filter((slug) => SLUG.test(slug))],
  );
  return rows;
}
