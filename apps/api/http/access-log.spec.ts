import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import type { AccessLog, Export, RefusedAccess } from '@accord/commands';
import { DocumentTooLong, TooManyAtOnce } from '@accord/documents';
import { StoreUnavailable } from '@accord/event-store';
import { createLogger } from '@accord/platform';
import fastify, { type FastifyInstance } from 'fastify';
import { authenticate, ProblemFilter, recordAccesses, RefusedRequest } from './index.js';

const id = '6f1c1c1e-0000-4000-8000-000000000001';
const refused = (code: string) => new RefusedRequest({ code, detail: 'Not this.' });

let server: FastifyInstance;
let kept: (RefusedAccess | Export)[];
let isAway: boolean;

const accesses: AccessLog = {
  refused: async (access) => keep(access),
  exported: async (access) => keep(access),
};

function keep(access: RefusedAccess | Export): void {
  if (isAway) throw new StoreUnavailable('gone');
  kept.push(access);
}

beforeEach(() => {
  [kept, isAway] = [[], false];
  server = fastify();
  const logger = createLogger('silent');
  const filter = new ProblemFilter(logger, { countRefusal: () => undefined }, {});
  const answer = filter.catch.bind(filter);
  server.setErrorHandler((error, request, reply) => answer(error, new ExecutionContextHost([request, reply])));
  authenticate(server, async ({ headers }) =>
    headers.authorization === undefined ? null : { subjectId: 'cm-1', functions: [] },
  );
  recordAccesses(server, accesses, logger);
  server.get('/api/v1/agreements/:id/parts/:part', () => Promise.reject(refused('NOT_FOUND')));
  server.get('/api/v1/reports/one', () => Promise.reject(refused('NOT_AUTHORIZED')));
  server.get('/api/v1/reports/long', () => Promise.reject(new DocumentTooLong()));
  server.get('/api/v1/reports/many', () => Promise.reject(new TooManyAtOnce()));
  server.post('/api/v1/agreements/:id/sign', (request) => {
    request.isCommandAnswered = true;
    return Promise.reject(refused('NOT_AUTHORIZED'));
  });
  server.get('/api/v1/files/:year', (_request, reply) =>
    reply.header('content-disposition', 'attachment').header('content-type', 'text/csv; charset=utf-8').send('a,b'),
  );
});
afterEach(() => server.close());

const get = (url: string, method: 'GET' | 'POST' = 'GET') =>
  server.inject({ method, url, headers: { authorization: 'Bearer good' } });

describe('the record of accesses', () => {
  it('keeps who was refused what, by ids alone: nothing else that a caller wrote', async () => {
    expect((await get(`/api/v1/agreements/${id}/parts/secret-word?q=another`)).statusCode).toBe(404);
    expect((await get('/api/v1/reports/one?subjectId=somebody')).statusCode).toBe(403);
    expect(kept).toMatchObject([
      { subjectId: 'cm-1', route: 'GET /api/v1/agreements/:id/parts/:part', agreementId: id, code: 'NOT_FOUND' },
      {
        subjectId: 'cm-1',
        route: 'GET /api/v1/reports/one',
        agreementId: null,
        targetId: null,
        code: 'NOT_AUTHORIZED',
      },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/secret|another|somebody/);
  });

  it('leaves commands to their own record, addresses that there are not, and those who are not known', async () => {
    await get(`/api/v1/agreements/${id}/sign`, 'POST');
    await get('/api/v1/nothing/here');
    await server.inject({ url: '/api/v1/reports/one' });
    expect(kept).toEqual([]);
  });

  it('keeps what was given as a file, and gives none that cannot be recorded', async () => {
    expect((await get('/api/v1/files/2026?format=csv&cursor=abc')).body).toBe('a,b');
    expect(kept).toMatchObject([{ mediaType: 'text/csv', asked: { year: '2026', format: 'csv' } }]);
    expect(JSON.stringify(kept)).not.toContain('abc');
    isAway = true;
    const answer = await get('/api/v1/files/2026');
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'UNAVAILABLE']);
    expect(answer.headers).not.toHaveProperty('content-disposition');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect((await get('/api/v1/reports/one')).statusCode).toBe(403); // a refusal stays one
  });
});

describe('a document that is not made', () => {
  it('is answered by what to ask for instead, or when to come again', async () => {
    const long = await get('/api/v1/reports/long');
    expect([long.statusCode, long.json().code]).toEqual([413, 'TOO_LARGE']);
    expect(long.json().detail).toContain('CSV or JSON');
    const many = await get('/api/v1/reports/many');
    expect([many.statusCode, many.json().code, many.headers['retry-after']]).toEqual([503, 'UNAVAILABLE', '1']);
  });
});
