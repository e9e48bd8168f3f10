import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { localKeys, personas, TokenVerifier } from '@accord/identity';
import { derivedId, systemClock } from '@accord/kernel';
import fastify, { type FastifyInstance } from 'fastify';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createEmbeddedProvider, mountOidc, PersonasRefused, UnusableSigningKeys } from './index.js';

const issuer = 'http://127.0.0.1:3000/oidc';
const registered = new Map(['fs-isac', 'k12-six'].map((slug) => [slug, derivedId(slug)]));
const printed = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'info'), jest.spyOn(console, 'log')];
let dataDirectory: string;
let server: FastifyInstance;
let verifier: TokenVerifier;

const options = () => ({
  issuer,
  dataDirectory,
  redirectUri: 'http://127.0.0.1:3000/auth/callback',
  organizationBySlug: async (slug: string) => registered.get(slug) ?? null,
});

async function boot(): Promise<void> {
  const provider = await createEmbeddedProvider(options());
  server = fastify();
  server.addContentTypeParser('*', (_request, _payload, done) => done(new Error('Fastify must not read this body')));
  await mountOidc(server, provider);
  server.get('/other', async () => 'untouched');
  await server.ready();
  verifier = new TokenVerifier({
    issuer,
    audience: 'accord-api',
    keys: localKeys(provider.publicJwks),
    clock: systemClock,
  });
}

const basic = (name: string, secret: string) =>
  `Basic ${Buffer.from(`${encodeURIComponent(name)}:${secret}`).toString('base64')}`;
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const ask = (name: string, secret = 'demo') =>
  server.inject({
    method: 'POST',
    url: '/oidc/token',
    headers: { ...form, authorization: basic(name, secret) },
    payload: 'grant_type=client_credentials',
  });
async function tokenOf(name: string): Promise<string> {
  const answer = await ask(name);
  expect([name, answer.statusCode]).toEqual([name, 200]);
  return answer.json<{ access_token: string }>().access_token;
}

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'accord-keys-'));
  await boot();
});

afterAll(async () => {
  await server.close();
  await rm(dataDirectory, { recursive: true });
});

describe('the embedded provider', () => {
  it('gives every persona a token that says who they are', async () => {
    const everybody = personas([...registered].map(([slug, id]) => ({ slug, id })));
    for (const persona of everybody) expect(await verifier.verify(await tokenOf(persona.subjectId))).toEqual(persona);
  });

  it('gives access tokens of the right type, for one hour', async () => {
    const token = await tokenOf('ra-2');
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    const { iat = 0, exp, ...claims } = decodeJwt(token);
    expect(exp).toBe(iat + 3_600);
    expect(claims).toMatchObject({
      iss: issuer,
      aud: 'accord-api',
      sub: 'ra-2',
      functions: ['dhs.risk_acceptor'],
      rank: 'agency_director',
    });
  });

  it('also takes name and secret as form fields', async () => {
    const payload = 'grant_type=client_credentials&client_id=cm-1&client_secret=demo';
    const answer = await server.inject({ method: 'POST', url: '/oidc/token', headers: form, payload });
    expect(answer.statusCode).toBe(200);
    expect(await verifier.verify(answer.json<{ access_token: string }>().access_token)).toMatchObject({
      subjectId: 'cm-1',
    });
  });

  it.each([
    ['a wrong secret', 'pr-1', 'Demo'],
    ['an unknown persona', 'pr-9', 'demo'],
    ['a persona of an unknown organization', 'absent.officer', 'demo'],
  ])('answers 401 invalid_client to %s', async (_what, name, secret) => {
    const answer = await ask(name, secret);
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ error: 'invalid_client' });
  });

  it('answers other mistakes with a status below 500', async () => {
    for (const payload of [
      '',
      'grant_type=password',
      'grant_type=client_credentials&grant_type=x',
      '%',
      'a'.repeat(99_999),
    ]) {
      const headers = { ...form, authorization: basic('pr-1', 'demo') };
      const answer = await server.inject({ method: 'POST', url: '/oidc/token', headers, payload });
      expect([payload.slice(0, 40), answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([
        payload.slice(0, 40),
        true,
      ]);
    }
    for (const url of ['/oidc/absent', '/oidc/auth', '/oidc/', '/oidc/%ff'])
      expect([url, (await server.inject({ url, headers: { host: '[' } })).statusCode < 500]).toEqual([url, true]);
  });

  it('knows the personas of an organization that is registered later', async () => {
    expect((await ask('late-isao.signatory')).statusCode).toBe(401);
    registered.set('late-isao', derivedId('late-isao'));
    expect(await verifier.verify(await tokenOf('late-isao.signatory'))).toEqual({
      subjectId: 'late-isao.signatory',
      functions: ['isao.signatory'],
      organizationId: derivedId('late-isao'),
    });
  });

  it('describes itself as its issuer, whatever the request says', async () => {
    const headers = { host: 'attacker.example', 'x-forwarded-host': 'attacker.example', 'x-forwarded-proto': 'ftp' };
    const answer = await server.inject({ url: '/oidc/.well-known/openid-configuration', headers });
    expect(answer.json()).toMatchObject({ issuer, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` });
    const keys = (await server.inject('/oidc/jwks')).json<{ keys: object[] }>().keys;
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
  });

  it('leaves the rest of the server alone', async () => {
    expect((await server.inject('/other')).body).toBe('untouched');
    expect((await server.inject('/oidcs')).statusCode).toBe(404);
  });

  it('keeps tokens valid across a restart, with a key that only its owner can read', async () => {
    const before = await tokenOf('au-1');
    await server.close();
    await boot();
    expect(await verifier.verify(before)).toMatchObject({ subjectId: 'au-1' });
    const path = join(dataDirectory, 'keys', 'oidc.jwks.json');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ keys: [{ kty: 'EC', crv: 'P-256' }] });
  });

  it('makes one key when two processes start at once', async () => {
    const directory = join(dataDirectory, 'both');
    const both = await Promise.all(
      [0, 1].map(() => createEmbeddedProvider({ ...options(), dataDirectory: directory })),
    );
    expect(both[0]?.publicJwks).toEqual(both[1]?.publicJwks);
  });

  it('says so when its key file is damaged, rather than make a new key', async () => {
    const directory = join(dataDirectory, 'damaged');
    await createEmbeddedProvider({ ...options(), dataDirectory: directory });
    for (const text of ['', '{"keys":[]}', '{"keys":[{"kty":"EC"}]}', 'null']) {
      await writeFile(join(directory, 'keys', 'oidc.jwks.json'), text);
      const attempt = createEmbeddedProvider({ ...options(), dataDirectory: directory });
      await expect(attempt).rejects.toThrow(UnusableSigningKeys);
    }
  });

  it('refuses to exist in production', async () => {
    await expect(createEmbeddedProvider({ ...options(), environment: 'production' })).rejects.toThrow(PersonasRefused);
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(createEmbeddedProvider(options())).rejects.toThrow(PersonasRefused);
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });

  it('prints nothing', () => {
    expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([]);
  });
});
