import { systemClock, type Clock } from '@accord/kernel';
import { Configuration, startInOrder } from '@accord/platform/program';
import {
  chooseIdentity,
  composeRuntime,
  keyRingOf,
  migrateAs,
  runtimeSettingsOf,
  seedAccord,
  type Database,
} from '@infra/runtime';
import type { Logger } from 'pino';
import { SERVER_STOPS_WITHIN_MS, startServer } from '@apps/api';

/** A running Accord. */
export interface Accord {
  readonly url: string;
  /** What to print once it is ready. */
  readonly greeting: string;
  /** Stops in order: HTTP, read models, connections, database. */
  stop(): Promise<void>;
}

/**
 * Migrates, seeds, and serves the API and the read models in this process, over a database that runs. One of your own is
 * migrated where its owner's address is set, and else has to be.
 * @param database closed when Accord stops, also when its start fails
 * @throws with a message of one line when the port is taken; nothing is left running then
 */
export async function startAccord(
  database: Database,
  configuration: Configuration,
  logger: Logger,
  signal: AbortSignal = new AbortController().signal,
  clock: Clock = systemClock,
): Promise<Accord> {
  const { value: url, stop } = await startInOrder(async (started) => {
    started.push(() => database.close(), Infinity); // a server of ours is never left running
    if (database.owner) await migrateAs(database.owner);
    await database.tryOut();
    const keyRing = await keyRingOf(configuration);
    const settings = runtimeSettingsOf(configuration);
    const runtime = await composeRuntime({ connection: database.app, keyRing, clock, logger, ...settings });
    started.push(() => runtime.close());
    started.push(() => runtime.stopFollowing());
    await runtime.follow();
    // The provider is loaded while the seed waits for the database.
    const [identity] = await Promise.all([
      chooseIdentity(configuration, runtime, logger),
      configuration.seeds ? seedAccord(runtime, () => signal.throwIfAborted()) : null,
    ]);
    signal.throwIfAborted();
    const server = await startServer(configuration, runtime, identity, logger);
    // Answers and jobs that are under way end side by side.
    started.push(() => Promise.all([server.stop(), runtime.jobs.stop()]), SERVER_STOPS_WITHIN_MS);
    signal.throwIfAborted();
    // The queue is loaded last: what falls due can wait for it, a request cannot.
    await runtime.jobs.start();
    signal.throwIfAborted();
    return server.url;
  });
  return { url, greeting: greeting(url, configuration), stop };
}

const greeting = (url: string, { demo, DATABASE_URL, EVENTSTORE_URL, ACCORD_DATA_DIR }: Configuration): string => {
  const tryIt = url === new Configuration().baseUrl ? 'npm run demo' : `ACCORD_URL=${url} npm run demo`;
  return [
    `Accord is ready at ${url}`,
    `  API description  ${url}/api/docs`,
    `  Directory        ${url}/directory`,
    ...(demo
      ? [
          `  Personas         cm-1, pr-1, waterisac.officer and more (the README says who may do what); the secret of each is demo`,
          `  Demonstration    ${tryIt}  in another terminal`,
        ]
      : []),
    `  Data             ${DATABASE_URL === undefined ? ACCORD_DATA_DIR : 'the database of DATABASE_URL'}`,
    ...(EVENTSTORE_URL === undefined ? [] : ['  Log              the EventStoreDB of EVENTSTORE_URL']),
    'Ctrl-C stops it; the data stays.',
  ].join('\n');
};
