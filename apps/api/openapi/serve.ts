import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { localDateOf, type Clock, type LocalDate } from '@accord/kernel';
import { DOCS, docsPage, docsScript, docsStyles, DOCUMENT } from './docs.page.js';

/** The files of the reader that the page loads; the rest of its package is not served. */
const ASSETS: ReadonlySet<string> = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png']);

/** Where the files of the reader lie. */
const readerDirectory = (): string => dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const answer = (reply: FastifyReply, type: string, content: string): FastifyReply =>
  reply.header('content-type', `${type}; charset=utf-8`).header('cache-control', 'no-cache').send(content);

/** The document of a day, loaded and made when it is first asked for: nobody waits for it at the start. */
function documentOfTheDay(clock: Clock): () => Promise<string> {
  let made: { readonly day: LocalDate; readonly json: string } | undefined;
  return async () => {
    const { openApiJson } = await import('./document.js');
    const day = localDateOf(clock.now());
    if (made?.day !== day) made = { day, json: openApiJson(day) };
    return made.json;
  };
}

async function documentation(server: FastifyInstance, { clock }: { readonly clock: Clock }): Promise<void> {
  const document = documentOfTheDay(clock);
  server.get(DOCUMENT, async (_request, reply) => answer(reply, 'application/json', await document()));
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
 * same reader from files only. The examples of the document are those of the clock's day.
 */
export function serveDocumentation(app: NestFastifyApplication, clock: Clock): void {
  void app.getHttpAdapter().getInstance().register(documentation, { clock });
}
