import type { FieldError } from '@accord/kernel';

/** An item that the baseline does not have. */
export const unknownItem = (path: string): FieldError => ({
  path,
  code: 'baseline-known',
  message: 'The baseline has no such item.',
});
