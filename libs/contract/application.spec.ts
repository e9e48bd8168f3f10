import { describe, expect, it } from '@jest/globals';
import type { Json } from '@accord/kernel';
import { answersMet, application, classifiedApplication, type Draft } from './testing/application.js';
import { validateApplication } from './index.js';

type Form = 'Standard' | 'Negotiated';

const found = (draft: Json, form: Form = 'Standard'): string[] =>
  validateApplication(form, draft).map(({ code, path }) => `${code} ${path}`);

const without = (draft: Draft, ...names: string[]): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([name]) => !names.includes(name)));

const deviation = { clauseId: 'records', text: 'Twelve months instead of the standard limit.' };

describe('a whole application', () => {
  it('is valid with and without a classified request', () => {
    expect(found(application())).toEqual([]);
    expect(found(classifiedApplication())).toEqual([]);
  });

  it('is valid as Negotiated with its rationale, and over the ceiling with the clause that it departs from', () => {
    const draft = application({
      negotiatedRationale: 'A year is needed.',
      deviations: [deviation],
      retentionDaysMax: 400,
    });
    expect(found(draft, 'Negotiated')).toEqual([]);
  });

  it.each<[string, Draft, string[]]>([
    ['an unknown field', { foo: 1 }, ['unknown-field /foo']],
    ['an unknown field whose name needs escapes', { 'a/b~c': 1 }, ['unknown-field /a~1b~0c']],
    ['another type', { retentionDaysMax: '180' }, ['type /retentionDaysMax']],
    ['a fraction where a whole number is needed', { breachNoticeHours: 1.5 }, ['type /breachNoticeHours']],
    ['null', { taxStatus: null }, ['type /taxStatus']],
    ['a code that is not listed', { taxStatus: 'nonprofit' }, ['code /taxStatus']],
    ['blank text', { legalName: '   ' }, ['too-short /legalName']],
    ['text over the limit', { legalName: 'x'.repeat(201) }, ['too-long /legalName']],
    ['a number under the limit', { breachNoticeHours: 0 }, ['too-small /breachNoticeHours']],
    ['a number over the limit, told once', { retentionDaysMax: 3000 }, ['too-large /retentionDaysMax']],
    ['an empty list', { purposes: [] }, ['too-few /purposes']],
    ['an entry twice', { purposes: ['IdentifyThreat', 'IdentifyThreat'] }, ['duplicate /purposes']],
    [
      'a purpose test that fails',
      { purposeTest: { analyse: true, communicate: true, disseminate: false } },
      ['value /purposeTest/disseminate'],
    ],
    ['a form that is wrong', { jurisdiction: 'usa' }, ['format /jurisdiction']],
    [
      'a date that does not exist',
      { signatory: { roleTitle: 'President', authorityDigest: 'a'.repeat(64), validUntil: '2026-02-30' } },
      ['format /signatory/validUntil'],
    ],
    [
      'a leap day in another year',
      { removal: { method: 'Both', description: 'x', lastTestOn: '2027-02-29' } },
      ['format /removal/lastTestOn'],
    ],
    [
      'a tool without its test',
      { removal: { method: 'Technical', description: 'x' } },
      ['required /removal/lastTestOn'],
    ],
    [
      'foreign owners without a word',
      { foreignMembersOrOwners: { present: true } },
      ['required /foreignMembersOrOwners/description'],
    ],
    [
      'an information type in two directions',
      {
        infoTypes: [
          { type: 'Warning', direction: 'both' },
          { type: 'Warning', direction: 'toNCCIC' },
        ],
      },
      ['duplicate /infoTypes'],
    ],
    [
      'classified context without a level',
      { infoTypes: [{ type: 'ClassifiedContext', direction: 'both' }] },
      ['not-allowed /infoTypes'],
    ],
    ['a classified field without a level', { pathway: '!' }, ['not-allowed /pathway']],
    [
      'possession without a level, and nothing of what possession needs',
      { possession: { holds: true } },
      ['not-allowed /possession'],
    ],
    [
      'RED without names, with a machine, onward',
      {
        tlpCeiling: 'RED',
        channels: ['Portal', 'AIS_TAXII'],
        collections: [{ id: 'all', canRead: true, canWrite: false }],
        baselineAnswers: [...answersMet(), { itemId: 'TM-04', answer: 'Gap' }],
      },
      ['too-few /namedRecipients', 'not-allowed /channels', 'value /onwardRule'],
    ],
    ['names without RED', { namedRecipients: ['harbor-desk'] }, ['too-many /namedRecipients']],
    [
      'the automated channel without collections and TM-04',
      { channels: ['AIS_TAXII'] },
      ['too-few /collections', 'missing-entry /baselineAnswers'],
    ],
    [
      'collections without the automated channel',
      { collections: [{ id: 'all', canRead: true, canWrite: false }] },
      ['too-many /collections'],
    ],
    ['PCII without the proprietary designation', { pciiIntended: true }, ['value /proprietaryDesignation']],
    ['deviations in the Standard form', { deviations: [deviation] }, ['too-many /deviations']],
    ['a rationale in the Standard form', { negotiatedRationale: 'x' }, ['not-allowed /negotiatedRationale']],
    ['what is no version of a baseline', { baselineVersion: 'the old one' }, ['format /baselineVersion']],
  ])('refuses %s', (_, changes, expected) => {
    expect(found(application(changes))).toEqual(expected);
  });

  it('names a collection that may neither be read nor written', () => {
    const draft = application({
      channels: ['AIS_TAXII'],
      collections: [{ id: 'all', canRead: false, canWrite: false }],
      baselineAnswers: [...answersMet(), { itemId: 'TM-04', answer: 'Met' }],
    });
    expect(found(draft)).toEqual(['value /collections/0']);
  });

  it('names the baseline items that are missing, answered as not applicable, twice or unknown', () => {
    const [first, second, third, ...others] = answersMet();
    expect(first).toBeDefined();
    const answers = [
      { ...second!, answer: 'NA' },
      third!,
      { ...third!, answer: 'Gap' },
      ...others,
      { itemId: 'ZZ-99', answer: 'Met' },
    ];
    const errors = validateApplication('Standard', application({ baselineAnswers: answers }));
    expect(errors).toEqual([
      {
        path: '/baselineAnswers',
        code: 'missing-entry',
        message: 'Entries are missing: CA-01 as Met or Gap, CA-02 as Met or Gap.',
      },
      { path: '/baselineAnswers', code: 'duplicate', message: 'These may stand here once only: CA-03.' },
      { path: '/baselineAnswers/23/itemId', code: 'code', message: 'This is not a code of the list.' },
    ]);
  });

  it('asks only for what is missing, not for what would follow', () => {
    expect(found(without(application(), 'requestedLevel', 'channels', 'tlpCeiling'))).toEqual([
      'required /channels',
      'required /tlpCeiling',
      'required /requestedLevel',
    ]);
  });

  it('asks for more the more is asked', () => {
    expect(found(application({ requestedLevel: 'Secret', jurisdiction: 'CA' }))).toEqual([
      'required /pathway',
      'required /possession',
      'required /briefingSiteWithin50mi',
      'required /needStatementUnclassified',
      'format /jurisdiction',
    ]);
    expect(found(without(classifiedApplication(), 'cageCode', 'fociStatus'))).toEqual([
      'required /cageCode',
      'required /fociStatus',
    ]);
    const top = validateApplication('Standard', classifiedApplication({ requestedLevel: 'TopSecret' }));
    expect(top).toEqual([
      { path: '/needStatementUnclassified', code: 'too-short', message: 'At least 400 characters are needed.' },
    ]);
    expect(found(classifiedApplication({ nomineeCountByLevel: { Secret: 2, TopSecret: 1 } }))).toEqual([
      'not-allowed /nomineeCountByLevel/TopSecret',
    ]);
  });

  it('tells the strictest of several limits', () => {
    const [error] = validateApplication('Standard', application({ retentionDaysMax: 3000 }));
    expect(error?.message).toBe('The number must be 365 or less.');
  });

  it('asks the Negotiated form for its rationale, its deviations and the clause on records', () => {
    expect(found(application(), 'Negotiated')).toEqual(['required /negotiatedRationale', 'too-few /deviations']);
    const draft = application({
      negotiatedRationale: 'x',
      deviations: [{ ...deviation, clauseId: 'survival' }],
      retentionDaysMax: 400,
    });
    expect(found(draft, 'Negotiated')).toEqual(['missing-entry /deviations']);
  });

  it('puts the prefix in front of every pointer', () => {
    expect(validateApplication('Standard', application({ foo: 1 }), '/application')).toEqual([
      { path: '/application/foo', code: 'unknown-field', message: 'This field does not exist here.' },
    ]);
    expect(validateApplication('Standard', [], '/application')[0]?.path).toBe('/application');
  });
});
