import { systemClock } from '@accord/kernel';
import { createLogger, readConfiguration, runUntilSignalled, startInOrder } from '@accord/platform';
import { chooseIdentity, openRuntime } from '@infra/runtime';
import { SERVER_STOPS_WITHIN_MS } from './connections.js';
import { startServer } from './server.js';

/** Serves the API over a PostgreSQL and an OpenID provider of your own; read models are the worker's, this looks on. */
await runUntilSignalled('accord api', async () => {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.LOG_LEVEL);
  const { value: server, stop } = await startInOrder(async (started) => {
    const runtime = await openRuntime(configuration, systemClock, logger);
    started.push(() => runtime.close(), Infinity);
    await runtime.readSide.observe();
    started.push(() => runtime.readSide.stop());
    const identity = await chooseIdentity(configuration, runtime, logger);
    const serving = await startServer(configuration, runtime, identity, logger);
    started.push(() => serving.stop(), SERVER_STOPS_WITHIN_MS);
    started.push(() => serving.leave(configuration.DRAIN_SECONDS * 1_000), Infinity);
    return serving;
  });
  logger.info({ url: server.url }, 'the API is ready');
  return stop;
});
