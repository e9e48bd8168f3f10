import { createHash } from 'node:crypto';
import { fail, ok, type Clock, type Principal, type Result } from '@accord/kernel';
import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { addressOfClaims, principalOfClaims } from './claims.js';
import type { KeySource } from './keys.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Why a token was refused: for the log. A caller learns only that it was. */
export type TokenRefusal =
  | 'TOO_LARGE'
  | 'MALFORMED'
  | 'HEADER_NOT_ALLOWED'
  | 'ALGORITHM_NOT_ALLOWED'
  | 'WRONG_CLAIM'
  | 'EXPIRED'
  | 'SIGNATURE_INVALID'
  | 'KEY_UNKNOWN'
  | 'KEYS_UNAVAILABLE'
  | 'CLAIMS_INVALID';

/** A refusal, with the name of the claim where one is at fault. */
export interface RefusedToken {
  readonly reason: TokenRefusal;
  readonly claim?: string;
}

/** Algorithms that a provider in production may sign with; all asymmetric. */
export const PRODUCTION_ALGORITHMS = ['ES256', 'PS256', 'RS256'] as const;

/** What a verifier goes by. */
export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: KeySource;
  readonly clock: Clock;
  /** Default: ES256 alone, as the embedded provider signs. */
  readonly algorithms?: readonly string[];
  /** Told of every refusal, and of the trace in which it happened; nothing of the token is passed on. */
  readonly onRefused?: (refused: RefusedToken, traceId?: string) => void;
  /**
   * Told of everybody whose token is verified anew, before they are believed: from then on they are known. Of their address only
   * where the provider gives one, and does not say that it is unverified.
   */
  readonly onVerified?: (principal: Principal, address: string | null) => Promise<void>;
}

/** A token that is longer than this, in characters, is not looked at. */
const LONGEST_TOKEN = 8_192;
const SKEW_SECONDS = 60;
/** Header members by which a token could bring its own key, or ask for rules that are not ours. */
const FORBIDDEN_HEADER = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'];

/** A part of a token that another text would decode to as well: the last character of base64url has bits to spare. */
const isAmbiguous = (part: string): boolean => Buffer.from(part, 'base64url').toString('base64url') !== part;

function refusalOf(cause: unknown): RefusedToken {
  if (cause instanceof errors.JWTExpired) return { reason: 'EXPIRED' };
  if (cause instanceof errors.JWTClaimValidationFailed) return { reason: 'WRONG_CLAIM', claim: cause.claim };
  if (cause instanceof errors.JWSSignatureVerificationFailed) return { reason: 'SIGNATURE_INVALID' };
  if (cause instanceof errors.JOSEAlgNotAllowed) return { reason: 'ALGORITHM_NOT_ALLOWED' };
  if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys)
    return { reason: 'KEY_UNKNOWN' };
  if (cause instanceof errors.JWSInvalid || cause instanceof errors.JWTInvalid) return { reason: 'MALFORMED' };
  if (cause instanceof errors.JOSENotSupported) return { reason: 'KEY_UNKNOWN' };
  return { reason: 'KEYS_UNAVAILABLE' };
}

/** Verifies bearer access tokens: JWTs of type `at+jwt` (RFC 9068) of one issuer for one audience. */
export class TokenVerifier {
  private readonly verified: VerifiedTokens;
  private readonly algorithms: string[];

  constructor(private readonly options: TokenVerifierOptions) {
    this.verified = new VerifiedTokens(options.clock);
    this.algorithms = [...(options.algorithms ?? ['ES256'])];
  }

  /** The person whom a token vouches for; null when it is not to be believed, whatever the reason. */
  async verify(token: string, traceId?: string): Promise<Principal | null> {
    const outcome = await this.inspect(token);
    if (outcome.ok) return outcome.value;
    this.options.onRefused?.(outcome.error, traceId);
    return null;
  }

  private async inspect(token: string): Promise<Result<Principal, RefusedToken>> {
    if (token.length > LONGEST_TOKEN) return fail({ reason: 'TOO_LARGE' });
    const key = createHash('sha256').update(token).digest('base64');
    const known = this.verified.get(key);
    if (known !== null) return ok(known);
    const payload = await this.payloadOf(token);
    if (!payload.ok) return payload;
    const principal = principalOfClaims(payload.value);
    if (principal === null) return fail({ reason: 'CLAIMS_INVALID' });
    await this.options.onVerified?.(principal, addressOfClaims(payload.value));
    this.verified.put(key, principal, payload.value.exp ?? 0);
    return ok(principal);
  }

  private async payloadOf(token: string): Promise<Result<JWTPayload, RefusedToken>> {
    if (token.split('.').some(isAmbiguous)) return fail({ reason: 'MALFORMED' });
    try {
      const header = decodeProtectedHeader(token);
      if (FORBIDDEN_HEADER.some((member) => member in header)) return fail({ reason: 'HEADER_NOT_ALLOWED' });
    } catch {
      return fail({ reason: 'MALFORMED' });
    }
    const { issuer, audience, keys, clock } = this.options;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        typ: 'at+jwt',
        algorithms: this.algorithms,
        clockTolerance: SKEW_SECONDS,
        currentDate: clock.now(),
        requiredClaims: ['sub', 'exp'],
      });
      const latest = clock.now().getTime() / 1_000 + SKEW_SECONDS;
      return (payload.iat ?? 0) > latest ? fail({ reason: 'WRONG_CLAIM', claim: 'iat' }) : ok(payload);
    } catch (cause) {
      return fail(refusalOf(cause));
    }
  }
}
