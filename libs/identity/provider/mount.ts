import type { FastifyInstance } from 'fastify';
import type { EmbeddedProvider } from './embedded-provider.js';

/**
 * Mounts the embedded provider under the path of its issuer. It takes each request over before Fastify reads the body,
 * which the provider must read itself.
 */
export async function mountOidc(server: FastifyInstance, provider: EmbeddedProvider): Promise<void> {
  const path = new URL(provider.issuer).pathname.replace(/\/$/, '');
  await server.register(async (scope) => {
    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: `${path}/*`,
      onRequest: (request, reply) => {
        reply.hijack();
        provider.handle(request.raw, reply.raw);
      },
      handler: () => undefined, // never reached
    });
  });
}
