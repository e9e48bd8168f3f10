import fastify, { type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { listenAt, type Address } from './listen.js';
import type { Readiness } from './readiness.js';

/** What an operations port shows. */
export interface Operations {
  readonly registry: Registry;
  readonly readiness: () => Promise<Readiness>;
}

/** A small server for machines that watch: health and metrics on a port of their own. @throws {CannotListen} */
export async function serveOperations({ registry, readiness }: Operations, address: Address): Promise<FastifyInstance> {
  const server = fastify({ forceCloseConnections: true }); // who watches a program does not keep it from stopping
  server.get('/health/live', async () => ({ status: 'up' }));
  server.get('/health/ready', async (_request, reply) => {
    const answer = await readiness();
    return reply.status(answer.status === 'down' ? 503 : 200).send(answer);
  });
  server.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await registry.metrics()),
  );
  await listenAt(server, address);
  return server;
}
