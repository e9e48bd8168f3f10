import { describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy/testing';
import type { Application } from '../application.js';
import type { PolicyFacts } from '../premises.js';
import { application } from '../testing/applications.js';
import { applicationDiff } from './materiality.js';

const { materiality } = policyFactsAt('2026-03-02');

/** A lower and a higher value of every field that counts in one direction only. */
const ORDERED: readonly (readonly [path: string, lower: Partial<Application>, higher: Partial<Application>])[] = [
  ['/tlpCeiling', { tlpCeiling: 'GREEN' }, { tlpCeiling: 'AMBER' }],
  ['/breachNoticeHours', { breachNoticeHours: 9 }, { breachNoticeHours: 24 }],
  ['/removal/lastTestOn', testedOn('2026-01-31'), testedOn('2026-02-10')],
];

function testedOn(lastTestOn: string): Partial<Application> {
  return { removal: { ...application().removal, lastTestOn } };
}

const materialityOf = (
  before: Partial<Application>,
  after: Partial<Application>,
  rules: PolicyFacts['materiality'] = materiality,
) => applicationDiff(application(before), application(after), rules).map((change) => change.materiality);

describe('a change counts in the direction that the policy says', () => {
  const directed = materiality.privacy.filter(({ when }) => when !== 'any');

  it('of every directed field of the policy', () => {
    expect(directed.map(({ path }) => path).toSorted()).toEqual(ORDERED.map(([path]) => path).toSorted());
  });

  it.each(ORDERED)('%s: up and down', (path, lower, higher) => {
    const { when } = directed.find((rule) => rule.path === path)!;
    expect(materialityOf(lower, higher)).toEqual([when === 'up' ? 'privacy' : 'none']);
    expect(materialityOf(higher, lower)).toEqual([when === 'up' ? 'none' : 'privacy']);
  });

  it('also where a value appears or goes: no direction can be told, so it counts', () => {
    const { lastTestOn: _tested, ...untested } = application().removal;
    expect(materialityOf({}, { removal: untested })).toEqual(['privacy']);
    expect(materialityOf({ removal: untested }, {})).toEqual(['privacy']);
  });

  it.each([
    ['up', ['none', 'privacy']],
    ['down', ['privacy', 'none']],
    ['any', ['privacy', 'privacy']],
  ] as const)('of retention, if the policy said %s', (when, [shorter, longer]) => {
    const rules = { ...materiality, privacy: [{ path: '/retentionDaysMax', when }] };
    expect(materialityOf({ retentionDaysMax: 180 }, { retentionDaysMax: 90 }, rules)).toEqual([shorter]);
    expect(materialityOf({ retentionDaysMax: 180 }, { retentionDaysMax: 365 }, rules)).toEqual([longer]);
  });
});

describe('privacy-material beside what is shared and for how long', () => {
  it.each<[string, Partial<Application>]>([
    ['security controls', { securityControls: ['UniqueAccounts'] }],
    ['the impact level', { impactLevel: 'Low' }],
    ['redress', { redress: { text: 'Complaints reach the privacy officer.', responseDays: 30 } }],
    ['anonymity', { anonymity: 'Consented' }],
    ['channels', { channels: ['AIS_TAXII'] }],
    ['downstream exchanges', { downstreamExchanges: [{ name: 'A partner', controlsVerified: true }] }],
    ['a later breach notice', { breachNoticeHours: 25 }],
    ['an older test of removal', testedOn('2026-02-09')],
  ])('%s', (_what, changes) => {
    expect(materialityOf({}, changes)).toEqual(['privacy']);
  });
});
