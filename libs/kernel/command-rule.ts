import type { FunctionName } from './actor.js';
import type { Guard } from './guard.js';

/** The stages of judging a command, in their order (rules.md#order-of-checks, steps 5 and 7 to 13). */
export const STAGES = [
  'authorization',
  'payload',
  'separation',
  'terminality',
  'version',
  'assignment',
  'state',
  'guard',
] as const;

/** A stage of judging a command. */
export type Stage = (typeof STAGES)[number];

/** What the commands of one context are about, as a bundle of types. */
export interface Realm {
  readonly state: object;
  readonly stateName: string;
  /** All that a decision sees beside the command and the state. */
  readonly context: object;
  /** All that a guard sees beside the payload. */
  readonly situation: object;
}

/** An event as it is decided. */
export interface DecidedEvent {
  readonly type: string;
  readonly data: object;
}

/**
 * One command, whole: who may send it, from where, what refuses it stage by stage, and what it leads to. Its name is the
 * name under which its chapter lists it; everything else that is known of commands follows from these objects.
 */
export interface CommandRule<Of extends Realm, Payload, Emitted extends DecidedEvent = DecidedEvent> {
  /** Functions that may send it. */
  readonly by: readonly FunctionName[];
  /** True when it makes the stream: it names no revision, and nothing was there before it. */
  readonly creation?: true;
  /** States from which it leads on; empty for a creation. */
  readonly from: readonly Of['stateName'][];
  /** Whether it is refused once the aggregate has ended, may follow even then, or follows only then. */
  readonly terminal: 'refused' | 'allowed' | 'required';
  /** False where stepping back must stay possible for a person with a conflict. */
  readonly judgesSeparation: boolean;
  /** More about who may send it, beside function and side. */
  readonly authorization?: readonly Guard<Of['situation'], Payload>[];
  /** Rules on the payload that need the state or the policy. */
  readonly payload?: readonly Guard<Of['situation'], Payload>[];
  /** Separation of duties of persons that the payload names. */
  readonly separation?: readonly Guard<Of['situation'], Payload>[];
  /** Whose work it is, where persons are assigned. */
  readonly assignment?: readonly Guard<Of['situation'], Payload>[];
  /** The command has had its effect already. */
  readonly already: readonly Guard<Of['situation'], Payload>[];
  /** What else must fit, beside the state. */
  readonly fits?: readonly Guard<Of['situation'], Payload>[];
  /** What the rules ask for, in the order in which it is asked. */
  readonly guards?: readonly Guard<Of['situation'], Payload>[];
  /** What it leads to. Called only after every guard has let it pass. */
  readonly decide: (payload: Payload, state: Of['state'], context: Of['context']) => readonly Emitted[];
}

/** The payloads of commands, by name. */
export type PayloadsOf<Rules> = {
  readonly [Name in keyof Rules]: Rules[Name] extends {
    readonly decide: (payload: infer Payload, state: never, context: never) => unknown;
  }
    ? Payload
    : never;
};

/** Commands by name, each with its payload. */
export type CommandsOf<Payloads> = {
  readonly [Name in keyof Payloads]: { readonly type: Name; readonly payload: Payloads[Name] };
}[keyof Payloads];

/** A guard with the stage in which it answers. */
export interface StagedGuard<Situation, Payload> {
  readonly stage: Stage;
  readonly guard: Guard<Situation, Payload>;
}

/** Guards by the stage in which they answer. */
export type GuardsByStage<Situation, Payload> = Readonly<Record<Stage, readonly Guard<Situation, Payload>[]>>;

/** Name of a command as it stands in a path: `PassPrivacyReview` is `pass-privacy-review`. */
export const slugOf = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
