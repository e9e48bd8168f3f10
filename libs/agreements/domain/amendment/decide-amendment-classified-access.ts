import {
  approval,
  denial,
  determinationDates,
  fociResolved,
  levelWithin,
  pathwayKnown,
  pathwayListed,
  peopleEqual,
  secondOfficialForTopSecret,
} from '../classified/determination.js';
import {
  entityEligible,
  pathwayApplied,
  peopleNominated,
  possessionAllowed,
} from '../classified/eligibility.guards.js';
import type { DeterminationPayload } from '../classified/forms.js';
import { command, guard, type PayloadGuard } from '../grammar.js';
import * as gates from '../guards/gates.js';
import type { AgreementState } from '../state.js';
import { due, latest, workOf, type Waiting } from '../work.js';
import { asAmended, openAmendment } from './amended.js';
import {
  amendmentGoesOn,
  gateAsked,
  notSteppedBack,
  ofAmended,
  ofAmendedFor,
  openIn,
  WHILE_AMENDED,
  whereDecided,
} from './amendment.guards.js';
import type { AmendmentEvent } from './events.js';
import { determined } from './fold.js';
import type { AmendmentDetermination } from './forms.js';
import { amendedTerms, withTerms } from './terms.js';

interface Payload extends DeterminationPayload {
  readonly decision: 'Approve' | 'Deny';
}

/** The classified part of the open amendment is decided. */
const decidedAlready = guard(
  'ALREADY_IN_STATE',
  'The classified part of the amendment is decided already.',
  ({ state }) => (openAmendment(state)?.classified ?? null) !== null,
);

const approving = (rule: PayloadGuard<DeterminationPayload>): PayloadGuard<Payload> =>
  whereDecided('Approve', ofAmendedFor<Payload>(rule));
const denying = (rule: PayloadGuard<DeterminationPayload>): PayloadGuard<Payload> =>
  whereDecided('Deny', ofAmendedFor<Payload>(rule));

/** The decision as it is recorded, its conditions under names of their own. */
function decisionOf({ decision, form }: Payload, state: AgreementState, now: string): AmendmentDetermination {
  const { amendmentNo } = openIn(state);
  if (decision === 'Deny') return { decision, amendmentNo, ...denial(form, now) };
  const approved = approval(form, asAmended(state));
  const conditions = approved.conditions.map((one) => ({
    ...one,
    conditionId: `amendment-${amendmentNo}-${one.conditionId}`,
  }));
  return { decision, amendmentNo, ...approved, conditions };
}

/** The determination waits for the privacy review, as it does of an application. */
const waiting: Waiting = ({ state, organization, policy }) => {
  const amendment = openAmendment(state);
  const review = amendment?.privacy ?? null;
  if (!amendment?.requiredGates.includes('classified') || amendment.classified !== null) return [];
  if (review === null || review.form.outcome === 'Failed') return [];
  const since = latest(amendment.proposedAt, review.reviewedAt);
  return [
    workOf(
      'dhs.csa',
      since,
      due(since, (start) => policy.deadlines.determination(start, organization.isEligible)),
    ),
  ];
};

/** The security agency decides on the classified part of an amendment. */
export const DecideAmendmentClassifiedAccess = command<Payload, AmendmentEvent>({
  by: ['dhs.csa'],
  from: WHILE_AMENDED,
  terminal: 'refused',
  judgesSeparation: true,
  payload: [
    determinationDates,
    approving(pathwayKnown),
    denying(pathwayListed),
    approving(pathwayApplied),
    approving(possessionAllowed),
    approving(peopleNominated),
    approving(peopleEqual),
  ],
  assignment: [notSteppedBack],
  already: [decidedAlready],
  fits: [amendmentGoesOn, gateAsked('classified', 'The amendment needs no decision on classified access.')],
  guards: [
    ofAmended(gates.privacyGate),
    approving(entityEligible),
    approving(levelWithin),
    whereDecided('Approve', ofAmended(gates.recipientsGate)),
    approving(secondOfficialForTopSecret),
    approving(fociResolved),
  ],
  work: waiting,
  decide: (payload, state, { agreementId, now, premises }) => {
    const decided = decisionOf(payload, state, now);
    const terms = amendedTerms(state, determined(openIn(state), decided), agreementId, premises.policy);
    return [{ type: 'AmendmentClassifiedAccessDecided', data: { ...decided, ...withTerms(terms) } }];
  },
});
