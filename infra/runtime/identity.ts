import {
  localKeys,
  PRODUCTION_ALGORITHMS,
  remoteKeys,
  TokenVerifier,
  type RefusedToken,
  type VerifyToken,
} from '@accord/identity';
import { createEmbeddedProvider, mountOidc } from '@accord/identity/provider';
import type { Principal } from '@accord/kernel';
import type { Configuration } from '@accord/platform';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Runtime } from './runtime.js';

/** Who vouches for callers. */
export interface Identity {
  /** The caller behind a bearer token; null for any reason whatever. */
  readonly verify: VerifyToken;
  /** Adds the provider's own addresses, when it is embedded. */
  readonly mount?: (server: FastifyInstance) => Promise<void>;
}

/**
 * Who vouches for callers: the OpenID provider of the settings, else the embedded one with its personas.
 * @throws PersonasRefused in production without a provider of your own
 */
export async function chooseIdentity(
  configuration: Configuration,
  runtime: Runtime,
  logger: Logger,
): Promise<Identity> {
  const { OIDC_ISSUER, OIDC_AUDIENCE: audience, baseUrl, ACCORD_DATA_DIR: dataDirectory } = configuration;
  const { clock, slugs } = runtime;
  const onRefused = ({ reason, claim }: RefusedToken, traceId?: string) =>
    logger.info({ traceId, reason, claim }, 'token refused');
  const onVerified = knowing(runtime);
  if (OIDC_ISSUER !== undefined) {
    const keys = remoteKeys(OIDC_ISSUER);
    const algorithms = PRODUCTION_ALGORITHMS;
    const verifier = new TokenVerifier({
      issuer: OIDC_ISSUER,
      audience,
      keys,
      clock,
      algorithms,
      onRefused,
      onVerified,
    });
    return { verify: (token, traceId) => verifier.verify(token, traceId) };
  }
  // An organization that was registered a moment ago has its personas at once.
  const organizationBySlug = (slug: string) => slugs.holderOf(slug);
  const provider = await createEmbeddedProvider({
    issuer: `${baseUrl}/oidc`,
    audience,
    dataDirectory,
    organizationBySlug,
  });
  const keys = localKeys(provider.publicJwks);
  const verifier = new TokenVerifier({ issuer: provider.issuer, audience, keys, clock, onRefused, onVerified });
  return {
    verify: (token, traceId) => verifier.verify(token, traceId),
    mount: (server) => mountOidc(server, provider),
  };
}

/** Whom an assignment may name is whoever has signed in, with what they hold, and their address, since they did so last. */
const knowing =
  ({ principals, addresses }: Runtime) =>
  async (principal: Principal, address: string | null): Promise<void> => {
    await principals.upsert(principal);
    if (address !== null) await addresses.note(principal.subjectId, address);
  };
