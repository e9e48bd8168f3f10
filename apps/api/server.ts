import { Metrics, readinessOf, serveOperations, type Configuration } from '@accord/platform';
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

/** An error with one line for the person who started the program. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** Serves the API over a runtime. @throws {CannotListen} when the port is taken */
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
      metricsBesideApi: configuration.METRICS_PORT === undefined,
      ...(identity.mount ? { mount: identity.mount } : {}),
    },
    logger,
  );
  try {
    // Through the server itself: Nest would log the error that is about to be told in one line.
    await app.getHttpAdapter().getInstance().listen({ port: configuration.PORT, host: configuration.HOST });
  } catch (error) {
    await app.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new CannotListen(`${configuration.HOST}:${configuration.PORT} is taken; set PORT to a free one.`);
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new CannotListen(`${configuration.HOST}:${configuration.PORT} may not be used by this user; set PORT.`);
    throw error;
  }
  // Compiled after the first answer could be given: the first submission should not pay for it, nor the start.
  setImmediate(prepareSchemas);
  const operations = await ownMetricsPort(configuration, runtime, app.get(Metrics));
  const stop = async () => {
    await operations?.close();
    await app.close();
  };
  return { url: configuration.baseUrl, stop };
}

/** Health and metrics on a port of their own, where the settings ask for it. */
const ownMetricsPort = async ({ METRICS_PORT, HOST }: Configuration, runtime: Runtime, { registry }: Metrics) =>
  METRICS_PORT === undefined
    ? null
    : serveOperations(
        { registry, readiness: () => readinessOf(runtime.store, runtime.readSide.status()) },
        METRICS_PORT,
        HOST,
      );

/** What the API reads from, out of the runtime. */
const apiWorldOf = (runtime: Runtime): ApiWorld => ({
  clock: runtime.clock,
  store: runtime.store,
  sealing: runtime.sealing,
  readSide: runtime.readSide,
  pool: runtime.pool,
  agreements: runtime.agreementReader,
  premises: runtime.premises,
  organizations: runtime.organizationReader,
  callers: new Callers((id) => runtime.organizationReader.find(id)),
  cursorSecret: runtime.cursorSecret,
});
