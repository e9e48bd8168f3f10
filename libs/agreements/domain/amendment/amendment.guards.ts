import { guard, payloadGuard, type PayloadFreeGuard, type PayloadGuard, type Situation } from '../grammar.js';
import { notAssignedToAnother } from '../guards/persons.js';
import { REVIEW_FUNCTIONS } from '../review/offices.js';
import type { AgreementState } from '../state.js';
import { asAmended, openAmendment } from './amended.js';
import type { Amendment, AmendmentGate, AmendmentKind } from './forms.js';

/** States in which an amendment can be open. */
export const WHILE_AMENDED = ['Active', 'Suspended'] as const;

const inSituation = (situation: Situation): Situation => ({ ...situation, state: asAmended(situation.state) });

/** A rule on applications, asked of the agreement as the open amendment would leave it. */
export const ofAmended = (rule: PayloadFreeGuard): PayloadFreeGuard => ({
  ...rule,
  test: (situation) => rule.test(inSituation(situation)),
});

/** The same of a rule that looks into the payload. */
export const ofAmendedFor = <Payload>(rule: PayloadGuard<Payload>): PayloadGuard<Payload> => ({
  ...rule,
  test: (situation, payload) => rule.test(inSituation(situation), payload),
});

/** A rule that is asked only where the open amendment needs one of some gates. */
export const where = (needed: readonly AmendmentGate[], rule: PayloadFreeGuard): PayloadFreeGuard => ({
  ...rule,
  test: (situation) => needsOneOf(situation.state, needed) && rule.test(situation),
});

const needsOneOf = (state: AgreementState, gates: readonly AmendmentGate[]): boolean =>
  openAmendment(state)?.requiredGates.some((gate) => gates.includes(gate)) ?? false;

/** Kinds of amendments that go on while the agreement is suspended: they take from it, or mend it. */
const WHILE_SUSPENDED: ReadonlySet<AmendmentKind> = new Set(['Administrative', 'ScopeReduction', 'BaselineMigration']);

/** True when amendments of some kinds go on in the state of the agreement. */
export const goesOn = ({ state }: Pick<AgreementState, 'state'>, kinds: readonly AmendmentKind[]): boolean =>
  state === 'Active' || kinds.every((kind) => WHILE_SUSPENDED.has(kind));

/** An amendment is open, and goes on in the state of the agreement. */
export const amendmentGoesOn = guard(
  'WRONG_STATE',
  'No amendment is open, or it waits until the suspension is over.',
  ({ state }) => {
    const amendment = openAmendment(state);
    return amendment === null || !goesOn(state, amendment.kinds);
  },
);

/** The open amendment needs what the command brings. */
export const gateAsked = (gate: AmendmentGate, sentence: string): PayloadFreeGuard =>
  guard('WRONG_STATE', sentence, ({ state }) => {
    const amendment = openAmendment(state);
    return amendment !== null && !amendment.requiredGates.includes(gate);
  });

/** Nobody decides on an amendment who stepped back from the review of the agreement for a conflict. */
export const notSteppedBack = ofAmended(notAssignedToAnother(REVIEW_FUNCTIONS));

/** The amendment that a guard has found to be open. */
export function openIn(state: AgreementState): Amendment {
  const amendment = openAmendment(state);
  if (!amendment) throw new TypeError('No amendment is open.');
  return amendment;
}

/** A guard on a payload with one decision, asked only where that was taken. */
export const whereDecided = <Decision, Payload extends { readonly decision: Decision }>(
  decision: Decision,
  rule: PayloadGuard<Payload> | PayloadFreeGuard,
): PayloadGuard<Payload> =>
  payloadGuard(rule.code, rule.sentence, (situation, payload) => {
    if (payload.decision !== decision) return false;
    return rule.payloadFree ? rule.test(situation) : rule.test(situation, payload);
  });
