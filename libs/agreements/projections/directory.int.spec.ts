import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { directoryProjection } from './directory.projection.js';
import { isDirectoryKey, listDirectory, type DirectoryItem } from './directory.query.js';
import { build, type Built } from './testing/tables.js';
import { all, log, names, numbers, organization, ORGANIZATIONS } from './testing/thousand.js';

let database: TestDatabase;
let directory: Built;
beforeAll(async () => {
  database = await withTestDatabase();
  directory = await build(database.ownerPool, 'directory', directoryProjection(), log, [500]);
}, 60_000);
afterAll(() => database.drop());

const ids = (items: readonly DirectoryItem[]): string[] => items.map(({ id }) => id);
const listed = (query: { q?: string; limit?: number } = {}): Promise<DirectoryItem[]> =>
  all(
    (after) =>
      listDirectory(database.ownerPool, directory.table, { limit: 200, ...query, ...(after ? { after } : {}) }),
    isDirectoryKey,
  );

describe('the directory', () => {
  it('lists each organization with an agreement in force once, by name, unless it wants to be left out', async () => {
    const shown = await listed();
    const inForce = numbers((n) => n % 5 === 4);
    const withheld = new Set(
      inForce.filter((n) => n % 10 !== 4 && n % 20 !== 9).map((n) => organization(n % ORGANIZATIONS)),
    );
    const expected = new Set(inForce.map((n) => organization(n % ORGANIZATIONS)).filter((id) => !withheld.has(id)));
    expect(withheld.size).toBeGreaterThan(0);
    expect(ids(shown).toSorted()).toEqual([...expected].toSorted());
    const byName = shown.map(({ legalName }) => legalName.toLowerCase());
    expect(byName).toEqual(byName.toSorted());
    expect(ids(await listed({ limit: 2 }))).toEqual(ids(shown));
  });

  it('has lines of exactly this shape', async () => {
    expect((await listed()).find(({ id }) => id === organization(4))).toEqual({
      id: organization(4),
      slug: 'slug-4',
      legalName: names(4),
      organizationKind: 'ISAO',
      formationBasis: 'Sector',
      sector: 'Energy',
      state: 'Active',
      activeSince: '2026-04-06',
      expiresOn: '2029-04-06',
    });
  });

  it('is searched by beginnings of words', async () => {
    expect(ids(await listed({ q: 'slug 14' }))).toEqual([organization(14)]);
    expect(await listed({ q: '🙂' })).toEqual([]);
    expect(await listed({ q: ' ' })).toEqual(await listed());
  });
});
