import { Command } from 'commander';
import { demoCommand } from './commands/demo.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { rebuildCommand } from './commands/rebuild.command.js';
import { replayCommand } from './commands/replay.command.js';
import { rotateKeyCommand } from './commands/rotate-key.command.js';
import { seedCommand } from './commands/seed.command.js';

const COMMANDS = [migrateCommand, seedCommand, demoCommand, replayCommand, rebuildCommand, rotateKeyCommand];

/** The program `accord` with all its commands; each loads what it needs only when it runs. */
export function createProgram(): Command {
  const program = new Command('accord')
    .description('Event-sourced information-sharing agreements')
    .exitOverride()
    .showHelpAfterError()
    .addHelpText('after', '\nExit codes: 0 done, 1 refused or invalid, 2 unusable input.');
  // A command added does not take over by itself how its program ends on misuse.
  for (const make of COMMANDS) program.addCommand(make().copyInheritedSettings(program));
  return program;
}
