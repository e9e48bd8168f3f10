import { setTimeout as sleep } from 'node:timers/promises';
import { verifiedOnRecord } from '@accord/identity';
import { CapturedMails } from '@accord/notifications/postgres';
import { listenAt, Metrics, readinessOf, serveOperations, type Configuration, type Watched } from '@accord/platform';
import type { Identity, Runtime } from '@infra/runtime';
import type { Logger } from 'pino';
import type { ApiComposition } from './api.composition.js';
import { createApi } from './app.factory.js';
import { Connections } from './connections.js';

/** A listening server. */
export interface Server {
  readonly url: string;
  /** Says in readiness that it stops soon, and goes on answering for so long, in milliseconds: until callers go elsewhere. */
  leave(milliseconds: number): Promise<void>;
  /** Takes nothing new, and ends with the answers that are under way. */
  stop(): Promise<void>;
}

/** Serves the API over a runtime. @throws {CannotListen} when a port is taken; nothing listens then */
export async function startServer(
  configuration: Configuration,
  runtime: Runtime,
  identity: Identity,
  logger: Logger,
): Promise<Server> {
  let isLeaving = false;
  const watched: Watched = { ...runtime.watched, isLeaving: () => isLeaving };
  const app = await createApi(compositionOf(configuration, { ...runtime, watched }, identity), logger);
  const operations = await ownMetricsPort(configuration, watched, app.get(Metrics)).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const connections = new Connections(app.getHttpServer());
  const leave = async (milliseconds: number) => {
    isLeaving = true;
    connections.endWithTheirAnswers();
    await sleep(milliseconds);
  };
  const stop = async () => {
    await Promise.all([operations?.close(), connections.endWith(app.close())]);
  };
  try {
    // Through the server itself: Nest would log the error that is about to be told in one line.
    const { HOST: host, PORT: port } = configuration;
    await listenAt(app.getHttpAdapter().getInstance(), { host, port, setting: 'PORT' });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: configuration.baseUrl, leave, stop };
}

const compositionOf = (configuration: Configuration, runtime: Runtime, identity: Identity): ApiComposition => ({
  runtime,
  // The provider says who somebody is; the policy says which functions they hold, of those whom it names.
  verifyToken: verifiedOnRecord(identity.verify, {
    known: () => runtime.queries.policies.functionsAt(runtime.clock.now().toISOString()),
  }),
  signIn: identity.signIn,
  demo: configuration.demo,
  baseUrl: configuration.baseUrl,
  ...(configuration.HELP_CONTACT === undefined ? {} : { help: configuration.HELP_CONTACT }),
  rateLimit: configuration.rateLimit,
  readsAtOnce: configuration.readsAtOnce,
  metricsBesideApi: configuration.METRICS_PORT === undefined,
  ...(configuration.capturesMails ? { capturedMails: new CapturedMails(runtime.queries.pool) } : {}),
  ...(identity.mount ? { mount: identity.mount } : {}),
});

/** Health and metrics on a port of their own, where the settings ask for it. */
const ownMetricsPort = async ({ METRICS_PORT: port, HOST: host }: Configuration, watched: Watched, metrics: Metrics) =>
  port === undefined
    ? null
    : serveOperations(
        { registry: metrics.registry, readiness: () => readinessOf(watched) },
        { host, port, setting: 'METRICS_PORT' },
      );
