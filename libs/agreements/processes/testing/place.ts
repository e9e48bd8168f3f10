import type { Sent } from '../../domain/testing/index.js';

/** Something that somebody does at a moment, ISO 8601 UTC. */
export interface Deed {
  readonly at: string;
  readonly act: () => Promise<unknown>;
}

/** Where lives are played: people send commands there, whatever stores and queues lie beneath. */
export interface Place {
  /** ISO 8601 UTC. */
  readonly now: string;
  /** The day from which the policy gives intake ten business days in place of five; null where it never does. */
  readonly slowerIntakeFrom: string | null;
  /** The organization attests every item of the baseline. */
  attest(organizationId: string): Promise<unknown>;
  /** Sends a command to an agreement as somebody, on the revision that stands. A creation makes it. */
  send(agreementId: string, organizationId: string, subjectId: string, sent: Sent): Promise<unknown>;
}
