import { shippedPublication } from '@accord/policy';
import { editionsOf, PolicyBook } from '@accord/policy/domain';

/** The policy under which the examples were made: what is shipped. */
export const shippedBook = new PolicyBook(
  editionsOf({ revision: 0, first: shippedPublication(), publications: [] }),
  0,
);
