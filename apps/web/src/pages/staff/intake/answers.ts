/** What a case manager writes at intake, and what of it is sent. */
import type { FormError } from '../../../design/fields/index.js';
import type { Written } from '../../../design/last-look.js';
import { ITEMS, TOPICS, type IntakeItem } from './checks.js';

export interface IntakeAnswers {
  readonly answers: Readonly<Partial<Record<IntakeItem, string>>>;
  readonly notes: Readonly<Partial<Record<IntakeItem, string>>>;
  readonly duplicatesChecked: boolean;
}

export const NOTHING_ANSWERED: IntakeAnswers = { answers: {}, notes: {}, duplicatesChecked: false };

/** Where an item stands in the body. */
export const pointerOf = (item: IntakeItem, field: 'answer' | 'note'): string =>
  `/checklist/${ITEMS.indexOf(item)}/${field}`;

const noteOf = ({ notes }: IntakeAnswers, item: IntakeItem) => (notes[item] ?? '').trim();

/** What is missing before it can be sent. */
export function problemsOf(values: IntakeAnswers): readonly FormError[] {
  const open = ITEMS.flatMap((item): readonly FormError[] => {
    const answer = values.answers[item];
    if (answer === undefined)
      return [{ pointer: pointerOf(item, 'answer'), message: `${TOPICS[item]}: answer yes or no.` }];
    if (answer === 'no' && noteOf(values, item) === '')
      return [{ pointer: pointerOf(item, 'note'), message: `${TOPICS[item]}: say what is missing.` }];
    return [];
  });
  return values.duplicatesChecked
    ? open
    : [...open, { pointer: '/duplicatesChecked', message: 'Look for duplicates first, then tick this.' }];
}

/** The body of the command: a note where there is one. */
export const bodyOf = (values: IntakeAnswers): object => ({
  checklist: ITEMS.map((item) => {
    const note = noteOf(values, item);
    return { item, answer: values.answers[item] === 'yes', ...(note === '' ? {} : { note }) };
  }),
  duplicatesChecked: values.duplicatesChecked,
});

/** What was written, for a comparison. */
export const yoursOf = (values: IntakeAnswers, nameOf: (item: string) => string): readonly Written[] =>
  ITEMS.map((item) => ({
    name: nameOf(item),
    text: [values.answers[item] ?? '', noteOf(values, item)].filter((part) => part !== '').join(': '),
  }));
