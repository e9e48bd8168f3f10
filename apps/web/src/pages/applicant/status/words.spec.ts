import { describe, expect, it } from '@jest/globals';
import type { Agreement, LegacyInstrument, Policy } from '../../../api/types.js';
import { stepsOfLegacy } from './legacy.js';
import { quietOf, reasonOfEnd } from './to-do.js';
import { wayOf } from './way.js';
import { whoActs } from './who-acts.js';
import { whoIsNext } from './who-is-next.js';

const FACETS = {
  intake: 'Complete',
  privacy: 'Passed',
  classified: 'NotRequired',
  amendment: 'None',
  signatures: { isao: 'None', nccic: 'None' },
};
const agreementOf = (state: string, facets: object = {}, more: object = {}): Agreement =>
  JSON.parse(JSON.stringify({ state, facets: { ...FACETS, ...facets }, ...more }));

const policyOf = (timers: readonly object[], defaultMonths: number): Policy =>
  JSON.parse(JSON.stringify({ values: { timers, term: { defaultMonths } } }));

describe('Where nothing is needed from the reader, the page says why', () => {
  it.each([
    ['its officer withdrew', agreementOf('Withdrawn', {}, { ending: { reasonCode: 'DeclinedToState' } }), /^Your org/],
    ['the clock closed it', agreementOf('Withdrawn', {}, { ending: { reasonCode: 'Idle' } }), /the clock closed it/],
    ['in force', agreementOf('Active'), /is in force/],
    ['in force by the record, its term over', agreementOf('Active', {}, { expired: true }), /has ended/],
    ['imported', agreementOf('LegacyHeld'), /A second person at NCCIC verifies it/],
  ])('%s', (_, agreement, sentence) => {
    expect(quietOf(agreement)).toMatch(sentence);
  });
});

describe('Who is next', () => {
  const signed = { isao: 'Signed', nccic: 'None' };
  it.each([
    ['Draft', {}, {}, 'An officer of your organization'],
    ['Proposed', { intake: 'None', privacy: 'None' }, {}, 'NCCIC takes the application in'],
    ['Proposed', { privacy: 'Assigned' }, {}, 'DHS reviews privacy'],
    ['Proposed', { privacy: 'Failed' }, {}, 'NCCIC asks for changes'],
    ['PrivacyReviewed', { classified: 'Requested' }, {}, 'DHS decides on classified access'],
    ['PrivacyReviewed', { classified: 'Denied' }, {}, 'An officer of your organization says how'],
    ['PrivacyReviewed', {}, {}, 'NCCIC, then your signatory'],
    ['PrivacyReviewed', { signatures: signed }, {}, 'NCCIC signs'],
    ['ClassifiedAccessApproved', { signatures: { isao: 'Signed', nccic: 'Signed' } }, {}, 'NCCIC puts the agreement'],
    ['LegacyHeld', {}, {}, 'NCCIC a second person verifies'],
    ['Active', {}, {}, 'Nobody it is in force'],
    ['Active', { amendment: 'Open' }, {}, 'Both parties'],
    ['Active', {}, { expired: true }, 'Nobody it has ended'],
    ['Withdrawn', {}, {}, 'Nobody it was withdrawn'],
  ])('is told of every state: %s %j %j', (state, facets, more, said) => {
    const { who, does = '' } = whoIsNext(agreementOf(state, facets, more));
    expect(`${who} ${does}`).toContain(said);
  });
});

describe('Who acts meanwhile', () => {
  const assigned = { assignments: [{ function: 'dhs.privacy', dueOn: '2026-04-29' }] };
  const terms = { termsVersion: 2, signBy: '2026-06-09' };
  const acts = (state: string, facets: object, more: object, today = '2026-04-22') =>
    whoActs(agreementOf(state, facets, { review: { assignments: [] }, ...more }), today);

  it('is told with the day until which they have it, and by whom of the organization', () => {
    expect(acts('Proposed', { intake: 'None', privacy: 'None' }, {})).toBe('NCCIC takes the application in.');
    const review = { review: assigned };
    expect(acts('Proposed', { privacy: 'Assigned' }, review)).toMatch(/civil liberties, due Wed 29 Apr 2026\.$/);
    expect(acts('Proposed', { privacy: 'Assigned' }, review, '2026-05-02')).toMatch(/, was due Wed 29 Apr 2026\.$/);
    expect(acts('PrivacyReviewed', {}, {})).toBe(
      'NCCIC opens the terms for signature; your signatory signs them first.',
    );
    expect(acts('PrivacyReviewed', {}, { terms })).toMatch(
      /^Your signatory signs terms 2, .* by Tue 9 Jun 2026, 23:59 ET\./,
    );
    expect(acts('PrivacyReviewed', { signatures: { isao: 'Signed', nccic: 'None' } }, { terms })).toBe('NCCIC signs.');
  });

  it('is nobody once it is in force, or over', () => {
    expect([acts('Active', {}, {}), acts('Withdrawn', {}, {}), acts('Draft', {}, {})]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('Why it ended', () => {
  const reasons: Policy['catalogues']['reasons'] = JSON.parse(
    JSON.stringify({ 'reject-proposal': { codes: [{ code: 'Duplicate', meaning: 'Another agreement covers it' }] } }),
  );
  it.each([
    ['the reason of the rejection', 'Rejected', 'Duplicate', 'another agreement covers it'],
    ['nothing of one that the policy does not know', 'Rejected', 'Unheard', undefined],
    ['nothing of what the clock closed', 'Withdrawn', 'Idle', undefined],
  ])('is said in words: %s', (_, state, reasonCode, said) => {
    expect(reasonOfEnd(agreementOf(state, {}, { ending: { reasonCode } }), reasons)).toBe(said);
  });
});

describe('The way of an agreement', () => {
  it('has the times of the policy in force, and none where it is not read', () => {
    const timers = [
      { id: 'intake-check', value: 7, unit: 'businessDays' },
      { id: 'privacy-review', value: 1, unit: 'businessDays' },
      { id: 'signature-window', value: 45, unit: 'days' },
    ];
    expect(wayOf(policyOf(timers, 24)).map(({ text }) => text)).toEqual([
      undefined,
      'target 7 business days',
      'target 1 business day',
      'you first, within 45 days',
      '24 months, unless you ask for another term',
    ]);
    expect(wayOf(undefined).map(({ text }) => text)).toEqual(Array.from({ length: 5 }, () => undefined));
  });
});

describe('What is ahead of an imported agreement', () => {
  const legacy = (more: Partial<LegacyInstrument>): LegacyInstrument => ({
    instrumentKind: 'MOU',
    originalSignedOn: '2014-05-01',
    documentDigest: 'a1'.repeat(32),
    deemedCompliant: false,
    missingGates: [],
    importedAt: '2026-01-05T15:00:00Z',
    verdict: null,
    conformanceDueOn: null,
    ...more,
  });
  const titles = (state: string, more: Partial<LegacyInstrument>) =>
    stepsOfLegacy(state, legacy(more)).map(({ title, text }) => [title, text]);

  it('begins with its verification, and goes on with the form that law requires', () => {
    const goesOn = ['It goes on', 'until one of the parties ends it'];
    const form = 'It is shown to have the form required by law';
    expect(titles('LegacyHeld', {})).toEqual([
      ['A second person at NCCIC verifies it', expect.any(String)],
      ['It is put in force, or closed', expect.stringContaining('nothing moves before')],
      [form, expect.stringContaining('some time after it is put in force')],
      goesOn,
    ]);
    expect(titles('Active', { conformanceDueOn: '2026-07-04', originalExpiry: '2030-04-30' })).toEqual([
      [form, expect.stringMatching(/by .*2026/)],
      ['It ends', expect.stringContaining('2030')],
    ]);
    expect(titles('Active', { deemedCompliant: true })).toEqual([goesOn]);
  });

  it('is nothing once it has ended', () => {
    expect([...titles('Expired', {}), ...titles('Terminated', {})]).toEqual([]);
  });
});
