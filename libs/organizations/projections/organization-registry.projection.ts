import type { RecordedEvent } from '@accord/event-store';
import type { OrganizationProfile } from '@accord/organizations/domain';
import { addWords, searchWords, wordIndexDdl, type Projection, type Queryable } from '@accord/read-side';

/** Name of the registry, as read model and as table. */
export const ORGANIZATION_REGISTRY = 'organization_registry';

/** Table of the words under which organizations are found. */
export const REGISTRY_WORDS = 'organization_registry_word';

const STREAM = 'organization-';

/** What a batch says of one organization. */
interface Change {
  readonly id: string;
  /** Present when the organization was registered within the batch. */
  readonly profile?: OrganizationProfile;
  readonly revision: number;
  readonly position: string;
}

const isRegistration = (
  event: RecordedEvent,
): event is RecordedEvent & { readonly type: 'OrganizationRegistered'; readonly data: OrganizationProfile } =>
  event.type === 'OrganizationRegistered';

const isOfOrganization = ({ streamId }: RecordedEvent): boolean => streamId.startsWith(STREAM);

function changesOf(events: readonly RecordedEvent[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const event of events) {
    if (!isOfOrganization(event)) continue;
    const id = event.streamId.slice(STREAM.length);
    const profile = isRegistration(event) ? event.data : changes.get(id)?.profile;
    const { revision, position } = event;
    changes.set(id, profile ? { id, profile, revision, position } : { id, revision, position });
  }
  return [...changes.values()];
}

/** The words under which an organization is found. */
const wordsOf = ({ legalName, shortName, slug, sector = '', region = '' }: OrganizationProfile): readonly string[] =>
  searchWords([legalName, shortName, slug, sector, region].join(' '));

const rowOf = ({ id, profile, revision, position }: Change & { readonly profile: OrganizationProfile }) => ({
  id,
  slug: profile.slug,
  legal_name: profile.legalName,
  sort_name: profile.legalName.toLowerCase(),
  short_name: profile.shortName,
  kind: profile.organizationKind,
  basis: profile.formationBasis,
  sector: profile.sector,
  region: profile.region,
  membership_mix: profile.membershipMix,
  tax_status: profile.taxStatus,
  jurisdiction: profile.jurisdiction,
  revision,
  words: wordsOf(profile),
  updated_position: position,
});

const GIVEN = `id uuid, slug text, legal_name text, sort_name text, short_name text, kind text, basis text, sector text,
  region text, membership_mix text, tax_status text, jurisdiction text, revision integer, words text[],
  updated_position text`;

async function insertRegistered(rows: readonly object[], tx: Queryable, table: string): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into ${table} (id, slug, legal_name, sort_name, short_name, kind, basis, sector, region, membership_mix,
                           tax_status, jurisdiction, revision, search, updated_position)
     select id, slug, legal_name, sort_name, short_name, kind, basis, sector, region, membership_mix, tax_status,
            jurisdiction, revision, array_to_tsvector(words), updated_position
     from json_to_recordset($1::json) as given(${GIVEN})`,
    [JSON.stringify(rows)],
  );
}

async function moveRevisions(changes: readonly Change[], tx: Queryable, table: string): Promise<void> {
  if (changes.length === 0) return;
  await tx.query(
    `update ${table} as row set revision = given.revision, updated_position = given.position
     from json_to_recordset($1::json) as given(id uuid, revision integer, position text) where row.id = given.id`,
    [JSON.stringify(changes.map(({ id, revision, position }) => ({ id, revision, position })))],
  );
}

const ddl = (table: string): string => `
create table ${table} (
  id uuid primary key,
  slug text not null unique,
  legal_name text not null,
  sort_name text collate "C" not null,
  short_name text not null,
  kind text not null,
  basis text not null,
  sector text,
  region text,
  membership_mix text not null,
  tax_status text not null,
  jurisdiction text not null,
  revision integer not null,
  search tsvector not null,
  updated_position text not null
);
create index on ${table} (sort_name, id);
`;

/** Every registered organization with its public facts and the revision of its stream: `rm.organization_registry_v2`. */
export const organizationRegistryProjection: Projection = {
  name: ORGANIZATION_REGISTRY,
  version: 2,
  tables: [ORGANIZATION_REGISTRY, REGISTRY_WORDS],
  ddl: (table) => ddl(table(ORGANIZATION_REGISTRY)) + wordIndexDdl(table(REGISTRY_WORDS)),
  concerns: isOfOrganization,
  async apply(events, tx, table) {
    const changes = changesOf(events);
    const name = table(ORGANIZATION_REGISTRY);
    const rows = changes.flatMap(({ profile, ...rest }) => (profile ? [rowOf({ ...rest, profile })] : []));
    await insertRegistered(rows, tx, name);
    await addWords(tx, table(REGISTRY_WORDS), rows);
    const known = changes.filter((one) => one.profile === undefined);
    await moveRevisions(known, tx, name);
  },
};
