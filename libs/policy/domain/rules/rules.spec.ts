import { describe, expect, it } from '@jest/globals';
import type { Edition, SetValues } from '../index.js';
import { wrongIn } from '../index.js';
import { SHIPPED, VALUES, withTimer } from '../testing/given.js';

const before: Edition = { ...SHIPPED.set, baseline: SHIPPED.baseline, functionsOfPeople: [] };

const wrong = (change: Partial<Edition>): readonly string[] =>
  wrongIn({ ...before, ...change }, before).map(({ path, code }) => `${path} ${code}`);

const place = (id: string): number => VALUES.timers.findIndex((timer) => timer.id === id);
const at = (id: string, rest: string): string => `/values/timers/${place(id)}${rest}`;
const timer = (id: string) => VALUES.timers[place(id)]!;
const { risk, calendar } = VALUES;
const { baseline } = SHIPPED;

type Case = readonly [sentence: string, change: Partial<Edition>, wanted: readonly string[]];

const cases: readonly Case[] = [
  [
    'a timer that rules rest on is gone',
    { timers: VALUES.timers.filter(({ id }) => id !== 'expiry') },
    ['/values/timers missing-entry'],
  ],
  [
    'a timer has no rule',
    { timers: [...VALUES.timers, { ...timer('expiry'), id: 'extra' }] },
    [`/values/timers/${VALUES.timers.length}/id code`],
  ],
  ['a timer of days counts hours', withTimer('intake-check', { unit: 'hours' }), [at('intake-check', '/unit code')]],
  [
    'a timer of the whole program counts business days',
    withTimer('annual-privacy-assessment', { unit: 'businessDays' }),
    [at('annual-privacy-assessment', '/unit code')],
  ],
  ['a timer is a share of nothing', withTimer('intake-check', { unit: 'percent' }), [at('intake-check', '/unit code')]],
  [
    'the freshness is counted in months',
    withTimer('privacy-review-freshness', { unit: 'months' }),
    [at('privacy-review-freshness', '/unit code'), at('privacy-review-freshness', '/value too-small')],
  ],
  [
    'a review is stale before what follows it can be done',
    withTimer('privacy-review-freshness', { value: 210 }),
    [at('privacy-review-freshness', '/value too-small')],
  ],
  [
    'an action is gone',
    withTimer('expiry', { actions: [] }),
    [at('expiry', '/actions missing-entry'), at('expiry', '/actions missing-entry')],
  ],
  [
    'signatures are void by months',
    withTimer('signature-window', {
      actions: timer('signature-window').actions.map((one) => Object.assign({}, one, { unit: 'months' as const })),
    }),
    [at('signature-window', '/actions/0 code')],
  ],
  [
    'a reminder lies hours ahead',
    withTimer('intake-check', { reminders: [{ offset: 3, unit: 'hours', from: 'start' }] }),
    [at('intake-check', '/reminders/0/unit code')],
  ],
  [
    'something returns at once, for ever',
    withTimer('privacy-review', {
      actions: timer('privacy-review').actions.map((one) =>
        one.repeatEvery ? Object.assign({}, one, { repeatEvery: { value: 0, unit: 'days' as const } }) : one,
      ),
    }),
    [at('privacy-review', '/actions/1/repeatEvery too-small')],
  ],
  [
    'a variant is gone',
    withTimer('classified-determination', { variants: [] }),
    [at('classified-determination', '/variants missing-entry')],
  ],
  [
    'nothing asks for a variant',
    withTimer('risk-acceptance', {
      variants: [...timer('risk-acceptance').variants!, { when: 'on Sundays', value: 1, unit: 'days' }],
    }),
    [at('risk-acceptance', '/variants/1/when code')],
  ],
  [
    'more impact is less risk',
    { risk: { ...risk, matrix: { ...risk.matrix, Low: { ...risk.matrix.Low, VeryHigh: 'VeryLow' } } } },
    ['/values/risk/matrix/Low/VeryHigh value', '/values/risk/matrix/Low/VeryHigh value'],
  ],
  [
    'an acceptance is bounded in days',
    { risk: { ...risk, maxAcceptance: { ...risk.maxAcceptance, High: { value: 90, unit: 'days' } } } },
    ['/values/risk/maxAcceptance/High/unit code'],
  ],
  [
    'a higher level needs a lower rank',
    { risk: { ...risk, rankByLevel: { ...risk.rankByLevel, VeryHigh: 'centre_director' } } },
    ['/values/risk/rankByLevel/VeryHigh value'],
  ],
  [
    'a rank is none of the list',
    { risk: { ...risk, ranks: ['centre_director', 'agency_director'] } },
    ['/values/risk/rankByLevel/VeryHigh code'],
  ],
  [
    'the usual term is longer than the longest',
    { term: { maxMonths: 12, defaultMonths: 36 } },
    ['/values/term/defaultMonths too-large'],
  ],
  [
    'the ceiling lies above the hard maximum',
    { retention: { ...VALUES.retention, ceilingDays: 9_999 } },
    ['/values/retention/ceilingDays too-large'],
  ],
  [
    'deviations name a clause that is not there',
    { retention: { ...VALUES.retention, deviationClauseId: 'nothing' } },
    ['/values/retention/deviationClauseId code'],
  ],
  [
    'a bound of dates counts hours',
    { dateBounds: { ...VALUES.dateBounds, signBy: { value: 60, unit: 'hours' } } },
    ['/values/dateBounds/signBy/unit code'],
  ],
  ['a pathway is taken away', { pathways: VALUES.pathways.slice(1) }, ['/values/pathways missing-entry']],
  [
    'a pathway stands twice',
    { pathways: [...VALUES.pathways, VALUES.pathways[0]!] },
    [`/values/pathways/${VALUES.pathways.length}/id duplicate`],
  ],
  [
    'no day of the week is left for business',
    { calendar: { ...calendar, weekend: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'] } },
    ['/values/calendar/weekend too-many'],
  ],
  [
    'a holiday falls on a day that no year has',
    { calendar: { ...calendar, holidays: [{ id: 'never', rule: 'fixed-date', month: 2, day: 30 }] } },
    ['/values/calendar/holidays/0/day value'],
  ],
  [
    'an item stands twice',
    { baseline: { ...baseline, items: [...baseline.items, baseline.items[0]!] } },
    [`/baseline/items/${baseline.items.length}/itemId duplicate`],
  ],
  [
    'an item is in no group',
    { baseline: { ...baseline, groups: baseline.groups.slice(1) } },
    ['CA-01', 'CA-02', 'CA-03', 'CA-04'].map((_, n) => `/baseline/items/${n}/group code`),
  ],
  [
    'windows of one statute overlap',
    {
      statutoryWindows: [
        ...SHIPPED.set.statutoryWindows,
        { statute: 'CISA2015', cite: 'x', from: '2026-09-01', to: '2027-09-30' },
      ],
    },
    ['/window/from value'],
  ],
  [
    'a window ends before it begins',
    { statutoryWindows: [{ statute: 'CISA2015', cite: 'x', from: '2026-09-02', to: '2026-09-01' }] },
    ['/window/to value'],
  ],
];

describe('the rules of a whole policy', () => {
  it('have nothing against what is shipped', () => expect(wrong({})).toEqual([]));

  it.each(cases)('object when %s', (_sentence, change, wanted) => expect(wrong(change)).toEqual(wanted));

  it('let values move within them', () => {
    const later: SetValues = withTimer('intake-check', { value: 8, unit: 'days' });
    expect(wrong(later)).toEqual([]);
    expect(wrong({ pathways: VALUES.pathways.map((one) => Object.assign({}, one, { active: false })) })).toEqual([]);
  });

  it('keep the items of a baseline that forms of the contract name', () => {
    expect(wrong({ baseline: { ...baseline, items: baseline.items.slice(1) } })).toEqual([
      '/baseline/items missing-entry',
    ]);
    const other = { ...baseline.items[0]!, itemId: 'CA-99' };
    expect(wrong({ baseline: { ...baseline, items: [...baseline.items, other] } })).toEqual([
      `/baseline/items/${baseline.items.length}/itemId code`,
    ]);
    const optional = baseline.items.map((item, n) =>
      n === 0 ? { ...item, requirement: 'conditional' as const } : item,
    );
    expect(wrong({ baseline: { ...baseline, items: optional } })).toEqual(['/baseline/items/0/requirement value']);
  });
});
