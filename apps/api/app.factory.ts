import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Metrics, NestLogger } from '@accord/platform';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { ApiModule } from './api.module.js';
import type { ApiComposition } from './api.composition.js';
import { callersOf } from './auth/auth.module.js';
import { refusedPages } from './directory/refused.page.js';
import {
  acceptJsonOnly,
  addressOf,
  authenticate,
  BODY_LIMIT,
  limitRate,
  limitReadsAtOnce,
  logAnswers,
  ProblemFilter,
  recordAccesses,
  refuseAddress,
  refuseConnection,
  refuseUnfit,
  returnRequestId,
  TRANSPORT,
} from './http/index.js';
import { serveDocumentation } from './openapi/serve.js';
import { isPage, serveWeb } from './web/serve-web.js';

/** Only what is served from here may run or be shown; nothing may frame it. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
  },
};

const HEADERS = {
  contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  referrerPolicy: { policy: 'same-origin' },
} as const;

/** Makes the HTTP application, not listening yet. */
export async function createApi(composition: ApiComposition, logger: Logger): Promise<NestFastifyApplication> {
  const findCaller = callersOf(composition);
  const adapter = new FastifyAdapter({
    ...TRANSPORT,
    bodyLimit: BODY_LIMIT,
    trustProxy: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseAddress(findCaller, isPage),
    clientErrorHandler: refuseConnection,
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(composition), adapter, {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance();
  server.decorate('clock', composition.runtime.clock);
  await app.register(helmet, HEADERS);
  returnRequestId(server);
  authenticate(server, findCaller);
  refuseUnfit(server);
  logAnswers(server, logger);
  recordAccesses(server, composition.runtime.accesses, logger);
  if (composition.rateLimit > 0) await limitRate(server, composition.rateLimit);
  if (composition.readsAtOnce > 0) limitReadsAtOnce(server, composition.readsAtOnce);
  acceptJsonOnly(server);
  const metrics = app.get(Metrics);
  metrics.observe(server);
  const filter = new ProblemFilter(logger, metrics, refusedPages(composition.demo));
  app.useGlobalFilters(filter);
  keepNothing(server);
  await composition.mount?.(server);
  await serveWeb(server);
  serveDocumentation(app, composition.runtime.clock);
  await app.init();
  return app;
}

/** What changes with every event is kept by no cache on the way, unless its handler says otherwise. */
function keepNothing(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    const isPassing = reply.statusCode >= 400 || addressOf(request).startsWith('/api/v1/');
    if (isPassing && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
