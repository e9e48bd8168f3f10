import type { JsonObject, LocalDate, Refusal, Result } from '@accord/kernel';
import type { ClockCommand, CommandAnswer, UnreadableEvent } from '@accord/commands';
import type { Queryable } from '@accord/log-follower';
import type { Known, PolicyFacts, Told } from '@accord/agreements/domain';

/** Something to be done once at a moment. Rows of the database are the truth; whatever carries it is only an alarm clock. */
export interface TimedMessage {
  /** Derived from what it is for: the same id again is harmless. */
  readonly id: string;
  /** Names the one handler. */
  readonly kind: string;
  /** Ids and dates only. */
  readonly payload: JsonObject;
  /** ISO 8601 UTC. */
  readonly dueAt: string;
}

/** Where the process leaves what is to be done, within its transaction. */
export interface TimedOutbox {
  put(tx: Queryable, messages: readonly TimedMessage[]): Promise<void>;
  withdraw(tx: Queryable, ids: readonly string[]): Promise<void>;
}

/** Does what the messages of one kind ask for. It can be repeated; a throw is tried again. */
export interface TimedHandler {
  readonly kind: string;
  handle(message: TimedMessage): Promise<void>;
}

/** A message that stands in the outbox because of a stream. */
export interface StreamMessage {
  readonly streamId: string;
  readonly message: TimedMessage;
}

/** What stands in the outbox for something that has timers: ids by the stream that they are about. Many streams are one question. */
export interface TimerRows {
  /** True when the tables are there. */
  areThere(tx: Queryable): Promise<boolean>;
  /** Makes the tables, empty. */
  make(tx: Queryable): Promise<void>;
  /** Lets nobody else change the rows of these streams until the transaction ends. */
  lock(tx: Queryable, streamIds: readonly string[]): Promise<void>;
  /** Ids of the messages of these streams. */
  of(tx: Queryable, streamIds: readonly string[]): Promise<readonly string[]>;
  /** Adds messages, and removes others. */
  change(tx: Queryable, added: readonly StreamMessage[], removed: readonly string[]): Promise<void>;
  /** Remembers whose agreements these are, for as long as anything can run on them: null forgets one. */
  note(tx: Queryable, organizations: ReadonlyMap<string, string | null>): Promise<void>;
  /** The agreements of some organizations, as far as they are remembered. */
  agreementsOf(tx: Queryable, organizationIds: readonly string[]): Promise<readonly string[]>;
  /** All agreements that are remembered, in the order of their ids. */
  agreements(tx: Queryable): Promise<readonly string[]>;
}

/** An agreement as the clock finds it, and what was told of its deadlines. */
export interface Watched {
  readonly known: Omit<Known, 'policy'>;
  readonly told: Told;
  /** The first event that this release cannot read: nothing is done on half a record. */
  readonly unreadable: UnreadableEvent | null;
}

/** Reads agreements and organizations, straight from their streams. */
export interface Watching {
  /** Null when there is none. */
  agreement(agreementId: string): Promise<Watched | null>;
  /** The last day on which the attestation of an organization counts; null when none runs. */
  attestedUntil(organizationId: string): Promise<string | null>;
}

/** The policy in force at a moment (ISO 8601 UTC). */
export type PolicyAt = (moment: string) => PolicyFacts;

/** Reads the policy to the end of its stream. */
export interface PolicyReader {
  /** Its stream, and the id in it. */
  readonly stream: string;
  readonly id: string;
  read(): Promise<{ readonly at: PolicyAt }>;
  /** What the clock has still to record of the policy itself, as it stands at a moment (ISO 8601 UTC). */
  clockWork(now: string): Promise<PolicyClockWork>;
}

/** Days on which cover of a statute ends or begins, and what offices are to be told of the program. */
export interface PolicyClockWork {
  readonly turns: readonly { readonly statute: string; readonly from: LocalDate; readonly inForce: boolean }[];
  readonly steps: readonly { readonly rule: string; readonly step: string; readonly at: string }[];
}

/** Streams that the clock sends commands to. */
export type Addressee = 'agreement' | 'organization' | 'deadlines' | 'policy';

/** Sends a command of the clock on its way. @throws what keeps it from being answered: then it is sent again */
export type SendClockCommand = (
  to: Addressee,
  id: string,
  command: ClockCommand,
) => Promise<Result<CommandAnswer, Refusal>>;

/** Runs something in a transaction of the database that holds the rows. */
export type InTransaction = <T>(run: (tx: Queryable) => Promise<T>) => Promise<T>;
