import type { Actor, LocalDate, Refusal, Result } from '@accord/kernel';
import type { Premises } from '@accord/event-store';
import type { CommandEnvelope } from './envelope.js';
import type { Look } from './look.js';
import type { SealableEvent, SealSubjects } from './ports.js';
import type { StreamFolds } from './stream-folds.js';

/** One command before one state: what every step of its judgement is told. */
export interface Subject<State> {
  readonly id: string;
  readonly state: State;
  readonly envelope: CommandEnvelope;
}

/** A sender who was let in: as whom they act, and on what that rests, for the steps that follow. */
export interface Admission<Basis> {
  readonly actor: Actor;
  readonly basis: Basis;
}

/** What a decision needs to know of others, and where each stream that it was read from ended. */
export interface LoadedPremises<Facts> {
  readonly facts: Facts;
  readonly revisions: Premises;
}

/** The one instant of a decision: its `now`, its `today` in America/New_York, and when its events are recorded. */
export interface Moment {
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly today: LocalDate;
}

/** What is decided: the events, and under which policy and whose keys. */
export interface Decision {
  readonly events: readonly SealableEvent[];
  readonly policyVersion: string;
  readonly subjects: SealSubjects;
}

/**
 * One type of aggregate, as the pipeline sees it; one object for all of its kind. Nothing is kept between the calls: what
 * one step finds out it hands to the next.
 */
export interface Aggregate<State, Basis, Facts> {
  readonly folds: StreamFolds<State>;
  /** The version in which a payload of a type is written. @throws {TypeError} on a type that is none of its own */
  readonly versionOf: (type: string) => number;
  /** True for the commands that create a stream: their key names it, and they carry no `If-Match`. */
  isCreation(slug: string): boolean;
  /** The name of the queue for a command: those that rest on the same facts share one, so that they seldom meet. */
  queueOf(subject: Subject<State>): string;
  /** Visibility (404) and function (403): steps 4 and 5 of the order of checks. */
  admit(subject: Subject<State>, look: Look): Promise<Result<Admission<Basis>, Refusal>>;
  /** Waits for what the premises are found by, before the command queues. @throws {StoreUnavailable} when it takes too long */
  awaitPremises(subject: Subject<State>): Promise<void>;
  /** Loads what the decision rests on beside the stream. */
  premises(subject: Subject<State>, basis: Basis, look: Look): Promise<LoadedPremises<Facts>>;
  /** Everything from the rules on the payload on. Pure. */
  decide(subject: Subject<State>, actor: Actor, facts: Facts, moment: Moment): Result<Decision, Refusal>;
  /**
   * Writes and draws what the events refer to: a draft row, a number. What was written for events that are not appended is
   * never found. Null: somebody else was first, look again.
   */
  beforeAppend(
    subject: Subject<State>,
    decision: Decision,
    facts: Facts,
    moment: Moment,
  ): Promise<readonly SealableEvent[] | null>;
}
