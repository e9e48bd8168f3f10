import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { SignJWT, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { localKeys } from './keys.js';
import { PRODUCTION_ALGORITHMS, TokenVerifier } from './token-verifier.js';

const issuer = 'https://id.example/oidc';
const audience = 'accord-api';
const noon = Date.parse('2026-03-02T12:00:00Z') / 1_000;

const signing = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const jwkOf = (key: KeyObject, kid: string) => ({ ...createPublicKey(key).export({ format: 'jwk' }), kid });
const ours = jwkOf(signing.privateKey, 'ours');
const jwks = { keys: [ours, jwkOf(rsa.privateKey, 'rsa')] } as Parameters<typeof localKeys>[0];

const claims = {
  iss: issuer,
  aud: audience,
  sub: 'pr-1',
  functions: ['dhs.privacy'],
  iat: noon,
  exp: noon + 3_600,
};
const header = { alg: 'ES256', typ: 'at+jwt', kid: 'ours' };
const sign = (payload: JWTPayload = claims, head: JWTHeaderParameters = header, key: KeyObject = signing.privateKey) =>
  new SignJWT(payload).setProtectedHeader(head).sign(key);
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const clock = new ManualClock(new Date(noon * 1_000));
const refusals: string[] = [];
const verifierWith = (algorithms?: readonly string[]) =>
  new TokenVerifier({
    issuer,
    audience,
    keys: localKeys(jwks),
    clock,
    onRefused: ({ reason, claim }) => refusals.push(claim === undefined ? reason : `${reason} ${claim}`),
    ...(algorithms ? { algorithms } : {}),
  });
let verifier: TokenVerifier;

beforeEach(() => {
  clock.set(new Date(noon * 1_000));
  refusals.length = 0;
  verifier = verifierWith();
});

async function expectRefused(token: string, reason: string): Promise<void> {
  expect(await verifier.verify(token)).toBeNull();
  expect(refusals).toEqual([reason]);
}

describe('a bearer token', () => {
  it('vouches for a person, the second time out of memory', async () => {
    const token = await sign();
    const person = { subjectId: 'pr-1', functions: ['dhs.privacy'] };
    expect(await verifier.verify(token)).toEqual(person);
    expect(await verifier.verify(token)).toEqual(person);
    expect(refusals).toEqual([]);
  });

  it('may be for several audiences', async () => {
    expect(await verifier.verify(await sign({ ...claims, aud: ['other', audience] }))).not.toBeNull();
  });

  it('may write its type out in full', async () => {
    expect(await verifier.verify(await sign(claims, { ...header, typ: 'application/at+jwt' }))).not.toBeNull();
  });

  it.each([
    ['another audience', { ...claims, aud: 'other-api' }, 'WRONG_CLAIM aud'],
    ['no audience', { ...claims, aud: undefined }, 'WRONG_CLAIM aud'],
    ['another issuer', { ...claims, iss: 'https://id.example' }, 'WRONG_CLAIM iss'],
    ['no issuer', { ...claims, iss: undefined }, 'WRONG_CLAIM iss'],
    ['no expiry', { ...claims, exp: undefined }, 'WRONG_CLAIM exp'],
    ['no subject', { ...claims, sub: undefined }, 'WRONG_CLAIM sub'],
    ['a time not yet come', { ...claims, nbf: noon + 61 }, 'WRONG_CLAIM nbf'],
    ['a birth in the future', { ...claims, iat: noon + 61 }, 'WRONG_CLAIM iat'],
    ['a subject that is none', { ...claims, sub: 'two words' }, 'CLAIMS_INVALID'],
    ['functions that are no array', { ...claims, functions: 'admin' }, 'CLAIMS_INVALID'],
  ])('is refused with %s', async (_what, payload, reason) => {
    const payloadGiven: JWTPayload = JSON.parse(JSON.stringify(payload));
    await expectRefused(await sign(payloadGiven), reason);
  });

  it('is refused from a minute after its expiry, also when it was verified before', async () => {
    const token = await sign();
    clock.set(new Date((noon + 3_659) * 1_000));
    expect(await verifier.verify(token)).not.toBeNull();
    clock.set(new Date((noon + 3_660) * 1_000));
    await expectRefused(token, 'EXPIRED');
  });

  it('may lie up to a minute in the future, as clocks differ', async () => {
    expect(await verifier.verify(await sign({ ...claims, nbf: noon + 60, iat: noon + 60 }))).not.toBeNull();
  });

  it.each(['JWT', 'id_token+jwt', undefined])('is refused with the type %s', async (typ) => {
    const { typ: _typ, ...rest } = header;
    await expectRefused(await sign(claims, typ === undefined ? rest : { ...rest, typ }), 'WRONG_CLAIM typ');
  });

  it('is refused when one character of its payload or signature is another', async () => {
    const token = await sign();
    const [head, , signature = ''] = token.split('.');
    const grown = encoded({ ...claims, functions: ['admin'] });
    expect(await verifier.verify(`${head}.${grown}.${signature}`)).toBeNull();
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    expect(await verifier.verify(token.replace(signature, flipped))).toBeNull();
    expect(refusals).toEqual(['SIGNATURE_INVALID', 'SIGNATURE_INVALID']);
  });

  it('is refused when a part of it decodes to the same bytes and is another text', async () => {
    const token = await sign();
    const last = token.at(-1)!;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = Array.from(alphabet)
      .filter((other) => other !== last)
      .map((other) => token.slice(0, -1) + other);
    for (const other of [...others, `${token}=`, token.replace('.', '=.')])
      expect([other.slice(-1), await verifier.verify(other)]).toEqual([other.slice(-1), null]);
    expect(refusals).toContain('MALFORMED');
  });

  it('tells in which trace it was refused', async () => {
    const traces: unknown[] = [];
    const keys = localKeys(jwks);
    const telling = new TokenVerifier({ issuer, audience, keys, clock, onRefused: (...words) => traces.push(words) });
    await telling.verify('a.b.c', 'trace-1');
    expect(traces).toEqual([[{ reason: 'MALFORMED' }, 'trace-1']]);
  });

  it('is refused when somebody else signed it under our key id', async () => {
    await expectRefused(await sign(claims, header, foreign.privateKey), 'SIGNATURE_INVALID');
  });

  it.each(['unknown', "' or 1=1 --", '../../etc/passwd', ''])('is refused with the key id "%s"', async (kid) => {
    await expectRefused(await sign(claims, { ...header, kid }, foreign.privateKey), 'KEY_UNKNOWN');
  });

  it('is refused unsigned, however `none` is written', async () => {
    for (const alg of ['none', 'None', 'NONE', ''])
      expect(await verifier.verify(`${encoded({ ...header, alg })}.${encoded(claims)}.`)).toBeNull();
    expect(refusals.every((reason) => ['ALGORITHM_NOT_ALLOWED', 'MALFORMED'].includes(reason))).toBe(true);
  });

  it('is refused when the public key served as the secret of an HMAC', async () => {
    const signed = `${encoded({ ...header, alg: 'HS256' })}.${encoded(claims)}`;
    const secrets = [
      JSON.stringify(ours),
      signing.publicKey.export({ type: 'spki', format: 'pem' }),
      signing.publicKey.export({ type: 'spki', format: 'der' }),
    ];
    for (const secret of secrets) {
      const mac = createHmac('sha256', secret).update(signed).digest('base64url');
      expect(await verifier.verify(`${signed}.${mac}`)).toBeNull();
    }
    expect(new Set(refusals)).toEqual(new Set(['ALGORITHM_NOT_ALLOWED']));
  });

  it('is refused with an empty signature and with one of zeros', async () => {
    const unsigned = `${encoded(header)}.${encoded(claims)}`;
    expect(await verifier.verify(`${unsigned}.`)).toBeNull();
    expect(await verifier.verify(`${unsigned}.${Buffer.alloc(64).toString('base64url')}`)).toBeNull();
  });

  it.each(['jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64'])('is refused when its header says %s', async (member) => {
    const value = member === 'jwk' ? jwkOf(foreign.privateKey, 'ours') : 'https://attacker.example/keys';
    const head = encoded({ ...header, [member]: value });
    const token = await sign(claims, header, foreign.privateKey);
    await expectRefused(token.replace(/^[^.]+/, head), 'HEADER_NOT_ALLOWED');
  });

  it('is refused when signed with an algorithm that is not ours to accept, and accepted where it is', async () => {
    const token = await sign(claims, { ...header, alg: 'RS256', kid: 'rsa' }, rsa.privateKey);
    await expectRefused(token, 'ALGORITHM_NOT_ALLOWED');
    expect(await verifierWith(PRODUCTION_ALGORITHMS).verify(token)).not.toBeNull();
  });

  it.each(['', 'x', 'a.b', 'a.b.c', '..', 'Bearer x', '{}', 'a.b.c.d.e', '\u0000.\u0000.\u0000'])(
    'is refused when it is %j',
    async (text) => expect(await verifier.verify(text)).toBeNull(),
  );

  it('is refused above 8 KiB before anything is decoded', async () => {
    await expectRefused(await sign({ ...claims, padding: 'x'.repeat(8_192) }), 'TOO_LARGE');
  });

  it('is refused when the keys cannot be had, and that is said to the log alone', async () => {
    const away = new TokenVerifier({
      issuer,
      audience,
      clock,
      keys: () => Promise.reject(new TypeError('fetch failed')),
      onRefused: ({ reason }) => refusals.push(reason),
    });
    expect(await away.verify(await sign())).toBeNull();
    expect(refusals).toEqual(['KEYS_UNAVAILABLE']);
  });
});
