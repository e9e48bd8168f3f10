import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Where the build puts the web application. */
const BUILT = fileURLToPath(new URL('../../../web/', import.meta.url));

/** What is not the web application's, though nothing may be there. */
const NOT_PAGES = ['/api', '/auth', '/oidc', '/health', '/metrics', '/assets', '/directory', '/dev/outbox'];

/** What a page may do: run and show what is served from here. */
const POLICY = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'form-action'].map((what) => `${what} 'self'`),
  ...['frame-ancestors', 'base-uri', 'object-src'].map((what) => `${what} 'none'`),
].join('; ');

const YEAR_MS = 31_536_000_000;

/** True for the address of a page: whoever asks reads HTML, and nothing else is served there. */
export function isPage({ method, url, headers }: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): boolean {
  const path = url.split('?', 1)[0]!;
  if (method !== 'GET' || !(headers.accept ?? '').includes('text/html')) return false;
  return !NOT_PAGES.some((one) => path === one || path.startsWith(`${one}/`));
}

/**
 * Serves the web application at every address that nothing else is served at: it knows its pages itself, and says where there
 * is none. Its parts have names that change with their contents. Where it was not built, there is none.
 * @param folder of `index.html` and `assets`
 */
export async function serveWeb(server: FastifyInstance, folder = BUILT): Promise<void> {
  const page = await readFile(`${folder}index.html`, 'utf8').catch(() => null);
  if (page === null) return;
  await server.register(fastifyStatic, {
    root: `${folder}assets`,
    prefix: '/assets/',
    wildcard: false,
    index: false,
    preCompressed: true, // beside each text the build lays what it is compressed
    globIgnore: ['**/*.{br,gz}'],
    decorateReply: false,
    immutable: true,
    maxAge: YEAR_MS,
  });
  server.addHook('onRequest', async (request, reply) => {
    const isFree = request.routeOptions.url === undefined || request.routeOptions.url === '/';
    if (!isFree || !isPage(request)) return undefined;
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', POLICY)
      .send(page);
  });
}
