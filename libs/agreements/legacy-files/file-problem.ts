import type { Column } from './columns.js';

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
