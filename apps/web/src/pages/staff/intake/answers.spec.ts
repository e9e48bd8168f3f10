import { describe, expect, it } from '@jest/globals';
import { bodyOf, NOTHING_ANSWERED, problemsOf, yoursOf, type IntakeAnswers } from './answers.js';
import { ITEMS } from './checks.js';

const ALL_YES: IntakeAnswers = {
  answers: Object.fromEntries(ITEMS.map((item) => [item, 'yes'])),
  notes: {},
  duplicatesChecked: true,
};

describe('The answers of an intake', () => {
  it('lack every item and the search for duplicates at first, each at its place', () => {
    expect(problemsOf(NOTHING_ANSWERED).map(({ pointer }) => pointer)).toEqual([
      ...ITEMS.map((_item, place) => `/checklist/${place}/answer`),
      '/duplicatesChecked',
    ]);
    expect(problemsOf(ALL_YES)).toEqual([]);
  });

  it('need a note where the answer is no, and spaces are none', () => {
    const no = { ...ALL_YES, answers: { ...ALL_YES.answers, contacts: 'no' }, notes: { contacts: '  ' } };
    expect(problemsOf(no).map(({ pointer }) => pointer)).toEqual(['/checklist/3/note']);
    expect(problemsOf({ ...no, notes: { contacts: 'The deputy does not answer.' } })).toEqual([]);
  });

  it('go out in the order of the contract, with notes where there are any', () => {
    const noted = { ...ALL_YES, notes: { authority: ' Read twice. ' } };
    expect(bodyOf(noted)).toEqual({
      checklist: [
        { item: 'party-identified', answer: true },
        { item: 'purpose-test', answer: true },
        { item: 'authority', answer: true, note: 'Read twice.' },
        { item: 'contacts', answer: true },
        { item: 'attestation', answer: true },
        { item: 'no-prohibited-content', answer: true },
      ],
      duplicatesChecked: true,
    });
    expect(yoursOf(noted, (item) => item)[2]).toEqual({ name: 'authority', text: 'yes: Read twice.' });
  });
});
