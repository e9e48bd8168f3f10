import { DiffText } from '../design/diff-text.js';
import { ListDiff } from '../design/list-diff.js';
import { entriesOf, textOf, type Field } from './application/index.js';

interface AnswerDiffProps {
  readonly field: Field;
  /** The answers themselves, of an application that was opened. */
  readonly before: unknown;
  readonly after: unknown;
}

/** How an answer changed: of a list what was added to it, removed from it and changed in it, else word by word. */
export const AnswerDiff = ({ field, before, after }: AnswerDiffProps) =>
  isList(before) || isList(after) ? (
    <ListDiff before={entriesOf(field, before)} after={entriesOf(field, after)} />
  ) : (
    <DiffText before={textOf(field, before)} after={textOf(field, after)} />
  );

const isList = (value: unknown): boolean => Array.isArray(value);
