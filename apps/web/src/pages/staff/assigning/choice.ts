import type { FormError } from '../../../design/fields/index.js';
import type { Answers } from '../../../parts/application/index.js';

/** What is chosen, before anything is planned. */
export interface Choice {
  /** Ids of agreements. */
  readonly chosen: readonly string[];
  /** Who, and by when, by the pointers of the body. */
  readonly answers: Answers;
}

export const NOTHING_CHOSEN: Choice = { chosen: [], answers: {} };

/** Of what was chosen, what still waits: a colleague may have assigned some of it meanwhile. */
export const stillThere = <Item extends { readonly agreementId: string }>(
  items: readonly Item[],
  { chosen }: Choice,
): readonly Item[] => items.filter(({ agreementId }) => chosen.includes(agreementId));

/** What is missing: at least one that still waits has to be chosen. */
export const noneChosen = (items: readonly { readonly agreementId: string }[], choice: Choice): readonly FormError[] =>
  stillThere(items, choice).length > 0 ? [] : [{ pointer: '/chosen', message: 'Choose at least one review.' }];

/** Ids with one more, or without it where it was among them. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
