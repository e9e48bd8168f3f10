import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { firstDifference } from '../../../test/support/first-difference.js';
import { openApiJson } from './document.js';
import { serveDocumentation } from './serve.js';

@Module({})
class EmptyModule {}

let app: NestFastifyApplication;
let now = new Date('2026-03-02T12:00:00Z');
const get = (url: string) => app.inject({ method: 'GET', url });

beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(EmptyModule, new FastifyAdapter(), { logger: false });
  serveDocumentation(app, { now: () => now });
  await app.init();
});
afterAll(() => app.close());

describe('the served description', () => {
  it('is the document', async () => {
    const { statusCode, headers, body } = await get('/api/openapi.json');
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(firstDifference(body, openApiJson())).toBeNull();
  });

  it('has examples of the day on which it is read', async () => {
    const first = (await get('/api/openapi.json')).body;
    now = new Date('2026-03-03T12:00:00Z');
    expect(firstDifference((await get('/api/openapi.json')).body, openApiJson('2026-03-03'))).toBeNull();
    expect(firstDifference(first, openApiJson('2026-03-03'))).not.toBeNull();
  });

  it('has a reader with nothing inline, all of whose parts are served', async () => {
    const { statusCode, headers, body } = await get('/api/docs');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).not.toMatch(/<style|style=|\son\w+=|<script>|<script[^>]*>[^<]/);
    const parts = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) expect([part, (await get(part)).statusCode]).toEqual([part, 200]);
  });

  it('serves nothing else of the package that the reader comes from', async () => {
    for (const name of ['index.html', 'package.json', 'swagger-initializer.js', '', '..%2fpackage.json'])
      expect([name, (await get(`/api/docs/assets/${name}`)).statusCode]).toEqual([name, 404]);
  });
});
