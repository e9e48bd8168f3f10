import { createLogger, exitWith, readConfiguration, runUntilSignalled } from '@accord/platform';
import { startAccord } from './start.js';

const PROGRAM = 'accord';

/** Starts Accord as one process over its embedded PostgreSQL, and stops it in order on Ctrl-C. */
await runUntilSignalled(
  PROGRAM,
  async (signal) => {
    const configuration = readConfiguration(process.env);
    const logger = createLogger(configuration.LOG_LEVEL);
    const accord = await startAccord(configuration, logger, signal, (error) => exitWith(PROGRAM, error));
    process.stdout.write(`${accord.greeting}\n`);
    return () => accord.stop();
  },
  (name) => process.stdout.write(`\nStopping (${name}) …\n`),
);
