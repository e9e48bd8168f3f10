import { fieldError } from '@accord/kernel';
import { command, fieldGuard, guard } from '../grammar.js';
import * as gates from '../guards/gates.js';
import type { DecisionContext } from '../premises.js';
import { isMissing } from '../review/concurrence.js';
import type { Condition } from '../review/forms.js';
import {
  failedAlready,
  formCannotPass,
  formCanPass,
  formDates,
  noBlockingCondition,
  notFailed,
  reviewRecord,
  type ReviewPayload,
} from '../review/privacy-review.js';
import { isAgainst, REVIEW_OFFICES } from '../review/waiting.js';
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
} from './amendment.guards.js';
import type { AmendmentEvent } from './events.js';
import { reviewed } from './fold.js';
import { asksForFullReview } from './renewal.js';
import { amendedTerms, withTerms } from './terms.js';

/** How many principles and checks a full review has. Each stands in a form once. */
const FULL = { findings: 8, statutoryChecks: 13 } as const;

/** A full review, where one is asked for, says something of every principle and every check. */
const fullWhereAsked = fieldGuard<ReviewPayload>(
  'FORM_INCOMPLETE',
  'The last full review is too old, or the party another one: every principle and every check is looked at.',
  ({ state, context: { premises, today } }, { form }) => {
    const amendment = openAmendment(state);
    if (!amendment || !asksForFullReview(amendment, state, premises.policy, today)) return [];
    const message = 'A full review is asked for.';
    return (['findings', 'statutoryChecks'] as const).flatMap((part) =>
      fieldError(form[part].length < FULL[part], `/form/${part}`, 'too-few', message),
    );
  },
);

/** The privacy review of the open amendment is passed. */
const passedAlready = guard(
  'ALREADY_IN_STATE',
  'The privacy review of the amendment is passed already.',
  ({ state }) => {
    const review = openAmendment(state)?.privacy ?? null;
    return review !== null && review.form.outcome !== 'Failed';
  },
);

const privacyAsked = gateAsked('privacy', 'The amendment needs no privacy review.');

const REVIEWING = {
  by: ['dhs.privacy'],
  from: WHILE_AMENDED,
  terminal: 'refused',
  judgesSeparation: true,
  assignment: [notSteppedBack],
} as const;

/** D1 of an amendment, its conditions under names of their own. */
function recordOf({ form }: ReviewPayload, state: AgreementState, { premises }: DecisionContext) {
  const { amendmentNo } = openIn(state);
  const record = reviewRecord(form, asAmended(state), premises.policy);
  const named = (one: Condition): Condition => ({ ...one, conditionId: `amendment-${amendmentNo}-${one.conditionId}` });
  return { amendmentNo, ...record, conditions: record.conditions.map(named) };
}

/** The review waits once the offices have said what it needs. */
const waiting: Waiting = ({ state, policy }) => {
  const amendment = openAmendment(state);
  const text = asAmended(state);
  if (!amendment?.requiredGates.includes('privacy') || amendment.privacy !== null) return [];
  if (REVIEW_OFFICES.some(([office]) => isMissing(text, office) || isAgainst(text, office))) return [];
  const heard = amendment.concurrences.map(({ recordedAt }) => recordedAt);
  const since = latest(amendment.proposedAt, ...heard);
  return [workOf('dhs.privacy', since, due(since, policy.deadlines.privacyReview))];
};

/** The privacy review of an amendment is passed: of all of it, or of what the changes touch. */
export const PassAmendmentPrivacyReview = command<ReviewPayload, AmendmentEvent>({
  ...REVIEWING,
  payload: [formCanPass, formDates, fullWhereAsked],
  already: [passedAlready],
  fits: [amendmentGoesOn, privacyAsked, ofAmended(notFailed)],
  guards: [
    ofAmended(gates.crclGate),
    ofAmended(gates.counselGate),
    gates.templateUnlocked,
    gates.templateCurrent,
    ofAmendedFor(noBlockingCondition),
  ],
  work: waiting,
  decide: (payload, state, context) => {
    const { agreementId, now, premises } = context;
    const amendment = openIn(state);
    const record = recordOf(payload, state, context);
    const outcome = record.conditions.length > 0 ? ('PassedWithConditions' as const) : ('Passed' as const);
    const isFull =
      payload.form.findings.length === FULL.findings && payload.form.statutoryChecks.length === FULL.statutoryChecks;
    const review = { ...record, outcome, isFull };
    const after = reviewed(amendment, review, { eventId: '', recordedAt: now });
    const terms = amendedTerms(state, after, agreementId, premises.policy);
    return [{ type: 'AmendmentPrivacyReviewed', data: { ...review, ...withTerms(terms) } }];
  },
});

/** The privacy review of an amendment failed: it can only be closed. */
export const FailAmendmentPrivacyReview = command<ReviewPayload, AmendmentEvent>({
  ...REVIEWING,
  payload: [formCannotPass, formDates],
  already: [ofAmended(failedAlready), passedAlready],
  fits: [amendmentGoesOn, privacyAsked],
  guards: [gates.templateUnlocked, gates.templateCurrent],
  decide: (payload, state, context) => [
    { type: 'AmendmentPrivacyReviewFailed', data: { ...recordOf(payload, state, context), outcome: 'Failed' } },
  ],
});
