import { systemClock } from '@accord/kernel';
import {
  createLogger,
  Metrics,
  readConfiguration,
  readinessOf,
  runUntilSignalled,
  serveOperations,
  startInOrder,
} from '@accord/platform';
import { JOBS_STOP_WITHIN_MS, openRuntime } from '@infra/runtime';

/** Keeps the read models up with the log. HTTP for health and metrics only. */
await runUntilSignalled('accord worker', async () => {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.LOG_LEVEL);
  const { value: status, stop } = await startInOrder(async (started) => {
    const runtime = await openRuntime(configuration, systemClock, logger);
    started.push(() => runtime.close(), Infinity);
    started.push(() => runtime.stopFollowing());
    await runtime.follow();
    const { watched } = runtime;
    const operations = await serveOperations(
      { registry: new Metrics(watched).registry, readiness: () => readinessOf(watched) },
      { host: configuration.HOST, port: configuration.WORKER_PORT, setting: 'WORKER_PORT' },
    );
    started.push(() => operations.close());
    started.push(() => runtime.jobs.stop(), JOBS_STOP_WITHIN_MS);
    await runtime.jobs.start();
    return watched.readModels;
  });
  logger.info({ readModels: status().map((one) => one.name) }, 'the worker follows the log');
  return stop;
});
