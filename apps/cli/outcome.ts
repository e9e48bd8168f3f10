import { CommanderError } from 'commander';

/** The command was understood, and the answer is no. Exit code 1. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The command line itself cannot be used. Exit code 2. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}

/** Errors of settings and input; everything else that goes wrong is a refusal. */
const UNUSABLE = new Set(['UnusableInput', 'UnusableConfiguration', 'UnusableMasterKey']);

/** Exit code of an error. */
export function exitCodeOf(error: unknown): 0 | 1 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof Error && UNUSABLE.has(error.name) ? 2 : 1;
}

/** The cause in one line, for a person. */
export const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
