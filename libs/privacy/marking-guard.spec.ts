import { describe, expect, it } from '@jest/globals';
import type { Json } from '@accord/kernel';
import { findProhibitedContent, type ProhibitedRule } from './index.js';
import { HARMLESS } from './testing/harmless-texts.js';
import { markings, numbers } from './testing/prohibited-texts.js';

const rules = (text: string): ProhibitedRule[] => findProhibitedContent({ field: text }).map((found) => found.rule);

describe('the guard finds', () => {
  it('every classification marking that level, control, bracket, spacing and Unicode make', () => {
    const made = markings();
    expect(made.length).toBeGreaterThan(300);
    const missed = made.filter((text) => !rules(text).some((rule) => rule.startsWith('classification-')));
    expect(missed).toEqual([]);
  });

  it('every social security number in its usual forms', () => {
    const made = numbers();
    expect(made.length).toBeGreaterThan(50);
    expect(made.filter((text) => !rules(text).includes('ssn'))).toEqual([]);
  });

  it.each([
    'Date of birth: 1980-05-03',
    'date of birth 05/03/1980',
    'DOB: 3 May 1980',
    'D.O.B. 19800503',
    'He was born on May 3, 1980 in a small town.',
    'born 3rd of May 1980',
    'birthdate = 5.3.80',
    'Birthday: 3 May',
    'Place of birth: Springfield',
    'PLACE OF BIRTH: SPRINGFIELD',
    'place of birth was Springfield',
    'Birthplace Springfield, Illinois',
    'date of b\u00ADirth: 1980\u201305\u201303',
  ])('birth data: %s', (text) => {
    expect(rules(text)).toEqual(['birth-data']);
  });

  it.each([
    'SECRET',
    'TOP SECRET',
    'CONFIDENTIAL',
    'The first line.\nSECRET\nThe last line.',
    '*** TOP SECRET ***',
    'S E C R E T',
    'Page 1\r\nCONFIDENTIAL\r\nPage 2',
  ])('a banner alone on a line: %j', (text) => {
    expect(rules(text)).toEqual(['classification-banner']);
  });

  it.each([
    'Classified By: Office 12',
    'CLASSIFIED BY: 0042',
    'Derived From: Guide of 2019',
    'The finding.\n  derived from: Guide of 2019',
    'Declassify On: 20351231',
    'declassify on 20351231',
    'Declassify on: 25X1',
    'Reason for classification: 1.4(c)',
  ])('an authority line: %j', (text) => {
    expect(rules(text)).toContain('classification-authority');
  });
});

describe('the guard lets pass', () => {
  it('legal and technical prose, handling labels, codes, digests, dates and numbers of other kinds', () => {
    expect(HARMLESS.length).toBeGreaterThan(300);
    expect(HARMLESS.filter((text) => findProhibitedContent(text).length > 0)).toEqual([]);
  });

  it('levels as code values of their fields', () => {
    const body = { requestedLevel: 'Secret', approvedLevel: 'TopSecret', levels: ['Confidential', 'None'] };
    expect(findProhibitedContent(body)).toEqual([]);
  });
});

describe('a finding', () => {
  it('tells place and rule, and nothing of the text', () => {
    const body = { form: { findings: [{ rationale: 'harmless' }, { 'a/b~c': 'SECRET//NOFORN, 219-09-9999' }] } };
    expect(findProhibitedContent(body)).toEqual([
      { path: '/form/findings/1/a~1b~0c', rule: 'ssn' },
      { path: '/form/findings/1/a~1b~0c', rule: 'classification-banner' },
    ]);
  });

  it('in the name of a member is reported at the object, whose pointer does not repeat it', () => {
    expect(findProhibitedContent({ list: [{ '219-09-9999': { deeper: '(S//NF)' } }] })).toEqual([
      { path: '/list/0', rule: 'ssn' },
      { path: '/list/0/*/deeper', rule: 'classification-portion' },
    ]);
  });

  it('follows from the name of a member that says what it holds', () => {
    expect(findProhibitedContent({ dateOfBirth: '1980-05-03', ssn: 219099999 })).toEqual([
      { path: '/dateOfBirth', rule: 'birth-data' },
      { path: '/ssn', rule: 'ssn' },
    ]);
    expect(findProhibitedContent({ dateOfBirth: null, ssn: '' })).toEqual([]);
  });

  it('is made of every text, wherever it stands', () => {
    for (const body of ['SECRET', ['SECRET'], [[{ a: ['SECRET'] }]]] as Json[])
      expect(findProhibitedContent(body)).toHaveLength(1);
    for (const body of [null, 7, true, {}, []] as Json[]) expect(findProhibitedContent(body)).toEqual([]);
  });
});

describe('hostile bodies', () => {
  it('may nest 10,000 levels deep', () => {
    const body: Json = JSON.parse('{"a":['.repeat(10_000) + '"SECRET"' + ']}'.repeat(10_000));
    expect(findProhibitedContent(body)).toHaveLength(1);
  });

  it('are reported with 50 findings at most', () => {
    expect(findProhibitedContent(Array.from({ length: 500 }, () => 'SECRET'))).toHaveLength(50);
  });

  it('cannot hide a marking behind a long text', () => {
    for (const length of [262_130, 262_144, 300_000, 900_000])
      expect(rules(`${'x '.repeat(length / 2)}(S//NF)`)).toHaveLength(1);
  });

  const bricks =
    '(|(S//|SECRET |123-45-|123 45 |DOB: 1|born on | |\n|ssn:|place of birth |Derived From |\u200B|\uFDFA|' +
    '\uFF08\uFF33\uFF0F|- - |TOP  |CONFIDENTIAL,- |//NATO |*\n|e\u0332';

  it.each(bricks.split('|'))('take time in proportion to their length: a megabyte of %j', (brick) => {
    const text = brick.repeat(Math.ceil(1_000_000 / brick.length));
    const start = performance.now();
    findProhibitedContent(text);
    // About 5 to 50 ms here; a pattern that looks back over its own repetitions takes minutes for as much.
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
