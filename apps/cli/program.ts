import { Command } from 'commander';
import { copyEventsCommand } from './commands/copy-events.command.js';
import { demoCommand } from './commands/demo.command.js';
import { importLegacyCommand } from './commands/import-legacy.command.js';
import { jobsCommand } from './commands/jobs.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { rebuildCommand } from './commands/rebuild.command.js';
import { renewIdentityCommand } from './commands/renew-identity.command.js';
import { replayCommand } from './commands/replay.command.js';
import { rotateKeyCommand } from './commands/rotate-key.command.js';
import { seedCommand } from './commands/seed.command.js';
import { settingsCommand } from './commands/settings.command.js';
import { whatIfCommand } from './commands/what-if.command.js';

const COMMANDS = [
  migrateCommand,
  seedCommand,
  demoCommand,
  importLegacyCommand,
  replayCommand,
  whatIfCommand,
  rebuildCommand,
  jobsCommand,
  rotateKeyCommand,
  copyEventsCommand,
  renewIdentityCommand,
  settingsCommand,
];

const HELP = `
Examples:
  npx accord demo                                 # six journeys of real organizations, one to its end
  npx accord replay --agreement ISA-2026-00001    # one agreement, event by event
  npx accord settings                             # what can be set, and where it stands
  npx accord help rebuild                         # all about one command

Exit codes: 0 done, 1 refused or invalid, 2 unusable input; 128 and its number after a signal.`;

/** The program `accord` with all its commands; each loads what it needs only when it runs. */
export function createProgram(): Command {
  const program = new Command('accord')
    .description('Event-sourced information-sharing agreements')
    .exitOverride()
    .showHelpAfterError()
    .addHelpText('after', HELP);
  // A command added does not take over by itself how its program ends on misuse.
  for (const make of COMMANDS) program.addCommand(make().copyInheritedSettings(program));
  return program;
}
