import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { OrganizationProfile } from '@accord/organizations/domain';
import type { PageKey } from '@accord/read-side';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { findOrganizations, organizationRegistryProjection } from './index.js';

const named = (table: string): string => `public.${table}`;
const idOf = (slug: string): string => derivedId(`test/${slug}`);
let database: TestDatabase;

beforeAll(async () => {
  database = await withTestDatabase();
}, 30_000);
beforeEach(async () => {
  const tables = organizationRegistryProjection.tables.map(named);
  await database.ownerPool.query(`drop table if exists ${tables.join(', ')}`);
  await database.ownerPool.query(organizationRegistryProjection.ddl(named));
});
afterAll(() => database.drop());

const profile = (slug: string, legalName: string, more: Partial<OrganizationProfile> = {}): OrganizationProfile => ({
  slug,
  legalName,
  shortName: slug.toUpperCase(),
  organizationKind: 'ISAC',
  formationBasis: 'Affinity',
  membershipMix: 'Mixed',
  taxStatus: 'Nonprofit',
  jurisdiction: 'US',
  ...more,
});

let position = 0;
function event(slug: string, revision: number, type: string, data: object): RecordedEvent {
  position += 1;
  const stored = {
    eventId: derivedId(`event/${position}`),
    streamId: `organization-${idOf(slug)}`,
    revision,
    position: String(position),
    type,
    schemaVersion: 1,
    data,
    metadata: {},
    recordedAt: '2026-03-02T15:00:00.000Z',
  };
  return JSON.parse(JSON.stringify(stored));
}
const registered = (one: OrganizationProfile): RecordedEvent => event(one.slug, 0, 'OrganizationRegistered', one);
const apply = (...events: RecordedEvent[]) => organizationRegistryProjection.apply(events, database.ownerPool, named);
const find = (query: Partial<Parameters<typeof findOrganizations>[2]>) =>
  findOrganizations(database.ownerPool, named, { limit: 50, ...query });
const slugs = async (query: Partial<Parameters<typeof findOrganizations>[2]>) =>
  (await find(query)).items.map((one) => one.slug);

const water = profile('waterisac', 'Water Exchange', {
  formationBasis: 'Sector',
  sector: 'Water and Wastewater Systems',
});
const ohio = profile('neocc', 'Northeast Ohio CyberConsortium', { formationBasis: 'Region', region: 'Northeast Ohio' });

describe('the registry', () => {
  it('shows the registered facts and the revision of the stream', async () => {
    await apply(registered(water), event('waterisac', 1, 'OfficerAppointed', {}), registered(ohio));
    expect(await find({ slug: 'waterisac' })).toEqual({ items: [{ id: idOf('waterisac'), ...water, revision: 1 }] });
    await apply(event('waterisac', 2, 'SomethingNew', {}), event('neocc', 1, 'SecurityFactRecorded', {}));
    expect((await find({})).items.map((one) => [one.slug, one.revision])).toEqual([
      ['neocc', 1],
      ['waterisac', 2],
    ]);
  });
  it('leaves other streams alone', async () => {
    await apply({ ...event('x', 0, 'AgreementDrafted', {}), streamId: 'agreement-1' });
    expect(await slugs({})).toEqual([]);
  });
  it('is found by the beginnings of words, in any order, whatever their case', async () => {
    await apply(registered(water), registered(ohio));
    expect(await slugs({ q: 'OHIO north' })).toEqual(['neocc']);
    expect(await slugs({ q: 'wastew' })).toEqual(['waterisac']);
    expect(await slugs({ q: 'cyber water' })).toEqual([]);
    expect(await slugs({ q: '  ' })).toEqual(['neocc', 'waterisac']);
  });
  it.each(["'", "a' | 'b", '\\', '!!!', '\0', '\ud800', ':*', 'a:*b & (c', '%_', 'x'.repeat(5000), '🙂'])(
    'never fails on the search %#',
    async (odd) => {
      await apply(registered(water));
      expect(await slugs({ q: odd })).toEqual([]);
      expect(await slugs({ slug: odd })).toEqual([]);
    },
  );
  it('pages in the order of names without loss or repetition, also when somebody registers meanwhile', async () => {
    await apply(...['d', 'b', 'a', 'c'].map((name) => registered(profile(`${name}-isac`, `${name} same`))));
    const seen: string[] = [];
    let after: PageKey | undefined;
    do {
      const page = await find({ limit: 2, ...(after ? { after } : {}) });
      seen.push(...page.items.map((one) => one.slug));
      if (!after) await apply(registered(profile('aa-isac', 'A before')));
      after = page.next;
    } while (after);
    expect(seen).toEqual(['a-isac', 'b-isac', 'c-isac', 'd-isac']);
  });
  it('tells apart organizations of the same name', async () => {
    await apply(registered(profile('one', 'Same')), registered(profile('two', 'Same')));
    const first = await find({ limit: 1 });
    const second = await find({ limit: 1, after: first.next! });
    expect([...first.items, ...second.items].map((one) => one.slug).toSorted()).toEqual(['one', 'two']);
    expect(second.next).toBeUndefined();
  });
});
