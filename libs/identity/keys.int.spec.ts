import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@accord/kernel';
import { SignJWT } from 'jose';
import { remoteKeys, UnusableIssuer } from './keys.js';
import { TokenVerifier } from './token-verifier.js';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const requests: string[] = [];
let server: Server;
let base: string;

const documents = (path: string | undefined): unknown =>
  ({
    '/.well-known/openid-configuration': { issuer: base, jwks_uri: `${base}/keys` },
    '/other/.well-known/openid-configuration': { issuer: base, jwks_uri: `${base}/keys` },
    '/elsewhere/.well-known/openid-configuration': { issuer: `${base}/elsewhere`, jwks_uri: 'http://192.0.2.1/keys' },
    '/keys': { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }] },
  })[path ?? ''];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const document = documents(request.url);
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

async function verified(issuer: string): Promise<boolean> {
  const verifier = new TokenVerifier({ issuer, audience: 'a', keys: remoteKeys(issuer), clock: systemClock });
  const sign = (sub: string): Promise<string> =>
    new SignJWT({ iss: issuer, aud: 'a', sub })
      .setExpirationTime('1h')
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k' })
      .sign(privateKey);
  const outcomes = [await verifier.verify(await sign('one')), await verifier.verify(await sign('two'))];
  return outcomes.every((outcome) => outcome !== null);
}

describe('the keys of a provider elsewhere', () => {
  it('are found by discovery and fetched once for many tokens', async () => {
    requests.length = 0;
    expect(await verified(base)).toBe(true);
    expect(requests).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('are not believed when discovery speaks of another issuer, and not asked for at every token', async () => {
    requests.length = 0;
    expect(await verified(`${base}/other`)).toBe(false);
    expect(requests).toEqual(['/other/.well-known/openid-configuration']);
  });

  it('are not fetched over plain http from another machine', async () => {
    expect(await verified(`${base}/elsewhere`)).toBe(false);
  });

  it('are refused for an issuer that is neither https nor this machine', () => {
    for (const issuer of ['http://id.example', 'http://127.0.0.1.example', 'ftp://localhost', 'nonsense'])
      expect(() => remoteKeys(issuer)).toThrow(UnusableIssuer);
    for (const issuer of ['https://id.example', 'http://localhost:9', 'http://[::1]:9', base])
      expect(() => remoteKeys(issuer)).not.toThrow();
  });
});
