import { systemClock } from '@accord/kernel';
import { createLogger, readConfiguration } from '@accord/platform';
import { assertMigrated } from '@infra/migrations';
import { chooseIdentity, composeRuntime, masterKeyOf, openDatabase } from '@infra/runtime';
import { startServer } from './server.js';

/** Serves the API over a PostgreSQL and an OpenID provider of your own; read models are the worker's. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.LOG_LEVEL);
  const database = await openDatabase(configuration, logger);
  const masterKey = await masterKeyOf(configuration);
  const runtime = composeRuntime({
    connection: database.app,
    masterKey,
    clock: systemClock,
    logger,
    demo: configuration.demo,
  });
  await assertMigrated(runtime.pool);
  const identity = await chooseIdentity(configuration, runtime, logger);
  const server = await startServer(configuration, runtime, identity, logger);
  logger.info({ url: server.url }, 'the API is ready');
  const stop = async () => {
    await server.stop();
    await runtime.close();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(
      signal,
      () =>
        void stop().then(
          () => process.exit(0),
          () => process.exit(1),
        ),
    );
}

main().catch((error: unknown) => {
  process.stderr.write(`accord api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
