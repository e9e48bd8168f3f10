import { describe, expect, it } from '@jest/globals';
import { filled } from './filled.js';
import {
  ALL_FIELDS,
  closed,
  codeTyped,
  hintOfField,
  labelOfField,
  mergePatch,
  nameOfAnswer,
  nameOfTopic,
  normalized,
  opened,
  placeOfPointer,
  problemsOfTopic,
  SECTIONS,
  textOf,
  valueAt,
  withAnswers,
} from './index.js';
import { FIELDS } from './schema.js';

const STANDARD = 'Standard';

describe('The questions of an application', () => {
  it('ask for every field of the contract, each once', () => {
    const asked = ALL_FIELDS.map(({ pointer }) => pointer);
    expect(new Set(asked).size).toBe(asked.length);
    const fields = new Set(asked.map((pointer) => pointer.split('/')[1]));
    // the version follows from the catalogue that is answered
    expect(new Set([...fields, 'baselineVersion'])).toEqual(new Set(FIELDS));
  });

  it('take a code as it is meant, however it was typed', () => {
    expect([' us ', 'us', 'US', 'u s', 'us-va\t'].map(codeTyped)).toEqual(['US', 'US', 'US', 'US', 'US-VA']);
    expect(ALL_FIELDS.filter(({ isCode }) => isCode).map(({ pointer }) => pointer)).toEqual([
      '/jurisdiction',
      '/principalAddress/country',
    ]);
  });

  it('are found from what an error or a requested change names', () => {
    expect(placeOfPointer('/removal/method')?.topic.id).toBe('removal');
    expect(placeOfPointer('/removal')?.topic.id).toBe('removal');
    expect(placeOfPointer('/collections/0/id')?.topic.id).toBe('channels');
    expect(placeOfPointer('/nothing')).toBeUndefined();
  });

  it('ask for the items of the baseline as the policy in force says them', () => {
    const catalogues: Parameters<typeof labelOfField>[1] = JSON.parse(
      '{"clauses":[],"baseline":{"items":[{"itemId":"CA-01","text":"It is signed."},{"itemId":"BP-05","text":"Counted.","condition":{"text":"After a year."}}]}}',
    );
    const asked = (pointer: string) => ALL_FIELDS.find((one) => one.pointer === `/baselineAnswers/${pointer}`)!;
    expect(labelOfField(asked('CA-01/answer'), catalogues)).toBe('CA-01. It is signed.');
    expect(hintOfField(asked('CA-01/answer'), catalogues)).toBeUndefined();
    expect(hintOfField(asked('BP-05/answer'), catalogues)).toBe('After a year.');
    expect(labelOfField(asked('CA-01/evidence'), catalogues)).toMatch(/^CA-01: what shows it/);
  });

  it('stand under the title that the baseline in force gives to their group', () => {
    const catalogues: Parameters<typeof nameOfTopic>[1] = JSON.parse(
      '{"baseline":{"groups":[{"code":"CA","title":"Agreements and charter"}],"items":[{"itemId":"CA-01","group":"CA"}]}}',
    );
    const pages = SECTIONS.flatMap(({ topics }) => topics);
    const nameOf = (id: string) =>
      nameOfTopic(
        pages.find((one) => one.id === id)!,
        catalogues,
      );
    expect(nameOf('ca')).toBe('Agreements and charter');
    expect(nameOf('redress')).toBe(pages.find(({ id }) => id === 'redress')!.name);
  });

  it('tell what is missing, and what is wrong', () => {
    const redress = SECTIONS.flatMap(({ topics }) => topics).find(({ id }) => id === 'redress');
    if (redress === undefined) throw new Error('no such page');
    const problems = problemsOfTopic(redress, { redress: { responseDays: 'soon' } }, STANDARD);
    expect(problems.map(({ pointer, isWrong }) => [pointer, isWrong])).toEqual([
      ['/redress/text', false],
      ['/redress/responseDays', true],
    ]);
    expect(problemsOfTopic(redress, { redress: { text: 'x', responseDays: 90 } }, STANDARD)).toEqual([]);
  });
});

describe('The working copy', () => {
  it('opens and closes the baseline without a loss', () => {
    const baselineAnswers = [
      { itemId: 'CA-01', answer: 'Met', evidence: 'agreement' },
      { itemId: 'PP-06', answer: 'Gap' },
    ];
    const application = { legalName: 'A', baselineVersion: '2016.1', baselineAnswers };
    expect(closed(opened(application))).toEqual(application);
    expect(valueAt(opened(application), '/baselineAnswers/CA-01/answer')).toBe('Met');
  });

  it('is answered under the baseline in force once it is saved', () => {
    const application = { baselineVersion: '2016.1', baselineAnswers: [{ itemId: 'CA-01', answer: 'Met' }] };
    const patch = mergePatch(closed(opened(application)), closed(opened(application), '2027.1'));
    expect(patch).toEqual({ baselineVersion: '2027.1' });
  });

  it('takes out what another answer makes moot', () => {
    const secret = {
      requestedLevel: 'Secret',
      possession: { holds: true, site: 'x' },
      cageCode: '1ABC2',
      smo: { appointed: true, roleTitle: 'President' },
    };
    const none = normalized(withAnswers(secret, { '/requestedLevel': 'None' }), STANDARD);
    expect(none).toMatchObject({ requestedLevel: 'None', collections: [], namedRecipients: [], deviations: [] });
    for (const name of ['possession', 'cageCode', 'smo']) expect(none).not.toHaveProperty(name);
  });

  it('takes out an answer that is emptied, and what it alone stood in', () => {
    expect(withAnswers({ redress: { text: 'x' } }, { '/redress/text': '' })).toEqual({});
    expect(withAnswers({}, { '/redress/text': 'x' })).toEqual({ redress: { text: 'x' } });
  });

  it('is changed by the smallest patch', () => {
    const before = { a: 1, b: { c: 1, d: 2 }, e: [1], f: 1 };
    expect(mergePatch(before, { a: 1, b: { c: 1 }, e: [1, 2] })).toEqual({ b: { d: null }, e: [1, 2], f: null });
    expect(mergePatch(before, before)).toEqual({});
  });
});

describe('An application that is filled in from an example', () => {
  it('keeps every answer that was given, however little it is, and takes the others', () => {
    const own = {
      legalName: 'Own',
      redress: { text: 'By mail.' },
      channels: [],
      pciiIntended: false,
      baselineAnswers: { X: { answer: 'Met' } },
    };
    const example = {
      legalName: 'Example',
      redress: { text: 'By phone.', responseDays: 30 },
      channels: ['Portal'],
      pciiIntended: true,
      retentionDaysMax: 180,
      baselineAnswers: { X: { answer: 'Gap', evidence: 'a plan' }, Y: { answer: 'Met' } },
    };
    expect(filled(own, example)).toEqual({
      legalName: 'Own',
      redress: { text: 'By mail.', responseDays: 30 },
      channels: ['Portal'],
      pciiIntended: false,
      retentionDaysMax: 180,
      baselineAnswers: { X: { answer: 'Met' }, Y: { answer: 'Met' } }, // one answer is whole: nobody's evidence is another's
    });
  });
});

describe('An answer that another one names', () => {
  it('is called by its section and its question, and never by its pointer', () => {
    const sensitive = ALL_FIELDS.find(({ pointer }) => pointer === '/foiaSensitivity')!;
    expect(textOf(sensitive, { '/signatory/roleTitle': 'b4', '/memberCountBand': 'b4' }).split('\n')).toEqual([
      expect.stringMatching(/^People: Title of the role: /),
      expect.stringMatching(/^Members and reach: How many members: /),
    ]);
    const unnamed = ALL_FIELDS.map(({ pointer }) => nameOfAnswer(pointer)).filter((name) => name.includes('/'));
    expect(unnamed).toEqual([]);
  });
});
