import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** Finds the public key that a token says it was signed with. */
export type KeySource = JWTVerifyGetKey;

/** The issuer, or the address of its keys, must not be used: not https, and not this machine. */
export class UnusableIssuer extends Error {
  override readonly name = 'UnusableIssuer';
}

const TIMEOUT_MS = 5_000;
const COOLDOWN_MS = 30_000;
const CACHE_MS = 600_000;

const isLoopback = (url: URL): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);

/** Plain http is for this machine alone, and only if the issuer itself is on it. */
function secured(address: string, issuer: string): URL {
  if (!URL.canParse(address) || !URL.canParse(issuer)) throw new UnusableIssuer(`"${address}" is not an address`);
  const [url, from] = [new URL(address), new URL(issuer)];
  const local = url.protocol === 'http:' && isLoopback(url) && isLoopback(from);
  if (url.protocol !== 'https:' && !local) throw new UnusableIssuer(`"${address}" must begin with https://`);
  return url;
}

/** Keys that are at hand: those of the embedded provider. */
export const localKeys = (jwks: JSONWebKeySet): KeySource => createLocalJWKSet(jwks);

async function discover(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new UnusableIssuer(`${address} answers ${response.status}`);
  const found: unknown = await response.json();
  if (typeof found !== 'object' || found === null || !('issuer' in found) || found.issuer !== issuer)
    throw new UnusableIssuer(`${address} speaks of another issuer`);
  if (!('jwks_uri' in found) || typeof found.jwks_uri !== 'string')
    throw new UnusableIssuer(`${address} names no keys`);
  return secured(found.jwks_uri, issuer);
}

/**
 * Keys of a provider elsewhere, found by OpenID discovery at first use, kept for 10 minutes and looked up again when a token
 * names an unknown one, every 30 s at most.
 * @throws {UnusableIssuer} when the issuer is not https (plain http: this machine only)
 */
export function remoteKeys(issuer: string): KeySource {
  secured(issuer, issuer);
  let finding: Promise<KeySource> | null = null;
  const find = async (): Promise<KeySource> =>
    createRemoteJWKSet(await discover(issuer), {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: COOLDOWN_MS,
      cacheMaxAge: CACHE_MS,
    });
  const forget = (): void => {
    finding = null;
  };
  return async (header, token) => {
    if (finding === null) {
      finding = find();
      finding.catch(() => setTimeout(forget, TIMEOUT_MS).unref()); // a provider that is away is not asked at every token
    }
    return (await finding)(header, token);
  };
}
