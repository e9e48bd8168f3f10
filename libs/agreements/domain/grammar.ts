import {
  type Actor,
  type CommandRule,
  type DecidedEvent,
  type EventRule,
  type FieldError,
  type Guard as GuardIn,
  type PayloadFreeGuard as PayloadFreeGuardIn,
  type PayloadGuard as PayloadGuardIn,
  type Realm,
} from '@accord/kernel';
import type { DecisionContext } from './premises.js';
import type { AgreementState, StateName } from './state.js';
import type { Sees } from './visibility.js';
import type { Waiting } from './work.js';

/** What a decision sees of the scene, without what belongs to one request. */
export type ContextBase = Pick<DecisionContext, 'agreementId' | 'now' | 'today' | 'premises'>;

/** An actor before an agreement: all that a payload-free guard may look at. */
export interface Situation {
  /** Name of the command. */
  readonly command: string;
  readonly state: AgreementState;
  readonly actor: Actor;
  readonly context: ContextBase;
}

/** What commands on agreements are about. */
export interface AgreementRealm extends Realm {
  readonly state: AgreementState;
  readonly stateName: StateName;
  readonly context: DecisionContext;
  readonly situation: Situation;
}

/** A guard that needs no payload: it also tells which actions are open to a reader. */
export type PayloadFreeGuard = PayloadFreeGuardIn<Situation>;
/** A guard that looks into the payload. */
export type PayloadGuard<Payload> = PayloadGuardIn<Situation, Payload>;
/** A guard of a command with this payload. */
export type Guard<Payload> = GuardIn<Situation, Payload>;

/** A command on an agreement, whole. */
export interface AgreementCommandRule<Payload, Emitted extends DecidedEvent = DecidedEvent> extends CommandRule<
  AgreementRealm,
  Payload,
  Emitted
> {
  /** When, and from whom, an agreement waits for it; asked in the states from which it leads on. */
  readonly work?: Waiting;
}

/** A type of event of an agreement, whole. */
export type AgreementEventRule<Data> = EventRule<AgreementState, Data> & {
  /**
   * What ISAO callers see of its payload (rules.md#who-sees-what): never the rationale of D1, the D2 form,
   * D3, internal comments, digests of those forms, conditions of others, or who on the government's side acted. Of events that
   * government records only what is named is shown. Every read rests on it: the history shows payloads through it, and the
   * detail shows each of its parts as the payload of the event that it came from.
   */
  readonly isaoSees: Sees<Data>;
  /** What everybody but the own ISAO sees, where it is less than all. */
  readonly othersSee?: Sees<Data>;
  /**
   * True for an act of its actor, on which separation of duties is judged; false for what follows from another event of the
   * same command, or ends a part in the case.
   */
  readonly isAct: boolean;
  /** Whether it is an act as an official of the classified determination; never, when nothing is said. */
  readonly isOfClassifiedOfficial?: (data: Data) => boolean;
};

/** A command with this payload, which leads to these events. */
export const command = <Payload, Emitted extends DecidedEvent>(
  rule: AgreementCommandRule<Payload, Emitted>,
): AgreementCommandRule<Payload, Emitted> => rule;

/** A type of event with this payload. */
export const event = <Data extends object>(rule: AgreementEventRule<Data>): AgreementEventRule<Data> => rule;

/** Makes a guard that needs no payload. */
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

/** What is so of every command of the clock alone: it is nobody's act, so that separation of duties has no part in it. */
export const clockOnly = { by: ['clock'], judgesSeparation: false } as const;
