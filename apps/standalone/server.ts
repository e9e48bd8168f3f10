import { Callers, createApi, type ApiWorld } from '@apps/api';
import type { Configuration } from '@accord/platform';
import type { Runtime } from '@infra/runtime';
import type { Logger } from 'pino';
import { embeddedIdentity } from './identity.js';

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
export async function startServer(configuration: Configuration, runtime: Runtime, logger: Logger): Promise<Server> {
  const world = apiWorldOf(runtime);
  const identity = await embeddedIdentity(configuration, runtime);
  const app = await createApi(
    {
      world,
      pipeline: runtime.pipeline,
      agreements: runtime.agreements,
      organizations: runtime.organizations,
      verifyToken: identity.verify,
      metricsBesideApi: configuration.METRICS_PORT === undefined,
      mount: identity.mount,
    },
    logger,
  );
  try {
    await app.listen(configuration.PORT, configuration.HOST);
  } catch (error) {
    await app.close();
    if ((error as { code?: string }).code === 'EADDRINUSE')
      throw new CannotListen(`${configuration.HOST}:${configuration.PORT} is taken; set PORT to a free one.`);
    throw error;
  }
  return { url: configuration.baseUrl, stop: () => app.close() };
}

/** What the API reads from, out of the runtime. */
export const apiWorldOf = (runtime: Runtime): ApiWorld => ({
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
