import { isUuid } from '@accord/kernel';

/** True for the moment and the id by which a row of a list is found again. */
export const isRowKey = (key: unknown): key is readonly [moment: string, id: string] =>
  Array.isArray(key) &&
  key.length === 2 &&
  key.every((part) => typeof part === 'string') &&
  !Number.isNaN(Date.parse(String(key[0]))) &&
  isUuid(String(key[1]));
