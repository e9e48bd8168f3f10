import { localDateOf, systemClock, type Clock } from '@accord/kernel';
import type { Configuration } from '@accord/platform';
import { startEmbedded } from '@infra/embedded';
import { chooseIdentity, composeRuntime, masterKeyOf, migrateAs, seedAccord } from '@infra/runtime';
import type { Logger } from 'pino';
import { startServer } from '@apps/api';

/** A running Accord. */
export interface Accord {
  readonly url: string;
  /** What to print once it is ready. */
  readonly greeting: string;
  /** Stops in order: HTTP, read models, connections, database. */
  stop(): Promise<void>;
}

/** Things that were started, to be stopped in the opposite order. */
class Started {
  private readonly stops: (() => Promise<void>)[] = [];

  push(stop: () => Promise<void>): void {
    this.stops.unshift(stop);
  }

  async stopAll(): Promise<void> {
    for (const stop of this.stops.splice(0)) await stop();
  }
}

/**
 * Starts the embedded database, migrates, seeds, and serves the API and the read models in this process.
 * @throws with a message of one line when the data directory or the port is taken; nothing is left running then
 */
export async function startAccord(
  configuration: Configuration,
  logger: Logger,
  signal: AbortSignal = new AbortController().signal,
  onFatal: (error: Error) => void = (error) => logger.fatal(error.message),
  clock: Clock = systemClock,
): Promise<Accord> {
  const started = new Started();
  try {
    const dataDir = configuration.ACCORD_DATA_DIR;
    const embedded = await startEmbedded({ dataDir, log: logger, onFatal });
    started.push(() => embedded.stop());
    await migrateAs(embedded.ownerConfig);
    const masterKey = await masterKeyOf(configuration);
    const runtime = composeRuntime({
      connection: embedded.appConfig,
      masterKey,
      clock,
      logger,
      demo: configuration.demo,
    });
    started.push(() => runtime.close());
    await runtime.readSide.start();
    started.push(() => runtime.readSide.stop());
    if (configuration.ACCORD_SEED ?? configuration.demo) await seedAccord(runtime);
    const identity = await chooseIdentity(configuration, runtime, logger);
    const server = await startServer(configuration, runtime, identity, logger);
    started.push(() => server.stop());
    signal.throwIfAborted();
    return { url: server.url, greeting: greeting(server.url, configuration, clock), stop: () => started.stopAll() };
  } catch (error) {
    await started.stopAll().catch((cause: unknown) => logger.error({ err: cause }, 'stopping after a failed start'));
    throw error;
  }
}

const greeting = (url: string, configuration: Configuration, clock: Clock): string =>
  [
    `Accord is ready at ${url}`,
    `  API description  ${url}/api/docs`,
    `  Directory        ${url}/directory`,
    ...(configuration.demo
      ? [`  Personas         demo mode of ${localDateOf(clock.now())}: try  npm run demo  in another terminal`]
      : []),
    `  Data             ${configuration.ACCORD_DATA_DIR}`,
    'Ctrl-C stops it; the data stays.',
  ].join('\n');
