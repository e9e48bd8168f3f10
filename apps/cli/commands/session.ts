import { systemClock } from '@accord/kernel';
import { createLogger, readConfiguration, type Configuration } from '@accord/platform';
import { composeRuntime, masterKeyOf, openDatabase, type Database, type Runtime } from '@infra/runtime';
import type { Logger } from 'pino';

/** What a command works with. */
export interface Session {
  readonly configuration: Configuration;
  readonly logger: Logger;
  readonly database: Database;
}

/** Opens the database for the time of a command. The command line logs warnings only, unless LOG_LEVEL says more. */
export async function withDatabase<T>(run: (session: Session) => Promise<T>): Promise<T> {
  const configuration = readConfiguration({ LOG_LEVEL: 'warn', ...process.env });
  const logger = createLogger(configuration.LOG_LEVEL);
  const database = await openDatabase(configuration, logger);
  try {
    return await run({ configuration, logger, database });
  } finally {
    await database.close();
  }
}

/** Opens the whole runtime for the time of a command; its read models stand still unless the command moves them. */
export function withRuntime<T>(run: (runtime: Runtime, session: Session) => Promise<T>): Promise<T> {
  return withDatabase(async (session) => {
    const { configuration, logger, database } = session;
    const masterKey = await masterKeyOf(configuration);
    const runtime = composeRuntime({
      connection: database.app,
      masterKey,
      clock: systemClock,
      logger,
      demo: configuration.demo,
    });
    try {
      return await run(runtime, session);
    } finally {
      await runtime.close();
    }
  });
}
