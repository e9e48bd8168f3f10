import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { findPersona, type OrganizationBySlug } from '@accord/identity';
import type { JSONWebKeySet, JWK } from 'jose';
import type { Configuration, default as Provider } from 'oidc-provider';
import { PersonaAdapter } from './persona-adapter.js';
import { RESOURCE, signIn, withoutPages } from './sign-in-without-pages.js';
import { signingKey } from './signing-keys.js';

/** Personas with a public secret were asked for where real people work. */
export class PersonasRefused extends Error {
  override readonly name = 'PersonasRefused';
}

/** What the embedded provider needs. */
export interface EmbeddedProviderOptions {
  /** `<base URL>/oidc`; its path is where the provider is mounted. */
  readonly issuer: string;
  /** Audience of the tokens. Default `accord-api`. */
  readonly audience?: string;
  /** Its signing key is kept under `<dataDirectory>/keys/`. */
  readonly dataDirectory: string;
  readonly organizationBySlug: OrganizationBySlug;
  /** Where people who sign in through a browser are taken back. */
  readonly redirectUri: string;
  /** Default: `NODE_ENV`. */
  readonly environment?: string | undefined;
}

/** The embedded OpenID provider, for demonstrations and tests. */
export interface EmbeddedProvider {
  readonly issuer: string;
  /** Public keys for `localKeys`: tokens are verified without asking over HTTP. */
  readonly publicJwks: JSONWebKeySet;
  /** Answers a request whose address lies under the issuer's. The body must not have been read. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Answers a person whom the provider asks who they are. @throws when it asked nobody */
  interact(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** How long an access token is valid, in seconds. */
const TOKEN_SECONDS = 3_600;

/** Everything the provider can issue, though few ever are: it prints a notice for each one unset. */
const TTL = Object.fromEntries(
  [
    'AccessToken',
    'AuthorizationCode',
    'BackchannelAuthenticationRequest',
    'ClientCredentials',
    'DeviceCode',
    'Grant',
    'IdToken',
    'Interaction',
    'PreAuthorizedCode',
    'RefreshToken',
    'Session',
  ].map((kind) => [kind, TOKEN_SECONDS]),
);

/** The registry of organizations does not answer: a persona cannot be told from a name that nobody has. */
class RegistryUnavailable extends Error {
  readonly error = 'temporarily_unavailable';
  readonly error_description = 'the registry of organizations does not answer, try again';
  readonly statusCode = 503;
  /** The provider tells callers of an error only what is exposed. */
  readonly expose = true;
}

const orUnavailable =
  (organizationBySlug: OrganizationBySlug): OrganizationBySlug =>
  (slug) =>
    organizationBySlug(slug).catch((cause: unknown) => {
      throw new RegistryUnavailable('The registry of organizations does not answer.', { cause });
    });

/** The package warns at its import that it prefers a newer Node; what is used of it here is tested on ours. */
async function loadProvider(): Promise<typeof Provider> {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
  };
  try {
    return (await import('oidc-provider')).default;
  } finally {
    console.warn = warn;
  }
}

const featuresFor = (audience: string): NonNullable<Configuration['features']> => ({
  devInteractions: { enabled: false },
  userinfo: { enabled: false },
  rpInitiatedLogout: { enabled: false },
  clientCredentials: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => RESOURCE,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      scope: '',
      audience,
      accessTokenFormat: 'jwt',
      accessTokenTTL: TOKEN_SECONDS,
      jwt: { sign: { alg: 'ES256' } },
    }),
  },
});

function configurationOf(options: EmbeddedProviderOptions, key: JWK): Configuration {
  const { audience = 'accord-api' } = options;
  const organizationBySlug = orUnavailable(options.organizationBySlug);
  const clients = { organizationBySlug, redirectUri: options.redirectUri };
  return {
    ...withoutPages(new URL(options.issuer).pathname, organizationBySlug),
    adapter: (model) => new PersonaAdapter(model, clients),
    jwks: { keys: [key] },
    cookies: { keys: [createHash('sha256').update(`cookies ${key.d}`).digest('hex')] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    scopes: ['openid'],
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    renderError: (context, out) => {
      context.type = 'json';
      context.body = out;
    },
    features: featuresFor(audience),
    extraTokenClaims: async (_context, token) => {
      const name = 'accountId' in token ? token.accountId : token.clientId;
      const persona = await findPersona(name ?? '', organizationBySlug);
      const { functions = [], organizationId: org, rank, supervisorId: supervisor } = persona ?? {};
      return { functions, org, rank, supervisor };
    },
    ttl: TTL,
  };
}

/** Callers may send any `Host`; the provider is to speak of itself as the issuer does. */
function addressed(request: IncomingMessage, issuer: URL): IncomingMessage {
  const url = request.url ?? '/';
  request.headers.host = issuer.host;
  request.headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1);
  delete request.headers['x-forwarded-host'];
  const mount = issuer.pathname.replace(/\/$/, '');
  return Object.assign(request, {
    originalUrl: url,
    url: url.startsWith(mount) ? url.slice(mount.length) || '/' : url,
  });
}

/**
 * An OpenID provider whose clients are the personas: client credentials with the persona's name and the secret `demo`
 * (HTTP Basic or form fields) give an access token, a JWT of type `at+jwt` signed with ES256 and valid for 1 h, also across
 * restarts. A browser signs a persona in by authorization code with PKCE. Discovery and keys are where OpenID says.
 * @throws {PersonasRefused} in production @throws {UnusableSigningKeys} when its key file is damaged
 */
export async function createEmbeddedProvider(options: EmbeddedProviderOptions): Promise<EmbeddedProvider> {
  const { issuer, environment = process.env['NODE_ENV'] } = options;
  if (environment === 'production')
    throw new PersonasRefused(
      'NODE_ENV=production: the embedded provider and its personas are for demonstrations only',
    );
  const key = await signingKey(options.dataDirectory);
  const Implementation = await loadProvider();
  const provider = new Implementation(issuer, configurationOf(options, key));
  provider.proxy = true;
  provider.on('grant.error', (context, error) => {
    if (error instanceof RegistryUnavailable) context.set('retry-after', '1');
  });
  const answer = provider.callback();
  const { d: _private, ...publicKey } = key;
  const address = new URL(issuer);
  return {
    issuer,
    publicJwks: { keys: [publicKey] },
    handle: (request, response) => void answer(addressed(request, address), response),
    interact: (request, response) =>
      signIn(provider, options.organizationBySlug, addressed(request, address), response),
  };
}
