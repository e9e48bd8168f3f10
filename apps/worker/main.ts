import { systemClock } from '@accord/kernel';
import {
  createLogger,
  Metrics,
  readConfiguration,
  readinessOf,
  runUntilSignalled,
  serveOperations,
} from '@accord/platform';
import { assertMigrated } from '@infra/migrations';
import { openRuntime } from '@infra/runtime';

/** Keeps the read models up with the log. HTTP for health and metrics only. */
await runUntilSignalled('accord worker', async () => {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.LOG_LEVEL);
  const runtime = await openRuntime(configuration, systemClock, logger);
  await assertMigrated(runtime.pool);
  await runtime.readSide.start();
  const status = () => runtime.readSide.status();
  const operations = await serveOperations(
    { registry: new Metrics(status).registry, readiness: () => readinessOf(runtime.store, status()) },
    configuration.METRICS_PORT ?? configuration.PORT,
    configuration.HOST,
  );
  logger.info({ readModels: status().map((one) => one.name) }, 'the worker follows the log');
  return async () => {
    await operations.close();
    await runtime.readSide.stop();
    await runtime.close();
  };
});
