import { systemClock } from '@accord/kernel';
import { createLogger, readConfiguration, type Configuration } from '@accord/platform/program';
import { databaseExists, openRuntime, type Runtime } from '@infra/runtime';
import { Refused } from '../outcome.js';
import type { Work } from '../work.js';

/** The settings of a command and its logger: warnings only, unless LOG_LEVEL says more. */
export function settings(...needed: Parameters<typeof readConfiguration>[1][]) {
  const configuration = readConfiguration({ LOG_LEVEL: 'warn', ...process.env }, ...needed);
  return { configuration, logger: createLogger(configuration.LOG_LEVEL) };
}

/** Opens the runtime for the time of a command; its read models stand still unless the command moves them. */
export async function withRuntime<T>(
  { signal, step }: Work,
  run: (runtime: Runtime, configuration: Configuration) => Promise<T>,
): Promise<T> {
  const { configuration, logger } = settings();
  step('Opening the database …');
  const runtime = await openRuntime(configuration, systemClock, logger);
  try {
    signal.throwIfAborted();
    return await run(runtime, configuration);
  } finally {
    await runtime.close();
  }
}

/** The same for a command that has nothing to do where there is no history. @throws {Refused} there, and makes nothing */
export async function withHistory<T>(work: Work, run: (runtime: Runtime) => Promise<T>): Promise<T> {
  const { configuration } = settings();
  if (!databaseExists(configuration))
    throw new Refused(
      `There is no database in ${configuration.ACCORD_DATA_DIR}. Start Accord there with "npm start", or name another directory with ACCORD_DATA_DIR.`,
    );
  return withRuntime(work, run);
}
