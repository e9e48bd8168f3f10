import { describe, expect, it } from '@jest/globals';
import type { Agreement, LegacyInstrument, Policy } from '../../../api/types.js';
import { stepsOfLegacy } from './legacy.js';
import { quietOf } from './to-do.js';
import { wayOf } from './way.js';
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
