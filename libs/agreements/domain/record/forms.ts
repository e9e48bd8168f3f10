import type { FunctionName } from '@accord/kernel';
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

/** What is kept beside the way of an agreement, and after its end. */
export interface RecordKept {
  /** The functions in which anything was recorded, the clock among them: each owns what its events say. */
  readonly recorders: readonly FunctionName[];
  /** When the last hold was released, ISO 8601 UTC. */
  readonly heldUntil: string | null;
  /** What was said to be otherwise than an event has it; no event changes by it. */
  readonly corrections: readonly Correction[];
  /** What was shared is disposed of, as the organization certifies. */
  readonly disposition: Disposition | null;
}
