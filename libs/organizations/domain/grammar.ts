import type { CommandRule, DecidedEvent, EventRule, Guard as GuardIn, PayloadGuard, Realm } from '@accord/kernel';
import type { OrganizationContext } from './context.js';
import type { OrganizationState } from './state.js';

/** What a guard looks at beside the payload. */
export interface Situation extends OrganizationContext {
  readonly state: OrganizationState;
}

/** What commands on organizations are about. */
export interface OrganizationRealm extends Realm {
  readonly state: OrganizationState;
  readonly context: OrganizationContext;
  readonly situation: Situation;
}

/** A guard of a command with this payload. */
export type Guard<Payload> = GuardIn<Situation, Payload>;

/** A command on an organization, whole. */
export type OrganizationCommandRule<Payload, Emitted extends DecidedEvent = DecidedEvent> = CommandRule<
  OrganizationRealm,
  Payload,
  Emitted
>;

/** What a command says: an organization has no states and never ends, and separation of duties is judged by single rules. */
type Said = 'from' | 'terminal' | 'judgesSeparation';

/** A command with this payload, which leads to these events. */
export const command = <Payload, Emitted extends DecidedEvent>(
  rule: Omit<OrganizationCommandRule<Payload, Emitted>, Said>,
): OrganizationCommandRule<Payload, Emitted> => ({ from: [], terminal: 'allowed', judgesSeparation: false, ...rule });

/** A type of event with this payload. */
export const event = <Data extends object>(
  rule: EventRule<OrganizationState, Data>,
): EventRule<OrganizationState, Data> => rule;

/** Makes a guard. */
export const guard = <Payload>(
  code: string,
  sentence: string,
  test: PayloadGuard<Situation, Payload>['test'],
): PayloadGuard<Situation, Payload> => ({ code, sentence, payloadFree: false, test });
