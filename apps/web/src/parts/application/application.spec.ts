import { describe, expect, it } from '@jest/globals';
import { filled } from './filled.js';
import {
  ALL_FIELDS,
  closed,
  mergePatch,
  normalized,
  opened,
  placeOfPointer,
  problemsOfTopic,
  SECTIONS,
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

  it('are found from what an error or a requested change names', () => {
    expect(placeOfPointer('/removal/method')?.topic.id).toBe('removal');
    expect(placeOfPointer('/removal')?.topic.id).toBe('removal');
    expect(placeOfPointer('/collections/0/id')?.topic.id).toBe('channels');
    expect(placeOfPointer('/nothing')).toBeUndefined();
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
