import type { Clock, Principal } from '@accord/kernel';

interface Entry {
  readonly principal: Principal;
  readonly untilMs: number;
}

const MOST = 1_000;
/** Even a long-lived token is looked at again after this time, in milliseconds: its key may have been withdrawn. */
const LONGEST_MS = 300_000;

/** Tokens that were verified a moment ago, by their hash; the least recently used one makes room. */
export class VerifiedTokens {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly clock: Clock) {}

  /** Who a token vouches for; null when it is not known or its time is over. */
  get(key: string): Principal | null {
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    this.entries.delete(key);
    if (this.clock.now().getTime() >= entry.untilMs) return null;
    this.entries.set(key, entry); // to the end: most recently used
    return entry.principal;
  }

  /** Keeps a verified token until it expires. @param expiresAt claim `exp`, seconds since 1970 */
  put(key: string, principal: Principal, expiresAt: number): void {
    const untilMs = Math.min(expiresAt * 1_000, this.clock.now().getTime() + LONGEST_MS);
    this.entries.set(key, { principal, untilMs });
    const [oldest] = this.entries.keys();
    if (this.entries.size > MOST && oldest !== undefined) this.entries.delete(oldest);
  }
}
