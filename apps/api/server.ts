import type { Server as HttpServer } from 'node:http';
import { listenAt, Metrics, readinessOf, serveOperations, type Configuration } from '@accord/platform';
import { prepareSchemas } from '@accord/contract';
import type { Identity, Runtime } from '@infra/runtime';
import type { Logger } from 'pino';
import type { ApiWorld } from './api.world.js';
import { createApi } from './app.factory.js';
import { Callers } from './identity/callers.js';

/** A listening server. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the API over a runtime. @throws {CannotListen} when a port is taken; nothing listens then */
export async function startServer(
  configuration: Configuration,
  runtime: Runtime,
  identity: Identity,
  logger: Logger,
): Promise<Server> {
  const app = await createApi(
    {
      world: apiWorldOf(runtime),
      pipeline: runtime.pipeline,
      agreements: runtime.agreements,
      organizations: runtime.organizations,
      verifyToken: identity.verify,
      rateLimit: configuration.rateLimit,
      readsAtOnce: configuration.READS_AT_ONCE,
      metricsBesideApi: configuration.METRICS_PORT === undefined,
      ...(identity.mount ? { mount: identity.mount } : {}),
    },
    logger,
  );
  const operations = await ownMetricsPort(configuration, runtime, app.get(Metrics)).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const leave = showOut(app.getHttpServer());
  const stop = async () => {
    const closing = app.close();
    await Promise.all([operations?.close(), leave(closing)]);
  };
  try {
    // Through the server itself: Nest would log the error that is about to be told in one line.
    const { HOST: host, PORT: port } = configuration;
    await listenAt(app.getHttpAdapter().getInstance(), { host, port, setting: 'PORT' });
  } catch (error) {
    await stop();
    throw error;
  }
  // Compiled after the first answer could be given: the first submission should not pay for it, nor the start.
  prepareSchemas().catch((err: unknown) => logger.error({ err }, 'schemas could not be compiled ahead'));
  return { url: configuration.baseUrl, stop };
}

const LOOK_FOR_IDLE_EVERY_MS = 50;

/**
 * Lets connections end with the answer that is under way. Otherwise a client that goes on asking over one that it keeps
 * would hold up the stop for as long as it likes.
 * @returns waits for a stop, and closes connections meanwhile
 */
function showOut(server: HttpServer): (closing: Promise<void>) => Promise<void> {
  let isClosing = false;
  server.prependListener('request', (_request, response) => {
    if (isClosing) response.setHeader('connection', 'close');
  });
  return async (closing) => {
    isClosing = true;
    const timer = setInterval(() => server.closeIdleConnections(), LOOK_FOR_IDLE_EVERY_MS);
    await closing.finally(() => clearInterval(timer));
  };
}

/** Health and metrics on a port of their own, where the settings ask for it. */
const ownMetricsPort = async ({ METRICS_PORT: port, HOST: host }: Configuration, runtime: Runtime, metrics: Metrics) =>
  port === undefined
    ? null
    : serveOperations(
        { registry: metrics.registry, readiness: readinessIn(runtime) },
        { host, port, setting: 'METRICS_PORT' },
      );

/** Readiness asks as commands do: many queries make a process busy, not unready. */
const readinessIn = (runtime: Runtime) => () => readinessOf(runtime.store, runtime.readSide.status());

/** What the API reads from, out of the runtime. */
const apiWorldOf = (runtime: Runtime): ApiWorld => ({
  ...runtime.queries,
  clock: runtime.clock,
  readSide: runtime.readSide,
  readiness: readinessIn(runtime),
  callers: new Callers((id) => runtime.queries.organizations.find(id)),
  cursorSecret: runtime.cursorSecret,
});
