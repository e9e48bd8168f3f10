import { execFile } from 'node:child_process';
import type { System } from './system.js';

/** What a run of the command line ended with. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line with the settings of a system. */
export const runCli = ({ environment }: Pick<System, 'environment'>, words: readonly string[]): Promise<CliRun> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, ...environment } };
    execFile(process.execPath, ['dist/apps/cli/main.js', ...words], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
