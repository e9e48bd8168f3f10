import type { SettingEntry } from '@accord/platform/program';
import { Command } from 'commander';

/** `accord settings`. */
export const settingsCommand = (): Command =>
  new Command('settings')
    .description('list the settings: environment variables, or files that <NAME>_FILE names')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  npx accord settings')
    .action(async ({ json }: { json?: boolean }) => {
      const { SETTINGS } = await import('@accord/platform/program');
      if (json) process.stdout.write(`${JSON.stringify({ settings: SETTINGS }, null, 2)}\n`);
      else process.stdout.write(SETTINGS.map(told).join('\n'));
    });

const told = ({ name, meaning, allowed, usual, readBy }: SettingEntry): string =>
  [
    `${name}${usual === undefined ? '' : `  (${usual})`}`,
    `  ${meaning}.`,
    `  It is ${allowed}; read by ${readBy.join(', ')}.`,
    '',
  ].join('\n');
