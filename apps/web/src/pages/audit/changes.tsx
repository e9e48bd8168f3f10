import type { Change } from '../../api/types.js';
import type { FieldChange } from '../../design/before-after.js';
import { DiffText } from '../../design/diff-text.js';
import { whatHappened } from '../../words/events.js';
import { withinSentence } from '../../words/functions.js';
import { isShownPath, placeOf, valueOf } from '../../words/paths.js';

const LONG = 60;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > LONG;

/** State first, then the facets, then all that they rest on. */
const FIRST = ['/state', '/facets'];
const orderOf = ({ path }: Change): number => {
  const place = FIRST.findIndex((start) => path === start || path.startsWith(`${start}/`));
  return place < 0 ? FIRST.length : place;
};

/** What changed as rows; ids, digests and the place in the record are left out. `hasEvent` says which event did it. */
export const changeRowsOf = (changes: readonly Change[], hasEvent = false): readonly FieldChange[] =>
  changes
    .filter(({ path }) => isShownPath(path))
    .toSorted((one, other) => orderOf(one) - orderOf(other))
    .map((change) => rowOf(change, hasEvent));

const rowOf = ({ path, old, value, event }: Change, hasEvent: boolean): FieldChange => ({
  id: path,
  field: placeOf(path),
  ...(hasEvent ? { note: `event ${event.revision}, ${withinSentence(whatHappened(event.type))}` } : {}),
  before: valueOf(old, path),
  after: isText(old) && isText(value) ? <DiffText before={old} after={value} /> : valueOf(value, path),
});
