import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { policyFactsAt, shippedPolicies } from '@accord/policy/testing';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import {
  AGREEMENT_SORTS,
  isAgreementKey,
  listAgreements,
  standingAgreementsOf,
  type AgreementListItem,
  type AgreementListQuery,
} from './agreement-list.query.js';
import { agreementProjection } from './agreement.projection.js';
import { build, type Built } from './testing/tables.js';
import {
  agreement,
  all,
  COUNT,
  log,
  names,
  numberOf,
  numbers,
  organization,
  ORGANIZATIONS,
} from './testing/many-agreements.js';

let database: TestDatabase;
let list: Built;
beforeAll(async () => {
  database = await withTestDatabase();
  list = await build(database.ownerPool, 'list', agreementProjection(shippedPolicies), log, [500]);
}, 60_000);
afterAll(() => database.drop());

const everything = { visibility: { all: true }, sort: '-updatedAt', limit: 200 } as const;
const found = (query: Partial<AgreementListQuery>): Promise<AgreementListItem[]> => {
  const asked: AgreementListQuery = { ...everything, ...query };
  return all(
    (after) => listAgreements(database.ownerPool, list.table, { ...asked, ...(after ? { after } : {}) }),
    (key) => isAgreementKey(asked.sort, key),
  );
};
/** When the work on an agreement is due: the date that was set, or five business days of the intake. Active ones never. */
const dueOf = new Map(
  log.flatMap(({ streamId, type, data, recordedAt }) => {
    if (type === 'AgreementActivated') return [[streamId.slice(10), 'none'] as const];
    const day =
      type === 'AgreementProposed'
        ? policyFactsAt(recordedAt).calendar.addBusinessDays(localDateOf(recordedAt), 5)
        : data['dueOn'];
    return typeof day === 'string' ? [[streamId.slice(10), day] as const] : [];
  }),
);
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const own = organization(5);

describe('the list of agreements', () => {
  it.each(AGREEMENT_SORTS)('gives each of many rows once, in order, page by page, sorted by %s', async (sort) => {
    const visibility = { all: true, ownOrganizationId: own };
    const small = await found({ sort, limit: 37, visibility });
    const large = await found({ sort, limit: 200, visibility });
    expect(ids(small)).toEqual(ids(large));
    expect(new Set(ids(small)).size).toBe(small.length);
    const drafts = numbers((n) => n % 5 === 0 && n % ORGANIZATIONS === 5);
    expect(small).toHaveLength(COUNT - COUNT / 5 + drafts.length);
  });

  it('sorts by what the sorting says', async () => {
    const times = (await found({ sort: 'updatedAt' })).map(({ updatedAt }) => updatedAt);
    expect(times).toEqual(times.toSorted());
    const newest = (await found({ sort: '-updatedAt' })).map(({ updatedAt }) => updatedAt);
    expect(newest).toEqual(times.toReversed());
    const byName = (await found({ sort: 'legalName' })).map((one) => one.organization.legalName.toLowerCase());
    expect(byName).toEqual(byName.toSorted());
  });

  it('puts what is due first in front and what is never due at the end', async () => {
    const shown = await found({ sort: 'dueOn' });
    const dates = shown.map(({ id }) => dueOf.get(id) ?? 'none');
    expect(dates).toEqual(dates.toSorted());
    expect(dates[0]).toBe('2026-03-17');
    expect(dates.at(-1)).toBe('none');
  });

  it('finds what ends by a day, that day included, the first to end in front; what was never in force never ends', async () => {
    const terms = (await found({ sort: 'expiresOn' })).map(({ expiresOn }) => expiresOn ?? 'never');
    expect(terms).toEqual(terms.toSorted());
    expect(terms.at(-1)).toBe('never');
    const days = terms.filter((day) => day !== 'never');
    const middle = days[Math.floor(days.length / 2)]!;
    const ending = await found({ sort: 'expiresOn', expiresBy: middle, limit: 7 });
    expect(ending.map(({ expiresOn }) => expiresOn)).toEqual(days.filter((day) => day <= middle));
    expect(await found({ expiresBy: '2020-01-01' })).toEqual([]);
  });

  it('finds the reviews that somebody has in hand, and none that are decided', async () => {
    const inHand = await found({ sort: 'updatedAt', reviewer: 'pr-3', limit: 7 });
    const expected = numbers((n) => n % 5 === 2 && n % 4 === 3).map(agreement);
    expect(new Set(ids(inHand))).toEqual(new Set(expected));
    expect(inHand).toHaveLength(expected.length);
    expect(await found({ reviewer: 'pr-3', states: ['Active'] })).toEqual([]);
    expect(await found({ reviewer: 'nobody' })).toEqual([]);
  });

  it('finds what waits for its organization, and not what waits for the government', async () => {
    const states = ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'] as const;
    const withIt = await found({ sort: 'updatedAt', states, isWithApplicant: true, limit: 90 });
    const returned = numbers((n) => n % 5 === 3).map(agreement);
    expect(new Set(ids(withIt))).toEqual(new Set(returned));
    expect(withIt).toHaveLength(returned.length);
    expect(await found({ isWithApplicant: true, states: ['Proposed'] })).toEqual([]);
  });

  it('has lines of exactly this shape', async () => {
    const [active] = await found({ q: numberOf(14) });
    expect(active).toEqual({
      id: agreement(14),
      number: numberOf(14),
      organization: { id: organization(14), slug: 'slug-14', legalName: names(14) },
      state: 'Active',
      facets: expect.objectContaining({ intake: 'Complete', privacy: 'PassedWithConditions', standards: 'Lapsed' }),
      revision: 18,
      updatedAt: '2026-03-10T10:00:00.002Z',
      submittedAt: '2026-03-10T10:00:00.002Z',
      expiresOn: '2029-04-06',
    });
    const drafts = await found({ visibility: { all: false, ownOrganizationId: own }, states: ['Draft'] });
    expect(Object.keys(drafts[0]!)).toEqual([
      'id',
      'number',
      'organization',
      'state',
      'facets',
      'revision',
      'updatedAt',
    ]);
    expect(drafts[0]!.number).toBeNull();
  });

  it('follows the attestation of the organization in the facets', async () => {
    const [line] = await found({ organizationId: organization(1), states: ['Proposed'] });
    expect(line!.facets).toMatchObject({ standards: 'Attested' });
  });

  it('hides what was never submitted from all but the own organization', async () => {
    expect((await found({})).every(({ submittedAt }) => submittedAt !== undefined)).toBe(true);
    const mine = await found({ visibility: { all: false, ownOrganizationId: own } });
    expect(mine.every((one) => one.organization.id === own)).toBe(true);
    expect(mine).toHaveLength(COUNT / ORGANIZATIONS);
    expect(await found({ visibility: { all: false } })).toEqual([]);
    expect(
      await found({ visibility: { all: false, ownOrganizationId: own }, organizationId: organization(6) }),
    ).toEqual([]);
  });

  it('finds by beginnings of words, all of which must occur', async () => {
    expect(ids(await found({ q: 'isa 2026 00014' }))).toEqual([agreement(14)]);
    const slug = await found({ q: 'SLUG-37' });
    expect(slug.length).toBeGreaterThan(0);
    expect(slug.every((one) => one.organization.id === organization(37))).toBe(true);
    expect(await found({ q: 'alph slug-38' })).toEqual([]);
    expect(await found({ q: 'nothing of the kind' })).toEqual([]);
  });

  it('finds by words that are common, whether they meet in a row or not', async () => {
    const submitted = await found({});
    expect(await found({ q: 'isa 2026' })).toEqual(submitted);
    expect(await found({ q: 'alph isa', limit: 7 })).toEqual(
      submitted.filter(({ organization: { legalName } }) => legalName.startsWith('alpha')),
    );
    expect(await found({ q: 'alph bet' })).toEqual([]);
    expect(await found({ q: 'isa alph', states: ['Active', 'Draft'] })).toEqual(
      (await found({ states: ['Active'] })).filter(({ organization: { legalName } }) => legalName.startsWith('alpha')),
    );
  });

  it.each([
    `'`,
    `"`,
    `')`,
    '\\',
    'a & | !',
    ':*',
    '🙂',
    `''':*`,
    '<->',
    '%',
    'x'.repeat(200),
    '\u{10ffff}',
    '\ud800',
    'İ',
    '- -',
  ])('bears the search %j', async (q) => {
    await expect(found({ q })).resolves.toBeInstanceOf(Array);
  });

  it('takes only keys of its own sorting', () => {
    const id = agreement(1);
    expect(isAgreementKey('dueOn', ['infinity', id])).toBe(true);
    for (const key of [null, [], ['infinity'], ['2026-02-30', id], ['infinity', 'x'], [1, id], ['infinity', id, id]])
      expect(isAgreementKey('dueOn', key)).toBe(false);
    expect(isAgreementKey('updatedAt', ['2026-03-10T10:00:00.000Z', id])).toBe(true);
    expect(isAgreementKey('updatedAt', ['2026-13-10T10:00:00.000Z', id])).toBe(false);
    expect(isAgreementKey('legalName', ['a\0b', id])).toBe(false);
  });

  it('knows the agreements of an organization that were submitted and have not ended', async () => {
    const inForce = numbers((n) => n % 5 === 4 && n % ORGANIZATIONS === 4);
    const shown = await standingAgreementsOf(database.ownerPool, list.table, organization(4));
    expect(shown.map(({ agreementId }) => agreementId)).toEqual(inForce.map(agreement).toSorted());
    expect(shown[0]).toMatchObject({ state: 'Active', revision: 18, expiresAt: '2029-04-07T03:59:59.000Z' });
    const [underway] = await standingAgreementsOf(database.ownerPool, list.table, organization(1));
    expect(underway).toMatchObject({ state: 'Proposed', revision: 1, expiresAt: null });
    expect(await standingAgreementsOf(database.ownerPool, list.table, organization(5))).toEqual([]);
  });

  it.each(AGREEMENT_SORTS)(
    'gives the same for several states, for one organization and for a search, by %s',
    async (sort) => {
      const visibility = { all: true, ownOrganizationId: own };
      const whole = await found({ sort, visibility });
      const states = ['Proposed', 'Active', 'ChangesRequested', 'Draft'] as const;
      expect(await found({ sort, visibility, states, limit: 7 })).toEqual(
        whole.filter(({ state }) => states.some((one) => one === state)),
      );
      for (const n of [5, 6, 7])
        expect(await found({ sort, visibility, organizationId: organization(n), limit: 3 })).toEqual(
          whole.filter((one) => one.organization.id === organization(n)),
        );
      expect(await found({ sort, visibility, q: 'alpha isa', limit: 11 })).toEqual(
        whole.filter((one) => one.organization.legalName.startsWith('alpha')),
      );
    },
    30_000,
  );
});
