#!/usr/bin/env node
import { CommanderError } from 'commander';
import { exitCodeOf, oneLine } from './outcome.js';
import { createProgram } from './program.js';
import { Interrupted } from './work.js';

/** A reader that has seen enough, such as `head`, ends the program without a word. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The command line. Exit codes: 0 done, 1 refused or invalid, 2 unusable input; interrupted, 128 and the signal. */
async function main(): Promise<void> {
  try {
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    if (error instanceof Interrupted) process.exit(error.exitCode); // what it began and nobody waits for ends here
    if (!(error instanceof CommanderError)) process.stderr.write(`accord: ${oneLine(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

await main();
