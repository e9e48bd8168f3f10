#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './program.js';
import { exitCodeOf, oneLine } from './outcome.js';

/** The command line. Exit codes: 0 done, 1 refused or invalid, 2 unusable input. */
/** A reader that has seen enough, such as `head`, ends the program without a word. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function main(): Promise<void> {
  try {
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) process.stderr.write(`accord: ${oneLine(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

await main();
