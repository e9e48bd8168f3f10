import type { Server as HttpServer } from 'node:http';
import { CapturedMails } from '@accord/notifications/postgres';
import { listenAt, Metrics, readinessOf, serveOperations, type Configuration } from '@accord/platform';
import type { Identity, Runtime } from '@infra/runtime';
import type { Logger } from 'pino';
import { createApi } from './app.factory.js';

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
      runtime,
      verifyToken: identity.verify,
      signIn: identity.signIn,
      demo: configuration.demo,
      baseUrl: configuration.baseUrl,
      rateLimit: configuration.rateLimit,
      readsAtOnce: configuration.readsAtOnce,
      metricsBesideApi: configuration.METRICS_PORT === undefined,
      ...(configuration.capturesMails ? { capturedMails: new CapturedMails(runtime.queries.pool) } : {}),
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
  return { url: configuration.baseUrl, stop };
}

const LOOK_FOR_IDLE_EVERY_MS = 50;
/** How long a stop waits for the answers that are under way, in milliseconds. */
const ANSWERS_WITHIN_MS = 3_000;
/** How long a stop of the whole server takes at most, in milliseconds. */
export const SERVER_STOPS_WITHIN_MS = ANSWERS_WITHIN_MS + 1_000;

/**
 * Lets connections end with the answer that is under way, and cuts those that do not end: a client that goes on asking
 * over one that it keeps, one that never finishes its request, one that is never answered.
 * @returns waits for a stop, and closes connections meanwhile
 */
function showOut(server: HttpServer): (closing: Promise<void>) => Promise<void> {
  let isClosing = false;
  server.prependListener('request', (_request, response) => {
    if (isClosing) response.setHeader('connection', 'close');
  });
  return async (closing) => {
    isClosing = true;
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_FOR_IDLE_EVERY_MS);
    const late = setTimeout(() => server.closeAllConnections(), ANSWERS_WITHIN_MS);
    await closing.finally(() => {
      clearInterval(idle);
      clearTimeout(late);
    });
  };
}

/** Health and metrics on a port of their own, where the settings ask for it. */
const ownMetricsPort = async (
  { METRICS_PORT: port, HOST: host }: Configuration,
  { watched }: Runtime,
  metrics: Metrics,
) =>
  port === undefined
    ? null
    : serveOperations(
        { registry: metrics.registry, readiness: () => readinessOf(watched) },
        { host, port, setting: 'METRICS_PORT' },
      );
