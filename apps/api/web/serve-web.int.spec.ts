import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { serveWeb } from './serve-web.js';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('The web application', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'accord-web-'))}/`;
  let server: FastifyInstance;
  beforeAll(async () => {
    mkdirSync(`${folder}assets`);
    writeFileSync(`${folder}index.html`, '<!doctype html><title>Accord</title>');
    writeFileSync(`${folder}assets/main-abc.js`, 'export {};');
    writeFileSync(`${folder}assets/main-abc.js.br`, brotliCompressSync('export {};'));
    writeFileSync(`${folder}assets/main-abc.js.gz`, gzipSync('export {};'));
    writeFileSync(`${folder}assets/small-def.js`, 'export const small = 1;');
    server = fastify();
    await serveWeb(server, folder);
    server.get('/', (_request, reply) => reply.redirect('/api/docs'));
    server.get('/api/docs', () => 'the reader');
    server.get('/directory', () => 'the directory');
    await server.ready();
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const ask = (url: string, headers: Record<string, string> = HTML, method: 'GET' | 'POST' = 'GET') =>
    server.inject({ method, url, headers });

  it('is at the front door and at every address of a page, under the strictest policy', async () => {
    for (const url of ['/', '/queue', '/agreements/1?tab=history', '/nowhere', '/apiary']) {
      const { statusCode, body, headers } = await ask(url);
      expect([url, statusCode, body]).toEqual([url, 200, '<!doctype html><title>Accord</title>']);
      expect(headers).toMatchObject({ 'cache-control': 'no-cache' });
      expect(headers['content-security-policy']).not.toMatch(/unsafe|data:|\*/);
    }
  });

  it('leaves everything else alone', async () => {
    expect((await ask('/directory')).body).toBe('the directory');
    expect((await ask('/api/docs')).body).toBe('the reader');
    for (const url of ['/api/v1/nothing', '/auth/nothing', '/assets/nothing.js', '/health/nothing', '/oidc/x'])
      expect([url, (await ask(url)).statusCode]).toEqual([url, 404]);
    expect((await ask('/queue', HTML, 'POST')).statusCode).toBe(404);
    expect((await ask('/queue', { accept: 'application/json' })).statusCode).toBe(404);
    expect((await ask('/', { accept: '*/*' })).statusCode).toBe(302);
  });

  it('keeps its parts for ever: their names change with what they hold', async () => {
    const { statusCode, headers } = await ask('/assets/main-abc.js', {});
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    for (const url of ['/assets/../index.html', '/assets/%2e%2e/index.html', '/assets/'])
      expect([url, (await ask(url, {})).statusCode]).toEqual([url, 404]);
  });

  it('comes compressed to whoever takes that, and is the same; a cache keeps both apart', async () => {
    const path = '/assets/main-abc.js';
    const plain = await ask(path, {});
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, 'export {};']);
    const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe('export {};');
    const gzip = await ask(path, { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe('export {};');
    for (const { headers } of [plain, brotli, gzip])
      expect(headers).toMatchObject({
        vary: 'accept-encoding',
        'content-type': 'application/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      });
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers['etag'])).size).toBe(3);
    expect(
      (await ask(path, { 'accept-encoding': 'br', 'if-none-match': String(brotli.headers['etag']) })).statusCode,
    ).toBe(304);
    const small = await ask('/assets/small-def.js', { 'accept-encoding': 'br' });
    expect([small.headers['content-encoding'], small.body]).toEqual([undefined, 'export const small = 1;']);
    expect((await ask(`${path}.br`, {})).statusCode).toBe(404);
  });

  it('is not there where it was not built', async () => {
    const bare = fastify();
    await serveWeb(bare, `${folder}assets/`);
    expect((await bare.inject({ url: '/queue', headers: HTML })).statusCode).toBe(404);
    await bare.close();
  });
});
