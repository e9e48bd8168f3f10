import { describe, expect, it } from '@jest/globals';
import type { Json } from '@accord/kernel';
import { findProhibitedContent, type ProhibitedRule } from './index.js';
import { HARMLESS } from './testing/harmless-texts.js';
import { bannerLines, FREE_MARKINGS, markings, numbers } from './testing/prohibited-texts.js';

const rules = (text: string): ProhibitedRule[] => findProhibitedContent({ field: text }).map((found) => found.rule);

describe('the guard finds', () => {
  it('every classification marking that level, control, bracket, spacing and Unicode make', () => {
    const made = [...markings(), ...FREE_MARKINGS];
    expect(made.length).toBeGreaterThan(300);
    const missed = made.filter((text) => !rules(text).some((rule) => rule.startsWith('classification-')));
    expect(missed).toEqual([]);
  });

  it('every banner alone on its line, whatever adorns it and ends the line', () => {
    expect(bannerLines().filter((text) => !rules(text).includes('classification-banner'))).toEqual([]);
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
    'Place of birth: chicago',
    'place_of_birth=chicago',
    'date_of_birth=1970-01-01',
    'dateOfBirth: 1970-01-01',
    'date-of-birth: 1970-01-01',
    'DOB (mm/dd/yyyy): 01/02/1970',
    'DOB\n1970-01-01',
    'DOB: \u0661\u0669\u0667\u0660-\u0660\u0661-\u0660\u0661',
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
    'Classified  By: Office 12',
    'Classified By:\nOffice 12',
    'CLASSIFIED BY JANE',
    'Classified by: Office 12',
    'DECL ON: 20351231',
    'CL BY: 0042',
    'DRV FROM: Guide',
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
    '\uFF08\uFF33\uFF0F|- - |TOP  |CONFIDENTIAL,- |//NATO |*\n|e\u0332|(S    /|company was |ssn ein |CL  BY  |' +
    '\u0300\u0316|\u0345\u0300\u0316\u0334|\u3099\u0316|\uFF9E\uFF9F|\u0E33|\u0EB3|\u1100\u1161\u11A8|\u{1E950}';

  // Within one piece, where nothing but the patterns keeps the work from growing with the square of the length.
  it.each(bricks.split('|'))('take time in proportion to their length: %j again and again', (brick) => {
    const timeOf = (length: number): number => {
      const text = brick.repeat(Math.ceil(length / brick.length));
      const times = [0, 1, 2].map(() => {
        const start = performance.now();
        findProhibitedContent(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    // Four times the length is four times the work; sixteen times would be a square. The rest is for a busy machine.
    expect(timeOf(80_000)).toBeLessThan(9 * timeOf(20_000) + 300);
  });
});
