import { systemClock } from '@accord/kernel';
import { createLogger, readConfiguration, type Configuration } from '@accord/platform';
import { openRuntime, type Runtime } from '@infra/runtime';

/** The settings of a command and its logger: warnings only, unless LOG_LEVEL says more. */
export function settings() {
  const configuration = readConfiguration({ LOG_LEVEL: 'warn', ...process.env });
  return { configuration, logger: createLogger(configuration.LOG_LEVEL) };
}

/** Opens the runtime for the time of a command; its read models stand still unless the command moves them. */
export async function withRuntime<T>(run: (runtime: Runtime, configuration: Configuration) => Promise<T>): Promise<T> {
  const { configuration, logger } = settings();
  const runtime = await openRuntime(configuration, systemClock, logger);
  try {
    return await run(runtime, configuration);
  } finally {
    await runtime.close();
  }
}
