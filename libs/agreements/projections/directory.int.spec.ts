import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { derivedId } from '@accord/kernel';
import { shippedPolicies } from '@accord/policy/testing';
import { LIST } from './agreement-list.rows.js';
import { agreementProjection } from './agreement.projection.js';
import { isDirectoryKey, listDirectory, type DirectoryItem } from './directory.query.js';
import { recordedLog, type Given } from './testing/recorded.js';
import { SAMPLES } from './testing/samples.js';
import { build, type Built } from './testing/tables.js';
import { all, log, names, numbers, organization, ORGANIZATIONS } from './testing/many-agreements.js';
import { happened, registered, wayToActive } from './testing/way.js';

let database: TestDatabase;
let directory: Built;
beforeAll(async () => {
  database = await withTestDatabase();
  directory = await build(database.ownerPool, 'directory', agreementProjection(shippedPolicies), log, [500]);
}, 60_000);
afterAll(() => database.drop());

const NOW = new Date('2026-06-01T12:00:00Z');
/** The last moment of an agreement of the samples. */
const LAST = new Date('2029-04-07T03:59:59.000Z');

const ids = (items: readonly DirectoryItem[]): string[] => items.map(({ id }) => id);
const listed = (
  query: { q?: string; limit?: number; now?: Date } = {},
  { table } = directory,
): Promise<DirectoryItem[]> =>
  all(
    (after) =>
      listDirectory(database.ownerPool, table, { limit: 200, now: NOW, ...query, ...(after ? { after } : {}) }),
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

  it('is left the moment an agreement expires, whoever notes that', async () => {
    expect((await listed({ now: LAST })).length).toBeGreaterThan(0);
    expect(await listed({ now: new Date(LAST.getTime() + 1) })).toEqual([]);
  });

  it('is left by an agreement that a successor has replaced, also after the successor has ended', async () => {
    const [before, after] = [derivedId('before'), derivedId('after')];
    const replaced = (more: readonly Given[]) =>
      recordedLog([
        registered(organization(1), 'one', 'One'),
        ...wayToActive(before, organization(1)),
        ...wayToActive(after, organization(1)).map((event) =>
          event.type === 'AgreementActivated'
            ? Object.assign(event, { data: { ...event.data, effectiveOn: '2026-05-01', supersedes: before } })
            : event,
        ),
        ...more,
      ]);
    const both = await build(database.ownerPool, 'replaced', agreementProjection(shippedPolicies), replaced([]), [5]);
    expect(await listed({}, both)).toMatchObject([{ id: organization(1), activeSince: '2026-05-01' }]);
    const ended = replaced([happened(after, 'AgreementWithdrawn')]);
    const none = await build(database.ownerPool, 'ended', agreementProjection(shippedPolicies), ended);
    expect(await listed({}, none)).toEqual([]);
  });

  it('is left the moment a notice ends an agreement, while its record keeps when it began (physionet-build #1113)', async () => {
    const id = derivedId('noticed');
    const lived = (...more: readonly Given[]) =>
      recordedLog([
        registered(organization(1), 'one', 'One'),
        ...wayToActive(id, organization(1)),
        happened(id, 'TerminationNoticeGiven'),
        ...more,
      ]);
    const noticed = await build(database.ownerPool, 'noticed', agreementProjection(shippedPolicies), lived());
    const last = new Date('2026-10-02T03:59:59.000Z');
    expect(await listed({ now: last }, noticed)).toMatchObject([
      { id: organization(1), state: 'Active', expiresOn: '2026-10-01' },
    ]);
    expect(await listed({ now: new Date(last.getTime() + 1) }, noticed)).toEqual([]);

    const events = lived(happened(id, 'AgreementTerminated', undefined, { effectiveOn: '2026-10-01' }));
    const ended = await build(database.ownerPool, 'by_notice', agreementProjection(shippedPolicies), events);
    expect(await listed({}, ended)).toEqual([]);
    const { rows } = await database.ownerPool.query<Record<string, unknown>>(
      `select state, activated_at, expires_at, expires_on::text from ${ended.table(LIST)}`,
    );
    expect(rows).toEqual([
      { state: 'Terminated', activated_at: expect.any(Date), expires_at: last, expires_on: '2026-10-01' },
    ]);
  });

  it('leaves out whom an instrument without an end does not let be named, for as long as nothing ends it', async () => {
    const { term } = SAMPLES.LegacyImportVerified;
    const instrument = recordedLog([
      registered(organization(1), 'one', 'One'),
      ...wayToActive(derivedId('here'), organization(1)),
      happened(derivedId('before'), 'LegacyAgreementImported', undefined, { organizationId: organization(1) }),
      happened(derivedId('before'), 'LegacyImportVerified', undefined, {
        term: { ...term!, expiresOn: null, expiresAt: null },
      }),
    ]);
    const beside = await build(database.ownerPool, 'endless', agreementProjection(shippedPolicies), instrument, [5]);
    expect(await listed({}, beside)).toEqual([]);
  });
});
