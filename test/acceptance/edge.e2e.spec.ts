import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, refusal, type Answer, type Sending } from '../support/client.js';
import type { System } from '../support/system.js';
import { startApplied } from '../support/applied.js';

let system: System;
let client: Client;
let draft: string;
let proposed: string;

beforeAll(async () => {
  ({ system, client, draft, proposed } = await startApplied('waterisac'));
}, 60_000);
afterAll(() => system.remove(), 60_000);

const agreements = '/api/v1/agreements';
const malformed = { status: 400, code: 'MALFORMED' };

describe('a command that cannot be read', () => {
  const post = (sending: Sending, persona: string | null = 'waterisac.officer') =>
    client.post(persona, agreements, sending);

  it.each([
    ['no token', () => post({ body: {} }, null), 401, 'UNAUTHENTICATED'],
    ['no token and a broken body', () => post({ raw: '{' }, null), 401, 'UNAUTHENTICATED'],
    [
      'a body of another type',
      () => post({ raw: 'a=b', headers: { 'content-type': 'text/plain' } }),
      415,
      'UNSUPPORTED_MEDIA',
    ],
    ...['utf-16', 'UTF-16LE', '"iso-8859-1"', '""'].map(
      (charset) =>
        [
          `JSON in ${charset}`,
          () => post({ body: {}, headers: { 'content-type': `application/json; charset=${charset}` } }),
          415,
          'UNSUPPORTED_MEDIA',
        ] as const,
    ),
    ['no body at all', () => post({}), 415, 'UNSUPPORTED_MEDIA'],
    ['malformed JSON', () => post({ raw: '{"organizationId":' }), 400, 'MALFORMED'],
    ['an empty body', () => post({ raw: '' }), 400, 'MALFORMED'],
    ['ten thousand levels', () => post({ raw: '['.repeat(10_000) + ']'.repeat(10_000) }), 400, 'MALFORMED'],
    ['a lone surrogate', () => post({ raw: '{"organizationId":"\\ud800"}' }), 400, 'MALFORMED'],
    ['a member named twice', () => post({ raw: '{"organizationId":1,"organizationId":1}' }), 400, 'MALFORMED'],
    ['a member named twice, once in escapes', () => post({ raw: '{"a":{"b":1,"\\u0062":2}}' }), 400, 'MALFORMED'],
    ['a prototype named twice', () => post({ raw: '{"a":[{"__proto__":1,"__proto__":1}]}' }), 400, 'MALFORMED'],
    ['a number beyond every double', () => post({ raw: '{"a":1e400}' }), 400, 'MALFORMED'],
    ['a number that no double holds', () => post({ raw: '{"a":[9007199254740993]}' }), 400, 'MALFORMED'],
    ['bytes that are no UTF-8', () => post({ raw: Buffer.from([0x22, 0xff, 0x22]) }), 400, 'MALFORMED'],
    ['a NUL', () => post({ raw: '{"organizationId":"\0"}' }), 400, 'MALFORMED'],
    [
      'a broken escape in the address',
      () => client.post('waterisac.officer', `${agreements}?a=%FF`, { body: {} }),
      400,
      'MALFORMED',
    ],
    ['ten megabytes', () => post({ raw: `"${'a'.repeat(10_000_000)}"` }), 413, 'TOO_LARGE'],
    ['no token and ten megabytes', () => post({ raw: `"${'a'.repeat(10_000_000)}"` }, null), 401, 'UNAUTHENTICATED'],
    ['a key that is no UUID', () => post({ key: 'once', body: {} }), 400, 'MALFORMED'],
    [
      'a function that does not exist',
      () => post({ body: {}, headers: { 'accord-function': 'king' } }),
      400,
      'MALFORMED',
    ],
    [
      'a query parameter on a command',
      () => client.post('waterisac.officer', `${agreements}?dry=1`, { body: {} }),
      400,
      'MALFORMED',
    ],
  ])('is refused for %s', async (_, send, status, code) => {
    expect(refusal(await send())).toEqual({ status, code });
  });

  it.each(['utf-8', 'UTF-8', '"utf-8"'])('is read as JSON in %s', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    expect(refusal(await post({ body: {}, headers }))).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
  });

  it.each(['*', 'W/"1"', '1', '"01"', '"-1"', '"1", "2"', '""', '"1.0"'])(
    'is refused for the If-Match %s',
    async (ifMatch) => {
      const answer = await client.post('waterisac.officer', `${agreements}/${draft}/revise-draft`, {
        ifMatch: `${ifMatch} `.trim(),
        headers: { 'if-match': ifMatch },
        body: { fieldPatch: { impactLevel: 'Low' } },
      });
      expect(refusal(answer)).toEqual(malformed);
    },
  );

  it.each(['1000000000', '9007199254740993', '9'.repeat(400)])(
    'is late, not unreadable, on revision %s',
    async (ifMatch) => {
      const body = { fieldPatch: { impactLevel: 'Low' } };
      const answer = await client.post('waterisac.officer', `${agreements}/${draft}/revise-draft`, { ifMatch, body });
      expect(refusal(answer)).toEqual({ status: 412, code: 'CONFLICT_VERSION' });
    },
  );
});

describe('a read that cannot be understood', () => {
  it.each([
    ['/agreements/not-a-uuid'],
    ['/agreements?limit=0'],
    ['/agreements?limit=201'],
    ['/agreements?limit=ten'],
    ['/agreements?colour=red'],
    ['/agreements?state=Sleeping'],
    ['/agreements?sort=size'],
    ['/agreements?assigned=yes'],
    ['/agreements?waitsFor=NCCIC'],
    ['/agreements?expiresBy=soon'],
    ['/agreements?expiresBy=2026-02-30'],
    ['/agreements?expiresBy=0000-02-01'],
    ['/agreements?expiresBy=2026-02-01&expiresBy=2026-02-02'],
    ['/agreements?cursor=abc'],
    ['/agreements?limit=1&limit=2'],
    ['/organizations?organizationId=1'],
    ['/work-queue?cursor=%00'],
    ...['%', '%f', '%zz', '%FF', '%C3%28', '%ED%A0%80', '%C0%80'].flatMap((escape) =>
      [`/agreements?q=${escape}`, `/directory?q=a${escape}`, `/organizations?${escape}=1`, `/agreements/${escape}`].map(
        (path) => [path],
      ),
    ),
    ['/policy?asOf=yesterday'],
    ['/policy?asOf=2026-02-30T00:00:00Z'],
    ['/policy?asOf=2026-04-06T24:00:00Z'],
    ['/me?x=1'],
    [`/agreements/${randomUUID()}?revision=01`],
    [`/agreements/${randomUUID()}?revision=-1`],
    [`/agreements/${randomUUID()}?revision=1e3`],
    [`/agreements/${randomUUID()}/diff?from=0`],
    ['/agreements/%zz'],
    [`/agreements/${'a'.repeat(300)}`],
  ])('is refused for %s', async (path) => {
    expect(refusal(await client.get('cm-1', `/api/v1${path}`))).toEqual(malformed);
  });

  it.each([
    ['/agreements'],
    ['/agreements/{id}'],
    ['/agreements/{id}/history'],
    ['/agreements/{id}/diff?from=0&to=0'],
    ['/work-queue'],
    ['/organizations'],
    ['/directory'],
    ['/policy'],
    ['/me'],
  ])('is refused for parameters whose names every object has: %s', async (template) => {
    const path = `/api/v1${template.replace('{id}', proposed)}`;
    for (const name of ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']) {
      const answer = await client.get('au-1', `${path}${path.includes('?') ? '&' : '?'}${name}=1`);
      expect([name, refusal(answer)]).toEqual([name, malformed]);
    }
  });

  it('is refused for want of a token first, also where the address cannot be read', async () => {
    const unknown = { status: 401, code: 'UNAUTHENTICATED' };
    for (const path of [`${agreements}/%zz`, `${agreements}/${'a'.repeat(300)}`, `${agreements}/none`]) {
      const answer = await client.get(null, path);
      expect(refusal(answer)).toEqual(unknown);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(refusal(await client.get(null, path, { authorization: 'Bearer no.real.token' }))).toEqual(unknown);
    }
    expect(refusal(await new Client(system.url).get(null, '/assets/%zz'))).toEqual(malformed);
  });

  it('leads a browser that asks for a page to the one for addresses that nobody knows', async () => {
    const ask = (path: string, accept: string) => fetch(system.url + path, { headers: { accept }, redirect: 'manual' });
    const led = await ask('/%E0%A4%A', 'text/html,*/*;q=0.8');
    expect([led.status, led.headers.get('location')]).toEqual([303, '/unreadable-address']);
    expect(led.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await ask('/unreadable-address', 'text/html,*/*;q=0.8');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const [path, accept] of [
      ['/%E0%A4%A', '*/*'],
      ['/assets/%zz', 'text/html'],
      ['/api/v1/%zz', 'text/html'],
    ] as const)
      expect([path, (await ask(path, accept)).headers.get('content-type')]).toEqual([
        path,
        expect.stringContaining('problem+json'),
      ]);
  });

  it('is refused for a position that cannot be one, and told to wait for one that is not reached', async () => {
    const at = (position: string, path = agreements) => client.get('cm-1', path, { 'x-min-position': position });
    for (const position of ['soon', '01', '9223372036854775808', '9'.repeat(19), '1'.repeat(39)])
      expect(refusal(await at(position))).toEqual(malformed);
    const far = await at('9223372036854775807');
    expect(refusal(far)).toEqual({ status: 503, code: 'NOT_CAUGHT_UP' });
    expect(far.headers.get('retry-after')).toBe('1');
    expect((await at('soon', '/directory')).status).toBe(400);
  });

  it.each([
    ['/agreements/no-id/diff?from=0&to=0'],
    ['/agreements/no-id'],
    ['/agreements/no-id/history'],
    ['/organizations/no-id'],
    ['/policy?asOf=x'],
    ['/directory?cursor=x'],
  ])('is refused before it is made to wait: %s', async (path) => {
    const answer = await client.get('cm-1', `/api/v1${path}`, { 'x-min-position': '999999999' });
    expect(refusal(answer)).toEqual(malformed);
  });
});

describe('the actions of an agreement', () => {
  const read = (persona: string, chosen?: string) =>
    client.get(persona, `${agreements}/${proposed}`, chosen === undefined ? {} : { 'accord-function': chosen });
  const commandsOf = ({ body }: Answer): string[] => body.actions.map(({ command }: { command: string }) => command);

  it('are those of the chosen function alone', async () => {
    const all = commandsOf(await read('mv-1'));
    expect(all).toEqual(expect.arrayContaining(['complete-intake', 'pass-privacy-review']));
    const reviewing = commandsOf(await read('mv-1', 'dhs.privacy'));
    expect(reviewing).toContain('pass-privacy-review');
    expect(reviewing).not.toContain('complete-intake');
    expect(commandsOf(await read('mv-1', 'nccic.case_manager'))).not.toContain('pass-privacy-review');
  });

  it('are none in a function that the caller does not hold, and refused in one that does not exist', async () => {
    expect(commandsOf(await read('mv-1', 'dhs.csa'))).toEqual([]);
    expect(refusal(await read('mv-1', 'king'))).toEqual(malformed);
  });
});

describe('the page of the directory', () => {
  it('says in a page what of its address cannot be used, and leads back', async () => {
    for (const query of ['cursor=x', 'limit=0', 'colour=red', 'constructor=1']) {
      const { status, body, headers } = await client.get(null, `/directory?${query}`);
      expect([status, headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(body).toContain('<a href="/directory">');
    }
  });

  it('says in a page that nobody is listed at an address, whatever stands in it, and leads back', async () => {
    for (const slug of ['nobody', 'waterisac%00', "'%20or%201=1", '%3Cscript%3E', 'A'.repeat(90)]) {
      const { status, body, headers } = await client.get(null, `/directory/${slug}`, { accept: 'text/html' });
      expect([slug, status, headers.get('content-type')]).toEqual([slug, 404, 'text/html; charset=utf-8']);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(body).toContain('No organization is listed at this address');
      expect(body).toContain('<a href="/directory">');
    }
    const { status, body } = await client.get(null, '/directory/nobody?colour=red');
    expect([status, body.includes('colour')]).toEqual([400, true]);
  });

  it('is kept for a minute unless it had to be new enough for its reader', async () => {
    for (const path of ['/directory', '/api/v1/directory']) {
      expect((await client.get(null, path)).headers.get('cache-control')).toBe('public, max-age=60');
      const awaited = await client.get(null, path, { 'x-min-position': '1' });
      expect([awaited.status, awaited.headers.get('cache-control')]).toEqual([200, 'no-store']);
    }
  });
});

describe('what stands beside the API', () => {
  it('answers an address that is none with a problem that nobody keeps, below the provider too', async () => {
    for (const path of ['/absent', '/oidc/absent', '/oidc/', '/oidc/token', '/api/docs/absent']) {
      const answer = await fetch(system.url + path);
      expect([path, answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
        'no-store',
      ]);
    }
  });

  it('is as it is described', async () => {
    const front = await client.get(null, '/');
    expect([front.status, front.headers.get('location')]).toEqual([302, '/api/docs']);
    const configuration = await client.get(null, '/oidc/.well-known/openid-configuration');
    expect(configuration.body.jwks_uri).toBe(`${system.url}/oidc/jwks`);
    expect((await client.get(null, '/oidc/jwks')).body.keys).toHaveLength(1);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await client.get(null, '/api/openapi.json')).body.info.version).toBe(version);
  });
});
