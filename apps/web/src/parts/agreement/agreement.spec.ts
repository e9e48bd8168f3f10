import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../api/types.js';
import { levelInWords } from './classified-level.js';
import { endNear } from './end-near.js';
import { facetRowsOf } from './facet-rows.js';
import { factsOf } from './facts.js';
import { lastDayOf } from './last-day.js';
import { receivedBy, sentBy, whyOff } from './movements.js';
import { stepsOf } from './steps.js';
import { day } from '../../words/dates.js';

const AGREEMENT: Agreement = {
  id: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57',
  number: 'ISA-2026-00014',
  organizationId: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d58',
  agreementForm: 'Standard',
  predecessorId: null,
  revision: 4,
  state: 'Proposed',
  stateSince: '2026-03-02T15:00:00Z',
  submittedAt: '2026-03-02T15:00:00Z',
  facets: {
    intake: 'Complete',
    privacy: 'Assigned',
    classified: 'NotRequested',
    signatures: { isao: 'None', nccic: 'None' },
    standards: 'Attested',
    risk: 'None',
    amendment: 'None',
    legalHold: false,
    statutoryCover: 'InForce',
  },
  stoppedTypes: [],
  application: null,
  review: { revisionNo: 1, assignments: [], concurrences: [] },
  risks: [],
  conditions: [],
  changedConditions: [],
  corrections: [],
  signatures: [],
  entitlements: [],
};
const facets = (more: Partial<Agreement['facets']>) => ({ facets: { ...AGREEMENT.facets, ...more } });
const ACTIVE: Agreement = {
  ...AGREEMENT,
  state: 'Active',
  ...facets({ privacy: 'Passed', classified: 'NotRequired', signatures: { isao: 'Signed', nccic: 'Signed' } }),
  activation: { effectiveOn: '2026-04-06', expiresOn: '2029-04-05', expiresAt: '2029-04-06T04:00:00Z' },
  entitlements: [
    { collectionId: 'in', canRead: false, canWrite: true, infoTypes: ['CyberThreatIndicator'], tlpCeiling: 'GREEN' },
    { collectionId: 'out', canRead: true, canWrite: false, infoTypes: ['Warning', 'Analysis'], tlpCeiling: 'GREEN' },
  ],
};
const OPEN_AMENDMENT: NonNullable<Agreement['amendment']> = {
  amendmentNo: 1,
  kind: 'ScopeExpansion',
  kinds: ['ScopeExpansion'],
  changes: [],
  requiredGates: ['privacy'],
  openGates: ['privacy'],
  proposedBy: 'ISAO',
  proposedAt: '2029-01-02T15:00:00Z',
  baseTermsVersion: 1,
  termsVersion: 2,
  concurrences: [],
  conditions: [],
  signatures: [],
};
const statesOf = (agreement: Agreement, waits = false) => stepsOf(agreement, waits).map(({ state }) => state);

describe('The end of an agreement', () => {
  const notice = {
    byParty: 'ISAO',
    effectiveOn: '2027-01-31',
    reasonCode: 'DeclinedToState',
    givenAt: '2026-12-01T15:00:00Z',
  } as const;
  const ends = (agreement: Agreement) => factsOf(agreement).find(({ name }) => name === 'Ends');

  it('is the same day wherever it is shown: that of a notice where it comes before that of the term (bcgov/entity #10139)', () => {
    expect(lastDayOf(ACTIVE)).toBe('2029-04-05');
    expect(ends({ ...ACTIVE, notice })).toMatchObject({
      value: day('2027-01-31'),
      under: expect.stringContaining('by notice'),
    });
    expect(ends({ ...ACTIVE, notice: { ...notice, effectiveOn: '2029-05-01' } })).toMatchObject({
      value: day('2029-04-05'),
    });
    expect(lastDayOf({ activation: { effectiveOn: '2014-05-01' }, notice })).toBe('2027-01-31');
    expect(lastDayOf({ activation: { effectiveOn: '2014-05-01' } })).toBeUndefined();
  });
});

describe('The length of an agreement', () => {
  const under = (expiresOn: string, effectiveOn = '2026-04-05'): unknown =>
    factsOf({
      ...ACTIVE,
      application: { requestedTermMonths: 36 },
      activation: { ...ACTIVE.activation!, effectiveOn, expiresOn },
    }).find(({ name }) => name === 'Ends')?.under;

  it('is what was signed, unless it was put in force for less', () => {
    expect(under('2029-04-05')).toBe('at the end of the day, ET; 36 months');
    expect(under('2026-06-05')).toBe('at the end of the day, ET; shorter than the 36 months signed');
    expect(under('2029-02-28', '2026-02-28')).toMatch(/; 36 months$/);
    expect(under('2027-11-30', '2024-11-30')).toMatch(/; 36 months$/);
  });
});

describe('An approval', () => {
  const soon: Agreement = { ...ACTIVE, activation: { ...ACTIVE.activation!, endsSoon: true } };
  const amended = (termEndsOn?: string): Agreement => ({
    ...soon,
    amendment: { ...OPEN_AMENDMENT, ...(termEndsOn === undefined ? {} : { termEndsOn }) },
  });

  it('decision: warns shortly before the end of the term, unless an amendment prolongs it (UCloud #4503)', () => {
    expect(endNear(AGREEMENT)).toBeUndefined();
    expect(endNear(ACTIVE)).toBeUndefined();
    expect(endNear(soon)).toBe('2029-04-05');
    expect(endNear(amended('2029-04-05'))).toBe('2029-04-05');
    expect(endNear(amended())).toBeUndefined();
  });
});

describe('How secret an agreement is', () => {
  const withLevel = (status: Agreement['facets']['classified'], level?: 'Secret', asked?: 'Secret'): Agreement => ({
    ...AGREEMENT,
    ...facets({ classified: status }),
    ...(level === undefined ? {} : { classified: { status, level } }),
    application: asked === undefined ? null : { requestedLevel: asked },
  });

  it.each([
    ['unclassified sharing only', withLevel('NotRequired')],
    ['unclassified sharing only', withLevel('NotRequired', undefined, 'Secret')],
    ['Secret asked for', withLevel('Requested', undefined, 'Secret')],
    ['Secret asked for', withLevel('Denied', undefined, 'Secret')],
    ['up to Secret', withLevel('Approved', 'Secret', 'Secret')],
    ['Secret', withLevel('Suspended', 'Secret', 'Secret')],
  ])('is told as %s', (words, agreement) => {
    expect(levelInWords(agreement)).toBe(words);
  });
});

describe('The way of an agreement', () => {
  it.each<readonly [string, Agreement, readonly string[]]>([
    ['a draft', { ...AGREEMENT, state: 'Draft', submittedAt: null, ...facets({ intake: 'None' }) }, ['now', 'ahead']],
    ['in review', AGREEMENT, ['done', 'done', 'now', 'not-required']],
    ['failed', { ...AGREEMENT, ...facets({ privacy: 'Failed' }) }, ['done', 'done', 'stopped', 'not-required']],
    ['withdrawn', { ...AGREEMENT, state: 'Withdrawn' }, ['done', 'done', 'stopped', 'not-required']],
    [
      'before signatures',
      { ...AGREEMENT, state: 'PrivacyReviewed', ...facets({ privacy: 'Passed', classified: 'NotRequired' }) },
      ['done', 'done', 'done', 'not-required', 'now', 'ahead'],
    ],
    ['in force', ACTIVE, ['done', 'done', 'done', 'not-required', 'done', 'done']],
  ])('of one that is %s', (_name, agreement, beginning) => {
    expect(statesOf(agreement).slice(0, beginning.length)).toEqual(beginning);
  });

  it('says when what is under way waits for the reader', () => {
    expect(statesOf(AGREEMENT, true)[2]).toBe('waits-for-you');
  });
});

describe('What may move', () => {
  it('is told by direction, each kind of information with its collection', () => {
    expect(receivedBy(ACTIVE).map(({ what, collection }) => [what, collection])).toEqual([
      ['Warnings', 'out'],
      ['Analysis', 'out'],
    ]);
    expect(sentBy(ACTIVE).map(({ what }) => what)).toEqual(['Cyber threat indicators']);
    expect(whyOff(ACTIVE)).toBeUndefined();
  });

  it.each<readonly [Partial<Agreement>, string]>([
    [{ state: 'Suspended', entitlements: [] }, 'suspended'],
    [{ expired: true, entitlements: [] }, 'term of the agreement has ended'],
    [{ state: 'Terminated', entitlements: [] }, 'has ended'],
    [{ supersededBy: AGREEMENT.id, entitlements: [] }, 'taken the place'],
    [{ entitlements: [] }, 'No collection was agreed'],
  ])('is nothing of one with %j, and says why', (more, words) => {
    expect(whyOff({ ...ACTIVE, ...more })).toContain(words);
  });
});

describe('Facets', () => {
  it('mark what an act changed, and say what it was', () => {
    const changed = facetRowsOf(ACTIVE, {}, AGREEMENT).filter(({ was }) => was !== undefined);
    expect(changed.map(({ name, was }) => [name, was])).toEqual([
      ['State', 'Proposed'],
      ['Privacy', 'Assigned'],
      ['Classified', 'Not requested'],
      ['Signatures', 'None'],
    ]);
  });

  const attestation = (recordedAt: string) => ({
    baselineVersion: '2026.1',
    answers: [],
    recordedAt,
    validUntil: '2027-01-31',
    lapsed: true,
    withdrawnItemIds: [],
  });
  const NOON = '2026-03-05T12:00:00.000Z';
  it.each([
    ['Not attested', 'an organization that never attested', {}],
    ['None in force', 'one of which nothing is known', undefined],
    [
      'None in force',
      'one that attested later than that, for the first time or again',
      { attestation: attestation(NOON), at: '2026-03-05T11:59:59.000Z' },
    ],
    ['Lapsed', 'one whose attestation had run out by then', { attestation: attestation(NOON), at: NOON }],
    ['Lapsed', 'one whose attestation has run out by now', { attestation: attestation(NOON) }],
  ])('say %s of %s', (word, _whose, known) => {
    const lapsed = { ...AGREEMENT, facets: { ...AGREEMENT.facets, standards: 'Lapsed' as const } };
    const standards = facetRowsOf(lapsed, known).find(({ name }) => name === 'Standards');
    expect(standards?.status.word).toBe(word);
  });

  it('say that no attestation was in force before an act by which one was', () => {
    const before = { ...AGREEMENT, facets: { ...AGREEMENT.facets, standards: 'Lapsed' as const } };
    const known = { attestation: attestation(NOON), at: NOON };
    const rows = facetRowsOf({ ...AGREEMENT, facets: { ...AGREEMENT.facets, standards: 'Attested' } }, known, before);
    expect(rows.find(({ name }) => name === 'Standards')?.was).toBe('None in force');
  });

  it('are the same ten now and then', () => {
    expect(facetRowsOf(ACTIVE)).toHaveLength(10);
    expect(facetRowsOf(ACTIVE).every(({ was }) => was === undefined)).toBe(true);
  });
});
