import { readConfiguration, createLogger } from '@accord/platform';
import { startAccord } from './start.js';

/** Starts Accord as one process over its embedded PostgreSQL, and stops it in order on Ctrl-C. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.LOG_LEVEL);
  let stopping: Promise<void> | null = null;
  const abort = new AbortController();
  const started = startAccord(configuration, logger, abort.signal, failed);
  const stop = (signal: string) => {
    if (stopping) return;
    process.stdout.write(`\nStopping (${signal}) …\n`);
    abort.abort();
    stopping = started
      .then((accord) => accord.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  // Before the database starts: a Ctrl-C during the start must stop it as well.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
  const accord = await started;
  if (!abort.signal.aborted) process.stdout.write(`${accord.greeting}\n`);
}

/** Says in one line why there is nothing more to be done. */
function failed(error: unknown): never {
  process.stderr.write(`accord: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(failed);
