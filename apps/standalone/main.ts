import { createLogger, exitWith, readConfiguration, runUntilSignalled } from '@accord/platform/program';
import { serveDatabase } from '@infra/runtime/database';

const PROGRAM = 'accord';

/** Starts Accord as one process, over its embedded PostgreSQL or one of your own, and stops it in order on Ctrl-C. */
await runUntilSignalled(
  PROGRAM,
  async (signal) => {
    const configuration = readConfiguration(process.env);
    const logger = createLogger(configuration.LOG_LEVEL);
    // The database starts in a process of its own: the application is loaded meanwhile.
    const [database, { startAccord }] = await Promise.all([
      serveDatabase(configuration, logger, (error) => exitWith(PROGRAM, error)),
      import('./start.js'),
    ]);
    const accord = await startAccord(database, configuration, logger, signal);
    process.stdout.write(`${accord.greeting}\n`);
    return () => accord.stop();
  },
  (why) => process.stdout.write(`\nStopping (${why}) …\n`),
);
