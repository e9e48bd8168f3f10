import type { FunctionName, Json, Principal, Refusal } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { CommandEnvelope } from './envelope.js';

/** Seals text before it is stored and opens it again (a facade of `libs/privacy`). */
export interface PayloadSealing {
  seal(streamId: string, revision: number, event: SealableEvent, subjects: SealSubjects): Promise<SealableEvent>;
  /** @throws {BrokenSeal} when this very event cannot be opened, now or ever */
  unsealEvent(event: RecordedEvent): Promise<RecordedEvent>;
}

/** An event payload on its way to the store. */
export interface SealableEvent {
  readonly type: string;
  readonly data: unknown;
}

/** Whose keys seal a payload: the organization for what it tells about itself, the author for what a person wrote. */
export interface SealSubjects {
  readonly organization: string;
  readonly author: string;
}

/** The people that a command can name, as far as they are known beforehand. */
export interface PrincipalDirectory {
  /** The person behind a subject id; null = unknown. */
  find(subjectId: string): Promise<Principal | null>;
}

/** Checks of a body that need no state: schema, prohibited content, reason, forms (step 7). */
export type BodyCheck = (slug: string, body: Json) => Refusal | null;

/** Digest of a request under the key of this installation: path, person and body. */
export type RequestDigest = (request: { path: string; subjectId: string; body: Json }) => string;

/** Where refused commands are kept: the stream `security-audit`. */
export interface RefusalLog {
  /** False: the caller was refused so often lately that this one is not kept, and must be told nothing else. */
  record(entry: RefusedCommand): Promise<boolean>;
}

/** A refused command: what was tried and which check refused it; of the payload only a keyed digest. */
export interface RefusedCommand {
  readonly envelope: CommandEnvelope;
  /** The function in which the sender was heard; null when none was admitted. */
  readonly heardAs: FunctionName | null;
  /** Id in the path, or of the stream that a creation would have made. */
  readonly aggregateId: string;
  readonly category: string;
  readonly code: string;
  readonly payloadDigest: string;
}
