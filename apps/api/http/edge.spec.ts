import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { createLogger } from '@accord/platform';
import fastify, { type FastifyInstance } from 'fastify';
import {
  acceptJsonOnly,
  authenticate,
  logAnswers,
  ProblemFilter,
  refuseConnection,
  refuseUnfit,
  TRANSPORT,
} from './index.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${TRACE}-b7ad6b7169203331-01`;
const caller = { subjectId: 'cm-1', functions: [] };

let server: FastifyInstance;
let port: number;
let lines: string[];

/** A server with the edge of the API and one address behind it. */
async function listen({ level = 'info', requestTimeout = TRANSPORT.requestTimeout } = {}): Promise<void> {
  lines = [];
  const logger = createLogger(level, { write: (line) => void lines.push(line) });
  const http = { ...TRANSPORT.http, requestTimeout, connectionsCheckingInterval: 20 };
  server = fastify({ ...TRANSPORT, http, requestTimeout, clientErrorHandler: refuseConnection });
  const filter = new ProblemFilter(logger, { countRefusal: () => undefined }, {});
  const answer = filter.catch.bind(filter);
  server.setErrorHandler((error, request, reply) => answer(error, new ExecutionContextHost([request, reply])));
  authenticate(server, async ({ headers }) => (headers.authorization === 'Bearer good' ? caller : null));
  refuseUnfit(server);
  acceptJsonOnly(server);
  logAnswers(server, logger);
  server.get('/api/v1/me/:what', ({ params }, reply) => reply.send(params));
  server.post('/api/v1/things', ({ body }, reply) => reply.send(body));
  server.get('/api/v1/broken', () => {
    throw new Error('a fault');
  });
  server.get('/health', (_request, reply) => reply.send({}));
  await server.listen({ port: 0, host: '127.0.0.1' });
  port = (server.server.address() as AddressInfo).port;
}

afterEach(() => server.close());

/** What the server writes until it closes the connection, after a text that need not be a whole request. */
const exchange = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('error', reject).on('close', () => resolve(answer));
  });

const token = 'Authorization: Bearer good\r\n';
const host = 'Host: a.example\r\n';
const request = (target: string, headers = host, body = ''): string =>
  `${body ? 'POST' : 'GET'} ${target} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n${body}`;
const statusOf = (answer: string): number => Number(answer.split(' ')[1]);

describe('the address of a request', () => {
  const forms = ['/api/v1/me/x', '/%61pi/v1/me/x', 'http://x.example/api/v1/me/x', 'HTTP://x.example/%61pi/v1/me/x'];

  it.each(forms)('is the same however it is written: %s', async (target) => {
    await listen();
    expect(statusOf(await exchange(request(target)))).toBe(401);
    const answer = await exchange(request(target, host + token));
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*\{"what":"x"\}$/);
  });

  it.each(['/api/v1/absent', '/%61pi/v1/absent', 'http://x.example/api/v1/absent', '/api%2Fv1%2Fabsent'])(
    'tells nobody without a token that nothing is there: %s',
    async (target) => {
      await listen();
      expect(statusOf(await exchange(request(target)))).toBe(401);
      expect(statusOf(await exchange(request(target, host + token)))).toBe(404);
    },
  );

  it('may be an authority alone', async () => {
    await listen();
    for (const target of ['http://x.example', 'http://x.example?x=1', '/absent'])
      expect(statusOf(await exchange(request(target)))).toBe(404);
  });
});

describe('a request that HTTP forbids, or that nobody reads', () => {
  const json = 'Content-Type: application/json\r\nContent-Length: 2\r\n';

  it.each([
    ['no Host', '', 400],
    ['two Hosts', `${host}Host: b.example\r\n`, 400],
    ['a strange expectation', `${host}Expect: foo\r\n`, 400],
    ['a compressed body', `${host}Content-Encoding: gzip\r\n`, 415],
    ['an identical body', `${host}Content-Encoding: identity\r\n`, 200],
    ['the usual expectation', `${host}Expect: 100-continue\r\n`, 100],
  ])('%s', async (_what, headers, status) => {
    await listen();
    expect(statusOf(await exchange(request('/api/v1/things', headers + json + token, '{}')))).toBe(status);
    expect(statusOf(await exchange(request('/api/v1/things', headers + json, '{}')))).toBe(status === 100 ? 100 : 401);
  });

  it('may come without a Host in HTTP/1.0', async () => {
    await listen();
    expect(statusOf(await exchange('GET /health HTTP/1.0\r\n\r\n'))).toBe(200);
  });

  it('is not waited for without end', async () => {
    expect(TRANSPORT.http.requestTimeout).toBe(TRANSPORT.requestTimeout);
    await listen({ requestTimeout: 50 });
    const slow = `POST /api/v1/things HTTP/1.1\r\n${host}${token}Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{`;
    const answer = await exchange(slow);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    for (const header of ['strict-transport-security', 'cross-origin-opener-policy', 'x-frame-options'])
      expect(answer).toContain(`\r\n${header}: `);
  });
});

describe('the log', () => {
  const told = () => lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request answered');
  const send = (url: string, authorization = 'Bearer good') =>
    server.inject({ url, headers: { traceparent, authorization } });

  it('has a line for each refusal and each failure, under the trace id of the answer', async () => {
    await listen();
    expect((await send('/api/v1/me/Zq7-canary', 'Bearer bad')).json()).toMatchObject({ instance: TRACE });
    await send('/api/v1/broken');
    await send('/api/v1/absent/Zq7-canary');
    const common = { traceId: TRACE, method: 'GET', ms: expect.any(Number) };
    expect(told()).toMatchObject([
      { ...common, level: 30, route: '/api/v1/me/:what', status: 401, code: 'UNAUTHENTICATED' },
      { ...common, level: 50, route: '/api/v1/broken', status: 500, code: 'INTERNAL' },
      { ...common, level: 30, route: 'unknown', status: 404 },
    ]);
    expect(lines.join('')).not.toContain('canary');
  });

  it('has a line for a success only in detail', async () => {
    await listen();
    await send('/api/v1/me/x');
    expect(lines).toEqual([]);
    await server.close();
    await listen({ level: 'debug' });
    await send('/api/v1/me/x');
    expect(told()).toMatchObject([{ level: 20, route: '/api/v1/me/:what', status: 200, traceId: TRACE }]);
  });
});
