import type { GuardText, Objection } from '@accord/kernel';
import type { OrganizationContext } from './context.js';
import type { OrganizationState } from './state.js';

/** What a guard looks at beside the payload. */
export interface Situation extends OrganizationContext {
  readonly state: OrganizationState;
}

/** The stages of judging a command, in their order (public contract, "Order of checks", steps 5, 7, 8, 10 and 12). */
export const STAGES = ['authorization', 'payload', 'separation', 'version', 'state'] as const;

/** A stage of judging a command. */
export type Stage = (typeof STAGES)[number];

/** A guard of a command with this payload. */
export interface Guard<Payload> extends GuardText {
  readonly test: (situation: Situation, payload: Payload) => Objection;
}

/** Makes a guard. */
export const guard = <Payload>(code: string, sentence: string, test: Guard<Payload>['test']): Guard<Payload> => ({
  code,
  sentence,
  test,
});
