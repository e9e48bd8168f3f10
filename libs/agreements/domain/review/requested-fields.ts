import { fieldError, isJsonObject } from '@accord/kernel';
import { fieldGuard } from '../grammar.js';
import type { RequestedChange } from './forms.js';

/**
 * A change is asked of a field that the applicant can find: an entry that the application lists, or the place after its
 * last one. That the names are those of fields is asked with the schema.
 */
export const requestedFieldsExist = fieldGuard<{ readonly items: readonly RequestedChange[] }>(
  'INVALID_PAYLOAD',
  'A change is requested of an entry that the application does not have.',
  ({ state }, { items }) =>
    items.flatMap(({ fieldPath }, index) =>
      fieldError(
        leadsBeyond(state.application, fieldPath.split('/').slice(1)),
        `/items/${index}/fieldPath`,
        'format',
        'The list of the application ends before this entry.',
      ),
    ),
);

/** True when a pointer leads behind the place after the last entry of a list; what is absent has no end to go beyond. */
function leadsBeyond(value: unknown, [token, ...deeper]: readonly string[]): boolean {
  if (token === undefined) return false;
  if (Array.isArray(value)) return Number(token) > value.length || leadsBeyond(value[Number(token)], deeper);
  const members = new Map(isJsonObject(value) ? Object.entries(value) : []);
  return leadsBeyond(members.get(token.replaceAll('~1', '/').replaceAll('~0', '~')), deeper);
}
