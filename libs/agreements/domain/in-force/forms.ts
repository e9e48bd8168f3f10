import type { LocalDate } from '@accord/kernel';
import type { Entitlement } from '../application.js';

/** What is in force of an agreement. `expiresAt` is the end of `expiresOn`, ISO 8601 UTC; both null where it has no end. */
export interface Term {
  readonly effectiveOn: LocalDate;
  readonly expiresOn: LocalDate | null;
  readonly expiresAt: string | null;
  readonly termsVersion: number;
  readonly termsDigest: string;
  readonly entitlements: readonly Entitlement[];
  /** Id of the predecessor that was in force: from here on it entitles to nothing and stands against nobody. */
  readonly supersedes?: string;
}

/** An agreement that was put in force here, as it is recorded: it always has an end. */
export interface Activation extends Term {
  readonly expiresOn: LocalDate;
  readonly expiresAt: string;
}
