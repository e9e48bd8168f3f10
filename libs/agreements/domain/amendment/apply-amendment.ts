import { addMonths, endOfDay, type LocalDate } from '@accord/kernel';
import { command, guard, payloadGuard, type PayloadFreeGuard } from '../grammar.js';
import { overlapGate } from '../in-force/overlap.guard.js';
import { isPastTerm } from '../in-force/standing.js';
import { latest, workOf, type Waiting } from '../work.js';
import { asAmended, openAmendment } from './amended.js';
import { amendmentGoesOn, ofAmended, openIn, WHILE_AMENDED } from './amendment.guards.js';
import { amendedEntitlements } from './entitlements.js';
import type { AmendmentEvent } from './events.js';
import { isMetOnRecord } from './gates.js';
import { reliedCover, reliedGates } from './relied.guards.js';
import { renewalOf } from './renewal.js';
import { unaccepted } from '../risk/unaccepted.js';

interface Payload {
  readonly effectiveOn?: LocalDate;
}

/** The clock prolongs an agreement at the end of its term, by what both parties signed; for all else it takes a person. */
const clocksTurn = guard(
  'WRONG_STATE',
  'The clock applies nothing but a complete renewal, once the term is over.',
  ({ state, actor, context }) =>
    actor.function === 'clock' && !(renewalOf(state) !== null && isPastTerm(state, context.today)),
);

/** What the clock does rests on the record; a person answers for what holds now. */
const ofPersons = (rule: PayloadFreeGuard): PayloadFreeGuard => ({
  ...rule,
  test: (situation) => situation.actor.function !== 'clock' && rule.test(situation),
});

/** Every party that must has signed the amended terms. */
const signed = guard('GATE_MISSING:signatures', 'A signature over the amended terms is missing.', ({ state }) => {
  const amendment = openAmendment(state);
  return amendment !== null && !amendment.requiredGates.every((gate) => isMetOnRecord(amendment, gate));
});

/**
 * Server rule `effective-today`: in effect from today, to a later day within the longest term. What the clock applies is on
 * the record whole: a longest term that has become shorter since does not hold it up.
 */
const termGate = payloadGuard<Payload>(
  'GATE_MISSING:term',
  'An amendment takes effect today, and the term ends on a later day within the longest one.',
  ({ state: { activation, amendment }, actor, context: { today, premises } }, { effectiveOn = today }) => {
    if (!activation) return true;
    if (actor.function === 'clock') return false;
    const last = addMonths(activation.effectiveOn, premises.policy.term.maxMonths);
    const end = amendment?.expiresOn;
    return effectiveOn !== today || (end !== undefined && (end <= today || end > last));
  },
);

/** The case manager puts an amendment in effect once every gate of it is open; the last day for it is that of the term. */
const waiting: Waiting = (known) => {
  const amendment = openAmendment(known.state);
  if (!amendment?.requiredGates.every((gate) => isMetOnRecord(amendment, gate))) return [];
  const isReviewed = amendment.requiredGates.includes('privacy');
  if (isReviewed && unaccepted({ ...known, state: asAmended(known.state) }).length > 0) return [];
  const since = latest(amendment.proposedAt, ...amendment.signatures.map(({ signedAt }) => signedAt));
  const dueOn = known.state.activation?.expiresOn;
  return [workOf('nccic.case_manager', since, dueOn ? { dueOn } : {})];
};

/** The case manager puts an amendment in effect; the clock, a complete renewal at the end of the term. */
export const ApplyAmendment = command<Payload, AmendmentEvent>({
  by: ['nccic.case_manager', 'clock'],
  from: WHILE_AMENDED,
  terminal: 'refused',
  judgesSeparation: true,
  already: [],
  fits: [amendmentGoesOn, clocksTurn],
  guards: [
    ...reliedGates.map(ofPersons),
    signed,
    termGate,
    ofPersons(ofAmended(overlapGate)),
    ...reliedCover.map(ofPersons),
  ],
  work: waiting,
  decide: (_payload, state, { actor, today }) => {
    const amendment = openIn(state);
    const { amendmentNo, terms, termsVersion, expiresOn } = amendment;
    if (!terms) throw new TypeError('An amendment without its text does not take effect.');
    return [
      {
        type: 'AmendmentTookEffect',
        data: {
          amendmentNo,
          effectiveOn: today,
          newTermsVersion: termsVersion,
          newDigest: terms.termsDigest,
          entitlements: amendedEntitlements(state, amendment),
          ...(expiresOn === undefined ? {} : { newExpiresOn: expiresOn, newExpiresAt: endOfDay(expiresOn) }),
          ...(actor.function === 'clock' ? { flagged: true } : {}),
        },
      },
    ];
  },
});
