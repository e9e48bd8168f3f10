import { Command } from 'commander';
import { demoCommand } from './commands/demo.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { rebuildCommand } from './commands/rebuild.command.js';
import { replayCommand } from './commands/replay.command.js';
import { seedCommand } from './commands/seed.command.js';

/** The program `accord` with all its commands; each loads what it needs only when it runs. */
export function createProgram(): Command {
  return new Command('accord')
    .description('Event-sourced information-sharing agreements')
    .exitOverride()
    .showHelpAfterError()
    .addCommand(migrateCommand())
    .addCommand(seedCommand())
    .addCommand(demoCommand())
    .addCommand(replayCommand())
    .addCommand(rebuildCommand())
    .addHelpText('after', '\nExit codes: 0 done, 1 refused or invalid, 2 unusable input.');
}
