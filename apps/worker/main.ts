import { systemClock } from '@accord/kernel';
import { createLogger, Metrics, readConfiguration, readinessOf, serveOperations } from '@accord/platform';
import { assertMigrated } from '@infra/migrations';
import { composeRuntime, masterKeyOf, openDatabase } from '@infra/runtime';

/** Keeps the read models up with the log. HTTP for health and metrics only. */
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
  await runtime.readSide.start();
  const status = () => runtime.readSide.status();
  const operations = await serveOperations(
    { registry: new Metrics(status).registry, readiness: () => readinessOf(runtime.store, status()) },
    configuration.METRICS_PORT ?? configuration.PORT,
    configuration.HOST,
  );
  logger.info({ readModels: runtime.readSide.status().map((one) => one.name) }, 'the worker follows the log');
  const stop = async () => {
    await operations.close();
    await runtime.readSide.stop();
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
  process.stderr.write(`accord worker: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
