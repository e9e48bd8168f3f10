import type { Refusal } from '@accord/kernel';
import type { OrganizationContext } from './context.js';
import type { OrganizationState } from './state.js';

/** Where a rule stands in the order of checks of the public contract: payload, separation of duties, state. */
export type Step = 7 | 8 | 12;

interface RuleText {
  readonly step: Step;
  /** Short name of the rule; where the contract lists it as a server rule, that name. */
  readonly rule: string;
  /** Refusal code. */
  readonly code: string;
  /** The rule as a sentence, for the documentation. */
  readonly says: string;
}

/** A rule that needs the payload. Null = satisfied. */
export interface PayloadRule<Payload> extends RuleText {
  readonly needs: 'payload';
  refuses(payload: Payload, state: OrganizationState, context: OrganizationContext): Refusal | null;
}

/** A rule that can be judged before there is a payload: it decides what a page offers. Null = satisfied. */
export interface StateRule extends RuleText {
  readonly needs: 'state';
  refuses(state: OrganizationState): Refusal | null;
}

/** A rule of a command. */
export type Rule<Payload> = PayloadRule<Payload> | StateRule;
