import type { JsonObject } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';

/** Something to be done once at a moment. Rows of the database are the truth; a job of the queue is only their transport. */
export interface OutboxMessage {
  /** Derived from what it is for, `<process>_<aggregate>_<what>_<dueOn>`: the same id again is harmless. */
  readonly id: string;
  /** Names the one handler. */
  readonly kind: string;
  /** Ids and dates only. */
  readonly payload: JsonObject;
  /** ISO 8601 UTC. */
  readonly dueAt: string;
}

/** Where followers of the log leave what is to be done. */
export interface Outbox {
  /** Adds messages, within the transaction of the follower's batch; those whose ids are there already are left as they are. */
  put(tx: Queryable, messages: readonly OutboxMessage[]): Promise<void>;
  /** Takes back what is not due any more; what was done, or failed for good, stays. */
  withdraw(tx: Queryable, ids: readonly string[]): Promise<void>;
}

/** What is held while a message is handled: nobody else handles it until that runs out. */
export interface HeldLease {
  /** To be asked right before what cannot be taken back. @throws {LeaseLost} when somebody else may have taken over */
  check(): Promise<void>;
}

/** Does what the messages of one kind ask for. */
export interface JobHandler {
  readonly kind: string;
  /**
   * Has to be harmless when repeated. A throw is tried again, later each time, a {@link TryLater} when it says; an
   * {@link Undeliverable} is not.
   * @param lease for handlers whose effect cannot be made harmless, such as a mail
   */
  handle(message: OutboxMessage, lease: HeldLease): Promise<void>;
  /** Lets go of what it holds, once nothing is handled any more. */
  close?(): Promise<void>;
}

/** Trying again is of no use: the message becomes a dead letter at once. Its text names nobody and quotes nothing. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}

/** A handler that keeps times of its own says when it wants to be asked again: no fault of it, and never a dead letter. */
export class TryLater extends Error {
  override readonly name = 'TryLater';

  /** @param restMs from now, in milliseconds @param reason names nobody and quotes nothing */
  constructor(
    readonly restMs: number,
    reason: string,
  ) {
    super(reason);
  }
}

/** A lease ran out before its holder was done: somebody else may have taken over, so that nothing more is written. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** A queue takes no colon in an id, and no number for one. */
const ID = /^(?!\d+$)[A-Za-z0-9._-]{1,200}$/;

/** True for an id that a message can have. */
export const isMessageId = (id: string): boolean => ID.test(id);
