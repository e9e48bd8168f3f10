import type { BrowserSessions } from '@accord/identity';
import type { Pending, Tokens } from '@accord/identity/sign-in';
import type { JsonObject } from '@accord/kernel';

/** A session of somebody who is signed in. */
export interface SignedIn extends Tokens {
  readonly id: string;
}

/** What such a session holds. */
export const contentOf = ({ accessToken, refreshToken, expiresAt }: Tokens): JsonObject => ({
  holds: 'tokens',
  accessToken,
  refreshToken,
  expiresAt,
});

/** The session of an id, if somebody is signed in there; null otherwise. */
export async function signedInBy(sessions: BrowserSessions, id: string | null): Promise<SignedIn | null> {
  const content = id === null ? null : await sessions.find(id);
  const { holds, accessToken, refreshToken, expiresAt } = content ?? {};
  if (id === null || holds !== 'tokens' || typeof accessToken !== 'string' || typeof expiresAt !== 'string')
    return null;
  return { id, accessToken, refreshToken: typeof refreshToken === 'string' ? refreshToken : null, expiresAt };
}

/** A sign-in that is under way, and where it ends. */
export interface Begun extends Pending {
  readonly returnTo: string;
}

/** What the session of a sign-in holds that is under way. */
export const contentOfBegun = (begun: Begun): JsonObject => ({ holds: 'sign-in', ...begun });

/** The sign-in that was begun under an id; null otherwise. */
export async function begunBy(sessions: BrowserSessions, id: string): Promise<Begun | null> {
  const { holds, verifier, state, nonce, returnTo } = (await sessions.find(id)) ?? {};
  if (holds !== 'sign-in' || typeof verifier !== 'string' || typeof state !== 'string') return null;
  return typeof nonce === 'string' && typeof returnTo === 'string' ? { verifier, state, nonce, returnTo } : null;
}
