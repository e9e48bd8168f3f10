import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { authenticate } from './authentication.js';
import { RefusedRequest } from './problem.js';
import { limitRate } from './rate-limit.js';

const PER_MINUTE = 3;

describe('The rate limit', () => {
  let server: FastifyInstance;

  beforeAll(async () => {
    server = fastify();
    authenticate(server, ({ headers }) => Promise.resolve({ subjectId: headers.authorization!, functions: [] }));
    await limitRate(server, PER_MINUTE);
    server.setErrorHandler((error, _request, reply) =>
      error instanceof RefusedRequest
        ? reply.status(429).header('retry-after', error.retryAfter).send(error.refusal)
        : reply.status(500).send({}),
    );
    server.get('/api/v1/me', () => ({}));
    server.get('/api/v1/directory', () => ({}));
  });
  afterAll(() => server.close());

  const ask = (person: string, url = '/api/v1/me') =>
    server.inject({ url, headers: person ? { authorization: `Bearer ${person}` } : {} });

  it('tells what is left, and refuses what is above it until the minute is over', async () => {
    const answers = [];
    for (let n = 0; n < PER_MINUTE; n++) answers.push(await ask('cm-1'));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(answers.map(({ headers }) => headers['ratelimit-remaining'])).toEqual(['2', '1', '0']);
    const refused = await ask('cm-1');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['ratelimit']).toMatch(/^"minute";r=0;t=[1-9]\d?$/);
    expect(refused.headers['ratelimit-policy']).toBe('"minute";q=3;w=60');
  });

  it('counts each person for themselves', async () => {
    expect((await ask('cm-2')).statusCode).toBe(200);
  });

  it('does not count who asks without a token', async () => {
    for (let n = 0; n <= PER_MINUTE; n++) expect((await ask('', '/api/v1/directory')).statusCode).toBe(200);
  });
});
