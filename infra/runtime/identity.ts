import {
  localKeys,
  PRODUCTION_ALGORITHMS,
  remoteKeys,
  TokenVerifier,
  type RefusedToken,
  type VerifyToken,
} from '@accord/identity';
import { createEmbeddedProvider, mountOidc, WEB_CLIENT } from '@accord/identity/provider';
import type { RelyingParty, RelyingPartySettings } from '@accord/identity/sign-in';
import type { Clock, Principal } from '@accord/kernel';
import type { Configuration } from '@accord/platform';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Runtime } from './runtime.js';

/** Signs people in through a browser. It is loaded when somebody does so for the first time. */
export type SignIn = () => Promise<RelyingParty>;

/** Where the provider sends people back. */
const CALLBACK = '/auth/callback';

/** Who vouches for callers. */
export interface Identity {
  /** The caller behind a bearer token; null for any reason whatever. */
  readonly verify: VerifyToken;
  /** Signs people in through a browser; null where the provider does not know the web application. */
  readonly signIn: SignIn | null;
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
    return { verify: (token, traceId) => verifier.verify(token, traceId), signIn: signInOf(configuration, clock) };
  }
  // An organization that was registered a moment ago has its personas at once.
  const organizationBySlug = (slug: string) => slugs.holderOf(slug);
  const provider = await createEmbeddedProvider({
    issuer: `${baseUrl}/oidc`,
    audience,
    dataDirectory,
    organizationBySlug,
    redirectUri: configuration.baseUrl + CALLBACK,
  });
  const keys = localKeys(provider.publicJwks);
  const verifier = new TokenVerifier({ issuer: provider.issuer, audience, keys, clock, onRefused, onVerified });
  return {
    verify: (token, traceId) => verifier.verify(token, traceId),
    signIn: relyingOn({ issuer: provider.issuer, clientId: WEB_CLIENT, clientSecret: null }, configuration, clock),
    mount: (server) => mountOidc(server, provider),
  };
}

const signInOf = (configuration: Configuration, clock: Clock): SignIn | null => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret = null } = configuration;
  if (issuer === undefined || clientId === undefined) return null;
  return relyingOn({ issuer, clientId, clientSecret }, configuration, clock);
};

function relyingOn(
  client: Pick<RelyingPartySettings, 'issuer' | 'clientId' | 'clientSecret'>,
  { baseUrl, OIDC_SCOPE: scope }: Configuration,
  clock: Clock,
): SignIn {
  let made: Promise<RelyingParty> | undefined;
  const make = async (): Promise<RelyingParty> => {
    const { RelyingParty: Made } = await import('@accord/identity/sign-in');
    return new Made({ ...client, redirectUri: baseUrl + CALLBACK, scope }, clock);
  };
  return () => (made ??= make());
}

/** Whom an assignment may name is whoever has signed in, with what they hold, and their address, since they did so last. */
const knowing =
  ({ principals, addresses }: Runtime) =>
  async (principal: Principal, address: string | null): Promise<void> => {
    await principals.upsert(principal);
    if (address !== null) await addresses.note(principal.subjectId, address);
  };
