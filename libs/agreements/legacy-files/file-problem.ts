import type { Refusal } from '@accord/kernel';
import { columnOf, type Column } from './columns.js';

/** What is wrong with a file: where, which rule, and in words. Nothing of it repeats what the file holds. */
export interface FileProblem {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** Null where it is the line as a whole. */
  readonly column: Column | null;
  readonly code: string;
  readonly message: string;
}

/** A problem. */
export const problem = (line: number, column: Column | null, code: string, message: string): FileProblem => ({
  line,
  column,
  code,
  message,
});

/** What is wrong with a record that was refused: a problem for each cell that is named, or one for the whole line. */
export function problemsOf(line: number, { code, detail, errors = [] }: Refusal): readonly FileProblem[] {
  if (errors.length === 0) return [problem(line, null, code, detail)];
  return errors.map(({ path, code: rule, message }) => problem(line, columnOf(path), rule, message));
}
