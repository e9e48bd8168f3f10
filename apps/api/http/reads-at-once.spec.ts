import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { authenticate } from './authentication.js';
import { RefusedRequest } from './problem.js';
import { limitReadsAtOnce } from './reads-at-once.js';

const MOST = 3;

describe('The bound of reads at once', () => {
  let server: FastifyInstance;
  let url: string;
  let waiting: (() => void)[] = [];

  beforeAll(async () => {
    server = fastify({ forceCloseConnections: true });
    authenticate(server, ({ headers }) => Promise.resolve({ subjectId: headers.authorization!, functions: [] }));
    limitReadsAtOnce(server, MOST);
    server.setErrorHandler((error, _request, reply) =>
      error instanceof RefusedRequest
        ? reply.status(429).header('retry-after', error.retryAfter).send(error.refusal)
        : reply.status(500).send({}),
    );
    const slow = (): Promise<object> => new Promise((resolve) => waiting.push(() => resolve({})));
    server.get('/api/v1/slow', slow);
    server.post('/api/v1/slow', slow);
    server.get('/health/slow', slow);
    server.get('/api/v1/agreements/:id/stream', slow);
    url = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  const ask = (person: string, path = '/api/v1/slow', init: RequestInit = {}) =>
    fetch(`${url}${path}`, { headers: { authorization: `Bearer ${person}` }, ...init });

  async function untilWaiting(count: number): Promise<void> {
    for (let look = 0; look < 200 && waiting.length < count; look += 1)
      await new Promise((next) => setTimeout(next, 5));
    expect(waiting).toHaveLength(count);
  }

  function answerAll(): void {
    for (const answer of waiting.splice(0)) answer();
  }

  it('refuses one more of the same person at once, and nobody and nothing else', async () => {
    const reading = Array.from({ length: MOST }, () => ask('cm-1'));
    await untilWaiting(MOST);
    const refused = await ask('cm-1');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await refused.json()).toMatchObject({ code: 'RATE_LIMITED' });
    const others = [
      ask('cm-2'),
      ask('cm-1', '/api/v1/slow', { method: 'POST', headers: { authorization: 'Bearer cm-1' } }),
      ask('cm-1', '/health/slow'),
    ];
    await untilWaiting(MOST + others.length);
    answerAll();
    for (const { status } of await Promise.all([...reading, ...others])) expect(status).toBe(200);
  });

  it('counts no stream of events, however long somebody listens to it', async () => {
    const listening = Array.from({ length: MOST + 1 }, () => ask('cm-4', '/api/v1/agreements/1/stream?from=2'));
    await untilWaiting(MOST + 1);
    const reading = Array.from({ length: MOST }, () => ask('cm-4'));
    await untilWaiting(MOST + 1 + MOST);
    expect((await ask('cm-4')).status).toBe(429);
    answerAll();
    for (const { status } of await Promise.all([...listening, ...reading])) expect(status).toBe(200);
  });

  it('counts a read until it was answered, or until the caller has gone', async () => {
    const gone = new AbortController();
    const leaving = Array.from({ length: MOST }, () =>
      ask('cm-3', '/api/v1/slow', { signal: gone.signal, headers: { authorization: 'Bearer cm-3' } }),
    );
    await untilWaiting(MOST);
    gone.abort();
    await Promise.allSettled(leaving);
    answerAll();
    for (let round = 0; round < 3; round += 1) {
      await new Promise((next) => setTimeout(next, 20));
      const reading = Array.from({ length: MOST }, () => ask('cm-3'));
      await untilWaiting(MOST);
      answerAll();
      for (const { status } of await Promise.all(reading)) expect(status).toBe(200);
    }
  });
});
