import { systemClock } from '@accord/kernel';
import { createLogger, readConfiguration, runUntilSignalled } from '@accord/platform';
import { assertMigrated } from '@infra/migrations';
import { chooseIdentity, openRuntime } from '@infra/runtime';
import { startServer } from './server.js';

/** Serves the API over a PostgreSQL and an OpenID provider of your own; read models are the worker's, this looks on. */
await runUntilSignalled('accord api', async () => {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.LOG_LEVEL);
  const runtime = await openRuntime(configuration, systemClock, logger);
  await assertMigrated(runtime.pool);
  await runtime.readSide.observe();
  const identity = await chooseIdentity(configuration, runtime, logger);
  const server = await startServer(configuration, runtime, identity, logger);
  logger.info({ url: server.url }, 'the API is ready');
  return async () => {
    await server.stop();
    await runtime.readSide.stop();
    await runtime.close();
  };
});
