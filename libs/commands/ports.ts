import type { Actor, FunctionName, Json, Principal, Refusal, Result } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { CommandEnvelope } from './envelope.js';

/** Seals text before it is stored and opens it again (a facade of `libs/privacy`). */
export interface PayloadSealing {
  seal(streamId: string, revision: number, event: SealableEvent, subjects: SealSubjects): Promise<SealableEvent>;
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

/** What is decided: the events, and what the decision rested on. */
export interface Decision {
  readonly events: readonly SealableEvent[];
  readonly policyVersion: string;
  readonly premises: Readonly<Record<string, number>>;
  readonly subjects: SealSubjects;
}

/** One aggregate type, as the pipeline sees it. Implemented once per context. */
export interface Aggregate<State> {
  readonly initialState: State;
  /** True for the commands that create a stream: their key names it, and they carry no `If-Match`. */
  isCreation(slug: string): boolean;
  evolve(state: State, event: RecordedEvent): State;
  /** Name of the state for the answer. */
  stateName(state: State): string;
  /** Visibility (404) and function (403): steps 4 and 5 of the order of checks. */
  admit(state: State, envelope: CommandEnvelope): Promise<Result<Actor, Refusal>>;
  /** Everything from the rules on the payload on; pure but for loading its premises. */
  decide(state: State, actor: Actor, envelope: CommandEnvelope): Promise<Result<Decision, Refusal>>;
  /**
   * Names the facts that a command rests on beside its own stream: commands under the same name run one after another.
   * Null where there is nothing that a command could rest on.
   */
  lockOf(envelope: CommandEnvelope): Promise<string | null>;
}

/** Runs something alone under a name, among all processes; those who wait get their turn in the order in which they came. */
export interface Locks {
  /** Throws what `run` throws, StoreUnavailable or what the database says when the turn does not come in time. */
  withLock<T>(name: string, run: () => Promise<T>): Promise<T>;
}

/** The lock under which all commands about one organization, and about its agreements, run. */
export const organizationLock = (organizationId: string): string => `organization/${organizationId}`;

/** The people that a command can name, as far as they are known beforehand. */
export interface PrincipalDirectory {
  /** The person behind a subject id; null = unknown. */
  find(subjectId: string): Promise<Principal | null>;
}

/** Checks of a body that need no state: schema, prohibited content, reason, forms (step 7). */
export type BodyCheck = (slug: string, body: Json) => Refusal | null;

/** Where refused commands are kept: the stream `security-audit`. */
export interface RefusalLog {
  record(entry: RefusedCommand): Promise<void>;
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
