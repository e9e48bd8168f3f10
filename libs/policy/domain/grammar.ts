import type { CommandRule, DecidedEvent, EventRule, Guard as GuardIn, PayloadGuard, Realm } from '@accord/kernel';
import type { PolicyContext } from './context.js';
import type { PolicyState } from './state.js';

/** What a guard looks at beside the payload. */
export interface Situation extends PolicyContext {
  readonly state: PolicyState;
}

/** What commands on the policy are about. */
export interface PolicyRealm extends Realm {
  readonly state: PolicyState;
  readonly context: PolicyContext;
  readonly situation: Situation;
}

/** A guard of a command with this payload. */
export type Guard<Payload> = GuardIn<Situation, Payload>;

/** A command on the policy, whole. */
export type PolicyCommandRule<Payload, Emitted extends DecidedEvent = DecidedEvent> = CommandRule<
  PolicyRealm,
  Payload,
  Emitted
>;

/** What a command says: the policy has no states and never ends, and separation of duties is judged by single rules. */
type Said = 'from' | 'terminal' | 'judgesSeparation';

/** A command with this payload, which leads to these events. */
export const command = <Payload, Emitted extends DecidedEvent>(
  rule: Omit<PolicyCommandRule<Payload, Emitted>, Said>,
): PolicyCommandRule<Payload, Emitted> => ({ from: [], terminal: 'allowed', judgesSeparation: false, ...rule });

/** A type of event with this payload. */
export const event = <Data extends object>(rule: EventRule<PolicyState, Data>): EventRule<PolicyState, Data> => rule;

/** Makes a guard. */
export const guard = <Payload>(
  code: string,
  sentence: string,
  test: PayloadGuard<Situation, Payload>['test'],
): PayloadGuard<Situation, Payload> => ({ code, sentence, payloadFree: false, test });
