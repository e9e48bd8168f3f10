import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DOCS, docsPage, docsScript, docsStyles, DOCUMENT } from './docs.page.js';
import { openApiJson } from './document.js';

/** The files of the reader that the page loads; the rest of its package is not served. */
const ASSETS: ReadonlySet<string> = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png']);

/** Where the files of the reader lie. */
const readerDirectory = (): string => dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const answer = (reply: FastifyReply, type: string, content: string): FastifyReply =>
  reply.header('content-type', `${type}; charset=utf-8`).header('cache-control', 'no-cache').send(content);

async function documentation(server: FastifyInstance): Promise<void> {
  let document: string | undefined; // made at the first request: nobody waits for it at the start
  server.get(DOCUMENT, (_request, reply) => answer(reply, 'application/json', (document ??= openApiJson())));
  server.get(DOCS, (_request, reply) => answer(reply, 'text/html', docsPage));
  server.get(`${DOCS}/init.js`, (_request, reply) => answer(reply, 'text/javascript', docsScript));
  server.get(`${DOCS}/page.css`, (_request, reply) => answer(reply, 'text/css', docsStyles));
  await server.register(fastifyStatic, {
    root: readerDirectory(),
    prefix: `${DOCS}/assets/`,
    decorateReply: false,
    index: false,
    allowedPath: (path) => ASSETS.has(path),
    maxAge: '1h',
  });
}

/**
 * Serves the OpenAPI document at `/api/openapi.json` and a reader at `/api/docs`, for anyone. The page of the
 * framework's own module is made of inline scripts and styles, which the content policy refuses; this one loads the
 * same reader from files only.
 */
export function serveDocumentation(app: NestFastifyApplication): void {
  void app.getHttpAdapter().getInstance().register(documentation);
}
