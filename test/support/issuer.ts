import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { freePort } from './program.js';

/** An OpenID provider as far as a resource server sees one: discovery, keys, and tokens for whomever the test names. */
export interface Issuer {
  readonly address: string;
  /** An access token that is valid for five minutes. */
  token(subjectId: string, claims: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

/** Starts an issuer on this machine whose tokens are for `audience`. */
export async function startIssuer(audience: string): Promise<Issuer> {
  const address = `http://127.0.0.1:${await freePort()}`;
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] };
  const pages: Readonly<Record<string, object>> = {
    '/.well-known/openid-configuration': { issuer: address, jwks_uri: `${address}/jwks` },
    '/jwks': keys,
  };
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(page ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(address).port), '127.0.0.1', resolve));
  return {
    address,
    token: (subjectId, claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'test' })
        .setIssuer(address)
        .setAudience(audience)
        .setSubject(subjectId)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
