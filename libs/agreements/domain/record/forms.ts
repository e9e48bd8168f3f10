import type { Party } from '../signature/forms.js';

/** What somebody states about an earlier event. The event itself never changes. */
export interface Stated {
  readonly targetEventId: string;
  /** JSON Pointer into the payload of that event. */
  readonly fieldPath: string;
  readonly statedCorrect: string | number | boolean;
  readonly reason: string;
  readonly byParty: Party;
}

/** A correction that is on the record; moments are ISO 8601 UTC. */
export interface Correction extends Pick<Stated, 'targetEventId' | 'byParty'> {
  readonly eventId: string;
  readonly correctedAt: string;
}

/** How what was shared was disposed of, and who certifies it. */
export interface Certified {
  readonly method: string;
  readonly items: readonly string[];
  readonly certifier: { readonly roleTitle: string; readonly contactRef: string };
}

/** A certificate that is on the record; `certifiedAt` is ISO 8601 UTC. */
export interface Disposition extends Certified {
  readonly certifiedAt: string;
}
