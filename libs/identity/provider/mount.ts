import type { FastifyInstance } from 'fastify';
import type { EmbeddedProvider } from './embedded-provider.js';
import { INTERACTION, isForgotten } from './sign-in-without-pages.js';

/** What the provider answers, below its issuer; the server answers all else as it does elsewhere. */
const ADDRESSES = new Map([
  ['/.well-known/openid-configuration', ['GET']],
  ['/.well-known/oauth-authorization-server', ['GET']],
  ['/jwks', ['GET']],
  ['/token', ['POST']],
  ['/auth', ['GET', 'POST']],
  ['/request', ['POST']],
  ['/auth/:uid', ['GET']],
]);

/**
 * Mounts the embedded provider under the path of its issuer. It takes each request over before Fastify reads the body,
 * which the provider must read itself.
 */
export async function mountOidc(server: FastifyInstance, provider: EmbeddedProvider): Promise<void> {
  const path = new URL(provider.issuer).pathname.replace(/\/$/, '');
  await server.register(async (scope) => {
    for (const [address, methods] of ADDRESSES)
      scope.route({
        method: [...methods, 'OPTIONS'],
        url: path + address,
        onRequest: (request, reply) => {
          reply.hijack();
          provider.handle(request.raw, reply.raw);
        },
        handler: () => undefined, // never reached
      });
    scope.get(`${path}${INTERACTION}/:uid`, async (request, reply) => {
      try {
        reply.hijack();
        await provider.interact(request.raw, reply.raw);
      } catch (error) {
        if (!isForgotten(error)) throw error;
        reply.raw.writeHead(303, { location: '/sign-in?failed=FORGOTTEN' }).end();
      }
    });
  });
}
