import type { Agreement, Change } from '../../api/types.js';
import type { FieldChange } from '../../design/before-after.js';
import { DiffText } from '../../design/diff-text.js';
import { ListDiff } from '../../design/list-diff.js';
import { SaidValue } from '../../design/said-value.js';
import { changesInWords, questionOf } from '../../parts/agreement/amendment-changes.js';
import { opened, valueAt } from '../../parts/application/index.js';
import { whatHappened } from '../../words/events.js';
import { withinSentence } from '../../words/functions.js';
import { listed } from '../../words/lists.js';
import { isShownPath, placeOf, saidOf, valueOf } from '../../words/paths.js';

const LONG = 60;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > LONG;

/** State first, then the facets, then all that they rest on. */
const FIRST = ['/state', '/facets'];
const orderOf = (path: string): number => {
  const place = FIRST.findIndex((start) => path === start || path.startsWith(`${start}/`));
  return place < 0 ? FIRST.length : place;
};

interface Known {
  /** Say which event did it. */
  readonly hasEvent?: boolean;
  /** The agreement on both sides of the changes: with both, lists are compared entry by entry, and answers question by question. */
  readonly before?: Agreement | undefined;
  readonly after?: Agreement | undefined;
}

/** What changed as rows; ids, digests and the place in the record are left out. */
export function changeRowsOf(changes: readonly Change[], known: Known = {}): readonly FieldChange[] {
  const told = changes.filter(({ path }) => isShownPath(path));
  const shrunk = new Set(told.flatMap(({ op, path }) => (op === 'remove' ? (listOf(path) ?? []) : [])));
  const rows = new Map<string, Change[]>();
  for (const change of told) {
    const place = rowOf(change.path, shrunk, known);
    rows.set(place, [...(rows.get(place) ?? []), change]);
  }
  return [...rows]
    .toSorted(([one], [other]) => orderOf(one) - orderOf(other))
    .flatMap(([place, together]) => inWords(place, together, known));
}

const APPLICATION = '/application';
/** The list in which a place lies; nothing where it lies in none. */
const listOf = (path: string): string | undefined => /^(.*?)\/\d+(\/|$)/.exec(path)?.[1];

/** The row in which a change is told: the answer that it is a part of, the list from which entries are gone, else its own. */
function rowOf(path: string, shrunk: ReadonlySet<string>, { before, after }: Known): string {
  if (before === undefined || after === undefined) return path;
  const question = path.startsWith(`${APPLICATION}/`) ? questionOf(path.slice(APPLICATION.length)) : undefined;
  if (question !== undefined) return `${APPLICATION}${question.pointer}`;
  const list = listOf(path);
  return list !== undefined && shrunk.has(list) ? list : path;
}

function inWords(place: string, changes: readonly Change[], known: Known): readonly FieldChange[] {
  const events = new Map(changes.map(({ event }) => [event.revision, event]));
  const told = [...events.values()].map(
    ({ revision, type }) => `event ${revision}, ${withinSentence(whatHappened(type))}`,
  );
  const note = known.hasEvent === true ? { note: listed(told) } : {};
  const [first] = changes;
  const [old, value] = first !== undefined && first.path === place ? [first.old, first.value] : bothAt(place, known);
  if (place.startsWith(`${APPLICATION}/`))
    return changesInWords([{ path: place.slice(APPLICATION.length), old, new: value }]).map((row) =>
      Object.assign({}, row, { id: `${place}${row.id}` }, note),
    );
  return [{ id: place, field: placeOf(place), ...note, before: shown(old, place), after: nowOf(place, old, value) }];
}

/** What stands at a place on both sides. */
const bothAt = (place: string, { before, after }: Known): readonly unknown[] =>
  [before, after].map((agreement) =>
    place.startsWith(`${APPLICATION}/`)
      ? valueAt(opened(agreement?.application), place.slice(APPLICATION.length))
      : valueAt(agreement, place),
  );

function shown(value: unknown, path: string): React.ReactNode {
  const said = saidOf(value, path);
  return said && <SaidValue said={said} />;
}

function nowOf(place: string, old: unknown, value: unknown): React.ReactNode {
  if (isText(old) && isText(value)) return <DiffText before={old} after={value} />;
  if (!Array.isArray(old) || !Array.isArray(value)) return shown(value, place);
  const [before, after] = [old, value].map((list) => list.map((entry) => valueOf(entry, place) ?? 'none'));
  return <ListDiff before={before ?? []} after={after ?? []} />;
}
