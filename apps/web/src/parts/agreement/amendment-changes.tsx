/** What an amendment changes, in the words of the application. */
import type { FieldChange } from '../../design/before-after.js';
import { placeOf, valueOf } from '../../words/paths.js';
import { ListDiff } from '../../design/list-diff.js';
import { ALL_FIELDS, entriesOf, placeOfPointer, stepsOf, textOf, valueAt, type Field } from '../application/index.js';

/** A place of the application, with what stands there and what is to stand there; null is nothing. */
export interface PlaceChange {
  readonly path: string;
  readonly old?: unknown;
  readonly new?: unknown;
}

/** Changes as their readers compare them, question by question. */
export const changesInWords = (changes: readonly PlaceChange[]): readonly FieldChange[] =>
  changes.flatMap(byQuestion).map(inWords);

function inWords({ path, old, new: now }: PlaceChange): FieldChange {
  const field = questionOf(path);
  const [before, after] =
    field !== undefined && [old, now].some((value) => Array.isArray(value))
      ? listsInWords(field, old, now)
      : [old, now].map((value) => (isNothing(value) ? undefined : field ? textOf(field, value) : valueOf(value)));
  return {
    id: path,
    field: field?.label ?? placeOf(path),
    ...noteOf(field?.pointer),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

/** A list as it stood, and as it is to stand with what is added to it, removed from it and changed in it. */
function listsInWords(field: Field, old: unknown, now: unknown): readonly (React.ReactNode | undefined)[] {
  const [before, after] = [entriesOf(field, old), entriesOf(field, now)];
  return [
    isNothing(old) ? undefined : <ListDiff before={before} after={before} />,
    isNothing(now) ? undefined : <ListDiff before={before} after={after} />,
  ];
}

/** Where the question is asked: its own name says little without it. */
function noteOf(pointer: string | undefined) {
  const place = pointer === undefined ? undefined : placeOfPointer(pointer);
  return place === undefined ? {} : { note: `${place.section.name}: ${place.topic.name}` };
}

const questionAt = (path: string) => ALL_FIELDS.find(({ pointer }) => pointer === path);

/** The question of which a place is a part. */
const questionAbove = (path: string) => ALL_FIELDS.find(({ pointer }) => path.startsWith(`${pointer}/`));

/** The question that asks for a place of the application, or for what it is a part of; nothing where none does. */
export const questionOf = (path: string): Field | undefined => questionAt(path) ?? questionAbove(path);

/** A part of the application is what its questions say, each for itself; what no question asks stays as it is. */
function byQuestion(change: PlaceChange): readonly PlaceChange[] {
  const { path, old, new: now } = change;
  if (questionAt(path) !== undefined) return [change];
  const depth = stepsOf(path).length;
  const parts = ALL_FIELDS.filter(({ pointer }) => pointer.startsWith(`${path}/`)).map(({ pointer }) => {
    const within = `/${stepsOf(pointer).slice(depth).join('/')}`;
    return { path: pointer, old: valueAt(old, within), new: valueAt(now, within) };
  });
  const changed = parts.filter((part) => JSON.stringify(part.old) !== JSON.stringify(part.new));
  return changed.length === 0 ? [change] : changed;
}
