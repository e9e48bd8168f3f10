import type { Actor, FieldError, FunctionName, GuardText, Objection } from '@accord/kernel';
import type { CommandName, CommandPayloads } from './commands.js';
import type { DecisionContext } from './premises.js';
import type { AgreementState, StateName } from './state.js';

export { fieldError } from '@accord/kernel';

/** What a decision sees of the world, without what belongs to one request. */
export type ContextBase = Pick<DecisionContext, 'agreementId' | 'now' | 'today' | 'premises'>;

/** An actor before an agreement: all that a payload-free guard may look at. */
export interface Situation {
  readonly command: CommandName;
  readonly state: AgreementState;
  readonly actor: Actor;
  readonly context: ContextBase;
}

/** The stages of judging a command, in their order (public contract, "Order of checks", steps 5 and 7 to 13). */
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

/** A guard that needs no payload: it also tells which actions are open to a reader. */
export interface PayloadFreeGuard extends GuardText {
  readonly payloadFree: true;
  readonly test: (situation: Situation) => Objection;
}

/** A guard that looks into the payload. */
export interface PayloadGuard<Payload> extends GuardText {
  readonly payloadFree: false;
  readonly test: (situation: Situation, payload: Payload) => Objection;
}

/** A guard of a command with this payload. */
export type Guard<Payload> = PayloadFreeGuard | PayloadGuard<Payload>;

/** What the catalogue says of one command; everything else about judging it follows from this. */
export interface CommandRule<Name extends CommandName> {
  /** Functions that may send it (domain rules, A4). */
  readonly by: readonly FunctionName[];
  /** States from which it leads on; empty for the creation. */
  readonly from: readonly StateName[];
  /** False where stepping back must stay possible for a person with a conflict. */
  readonly judgesSeparation: boolean;
  /** More about who may send it, beside function and side. */
  readonly authorization?: readonly Guard<CommandPayloads[Name]>[];
  /** Rules on the payload that need the state or the policy. */
  readonly payload?: readonly Guard<CommandPayloads[Name]>[];
  /** Separation of duties of persons that the payload names. */
  readonly separation?: readonly Guard<CommandPayloads[Name]>[];
  /** Whether the review must be assigned to the sender. */
  readonly assignment?: readonly Guard<CommandPayloads[Name]>[];
  /** When the effect is there already. */
  readonly already: readonly Guard<CommandPayloads[Name]>[];
  /** What else of state and facets must fit. */
  readonly fits?: readonly Guard<CommandPayloads[Name]>[];
  /** The command's own guards, in the order in which they answer. */
  readonly guards?: readonly Guard<CommandPayloads[Name]>[];
}

/** Makes a payload-free guard. */
export const guard = (code: string, sentence: string, test: PayloadFreeGuard['test']): PayloadFreeGuard => ({
  code,
  sentence,
  payloadFree: true,
  test,
});

/** Makes a guard that looks into the payload. */
export const payloadGuard = <Payload>(
  code: string,
  sentence: string,
  test: PayloadGuard<Payload>['test'],
): PayloadGuard<Payload> => ({ code, sentence, payloadFree: false, test });

/** A guard on the payload whose refusal names the fields. */
export const fieldGuard = <Payload>(
  code: 'INVALID_PAYLOAD' | 'FORM_INCOMPLETE',
  sentence: string,
  test: (situation: Situation, payload: Payload) => readonly FieldError[],
): PayloadGuard<Payload> => payloadGuard(code, sentence, test);
