import * as openid from 'openid-client';
import type { Clock } from '@accord/kernel';

/** How this installation is known to its OpenID provider. */
export interface RelyingPartySettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a client that has none, and proves itself by PKCE alone. */
  readonly clientSecret: string | null;
  /** Where the provider sends people back. */
  readonly redirectUri: string;
  /** What is asked of the provider, such as `openid offline_access`. */
  readonly scope: string;
}

/** What has to be remembered while somebody is at the provider. */
export interface Pending {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** What the provider gave. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** When the access token ends, ISO 8601 UTC. */
  readonly expiresAt: string;
}

/** A sign-in came to nothing. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';

  /** @param code `DENIED`: the provider said no; `UNAVAILABLE`: it did not answer; `BROKEN`: what came back was not asked for */
  constructor(
    readonly code: 'DENIED' | 'UNAVAILABLE' | 'BROKEN',
    options?: ErrorOptions,
  ) {
    super(`The sign-in came to nothing: ${code}`, options);
  }
}

/** A provider that does not answer within this time, in seconds, is down. */
const ANSWERS_WITHIN_S = 5;
/** How long a token is believed of which the provider does not say, in seconds. */
const UNSAID_SECONDS = 300;

function failureOf(cause: unknown): SignInFailed {
  if (cause instanceof openid.AuthorizationResponseError || cause instanceof openid.ResponseBodyError)
    return new SignInFailed('DENIED', { cause });
  const isNetwork = cause instanceof TypeError || (cause instanceof Error && cause.name === 'TimeoutError');
  return new SignInFailed(isNetwork ? 'UNAVAILABLE' : 'BROKEN', { cause });
}

/** Signs people in by the authorization code flow with PKCE (RFC 7636, OpenID Connect Core 3.1), as a client of a provider. */
export class RelyingParty {
  private discovered: Promise<openid.Configuration> | undefined;

  constructor(
    private readonly settings: RelyingPartySettings,
    private readonly clock: Clock,
  ) {}

  /** Where a person goes to sign in, and what to remember meanwhile. @param hint who they say they are @throws {SignInFailed} */
  async begin(hint: string | null): Promise<{ readonly url: string; readonly pending: Pending }> {
    const configuration = await this.provider();
    const pending = {
      verifier: openid.randomPKCECodeVerifier(),
      state: openid.randomState(),
      nonce: openid.randomNonce(),
    };
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.redirectUri,
      scope: this.settings.scope,
      code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      state: pending.state,
      nonce: pending.nonce,
      ...(hint === null ? {} : { login_hint: hint, prompt: 'login' }),
    });
    return { url: url.href, pending };
  }

  /** Takes what a person came back with. @param query of the address they came to @throws {SignInFailed} */
  async finish(query: string, { verifier, state, nonce }: Pending): Promise<Tokens> {
    const configuration = await this.provider();
    const address = new URL(this.settings.redirectUri);
    address.search = query;
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    return this.tokensOf(openid.authorizationCodeGrant(configuration, address, checks));
  }

  /** Asks for another access token. @throws {SignInFailed} */
  async refresh(refreshToken: string): Promise<Tokens> {
    const tokens = await this.tokensOf(openid.refreshTokenGrant(await this.provider(), refreshToken));
    return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
  }

  private async tokensOf(granted: Promise<openid.TokenEndpointResponse>): Promise<Tokens> {
    const { access_token, refresh_token, expires_in } = await granted.catch((cause: unknown) => {
      throw failureOf(cause);
    });
    const lasting = (expires_in ?? UNSAID_SECONDS) * 1_000;
    return {
      accessToken: access_token,
      refreshToken: refresh_token ?? null,
      expiresAt: new Date(this.clock.now().getTime() + lasting).toISOString(),
    };
  }

  /** What the provider says of itself, asked for once. One that did not answer is asked again. */
  private provider(): Promise<openid.Configuration> {
    this.discovered ??= this.discover().catch((cause: unknown) => {
      this.discovered = undefined;
      throw failureOf(cause);
    });
    return this.discovered;
  }

  private discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const address = new URL(issuer);
    const proof = clientSecret === null ? openid.None() : openid.ClientSecretBasic(clientSecret);
    return openid.discovery(address, clientId, undefined, proof, {
      timeout: ANSWERS_WITHIN_S,
      ...(address.protocol === 'http:' ? { execute: [openid.allowInsecureRequests] } : {}),
    });
  }
}
