import { digestOf, type FieldError } from '@accord/kernel';
import { applicationRules } from '../drafting/application.guards.js';
import { command, fieldGuard, guard, payloadGuard, type Situation } from '../grammar.js';
import type { DecisionContext } from '../premises.js';
import { wordsEnded } from '../review/reopening.js';
import { nextTermsVersion } from '../signature/terms.js';
import { submitted, type AgreementState } from '../state.js';
import { openAmendment } from './amended.js';
import { goesOn, WHILE_AMENDED } from './amendment.guards.js';
import { placeInBody, touches, withChanges, wrongChanges } from './changes.js';
import type { AmendmentEvent } from './events.js';
import { opened } from './fold.js';
import type { AmendmentChange, Proposal } from './forms.js';
import { gatesOf } from './gates.js';
import { kindsOf } from './kinds.js';
import { renewalOpensOn, termOf } from './renewal.js';
import { amendedTerms, withTerms } from './terms.js';

interface Payload {
  readonly summary?: string;
  readonly changes: readonly AmendmentChange[];
}

/** True in the states in which changes are looked into: in others it is the state that stands against them. */
const isAmendable = ({ state }: AgreementState): boolean => WHILE_AMENDED.some((one) => one === state);

/** The application with the changes; null where there is none, or they fit no place of it. */
export const proposedApplication = (state: AgreementState, changes: readonly AmendmentChange[]) =>
  state.application && isAmendable(state) && wrongChanges(state.application, changes).length === 0
    ? withChanges(state.application, changes)
    : null;

/** Server rule `amended-application`, as far as it needs no schema. */
const changesFit = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'A change does not fit the application in force.',
  ({ state }, { changes }) => (state.application && isAmendable(state) ? wrongChanges(state.application, changes) : []),
);

const APPLICATION = '/application';

/** The rules in force bind what is changed; what stays as it was agreed is not judged anew. */
const changesFollowRules = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'A change does not follow the rules in force.',
  (situation, { changes }): readonly FieldError[] => {
    const application = proposedApplication(situation.state, changes);
    const found = application ? applicationRules.test(situation, { application }) : [];
    return typeof found === 'boolean' ? [] : inBody(found, changes);
  },
);

/** Errors of the amended application as errors of the changes that made them; none of what stays as it was. */
const inBody = (errors: readonly FieldError[], changes: readonly AmendmentChange[]): readonly FieldError[] =>
  errors
    .map(({ path, code, message }) => ({ place: path.slice(APPLICATION.length), code, message }))
    .filter(({ place }) => touches(changes, place))
    .map(({ place, code, message }) => ({ path: placeInBody(changes, place), code, message }));

const kindsIn = ({ state, context }: Situation, { changes }: Payload) => {
  const after = proposedApplication(state, changes);
  return after ? kindsOf(submitted(state), after, context.premises.policy.materiality) : [];
};

/** An agreement that was taken over from elsewhere has no application. */
const applicationThere = guard(
  'WRONG_STATE',
  'The agreement has no application that could be amended.',
  ({ state }) => state.application === null || state.activation === null,
);

/** While it is suspended an agreement is not widened. */
const admittedWhileSuspended = payloadGuard<Payload>(
  'WRONG_STATE',
  'While it is suspended, an agreement is only reduced, moved to a newer baseline, or put right.',
  (situation, payload) => !goesOn(situation.state, kindsIn(situation, payload)),
);

/** One amendment at a time. */
const noneOpen = guard(
  'AMENDMENT_OPEN',
  'One amendment is open already.',
  ({ state }) => openAmendment(state) !== null,
);

/** Another term is asked for once the renewal window is open (rules.md#renewal). */
const renewalWindowOpen = payloadGuard<Payload>(
  'GATE_MISSING:term',
  'The term ends so late that it is not prolonged yet.',
  (situation, payload) => {
    const { state, context } = situation;
    const opensOn = renewalOpensOn(state.activation?.expiresOn ?? context.today, context.premises.policy);
    return kindsIn(situation, payload).includes('TermExtension') && context.today < opensOn;
  },
);

/** A term that becomes shorter ends on a day to come. */
const termAhead = payloadGuard<Payload>(
  'GATE_MISSING:term',
  'The term would have ended already.',
  ({ state, context }, { changes }) => {
    const after = proposedApplication(state, changes);
    const end = after && termOf(state, after.requestedTermMonths);
    return end !== null && end !== state.activation?.expiresOn && end <= context.today;
  },
);

function proposalOf({ summary, changes }: Payload, state: AgreementState, context: DecisionContext): Proposal {
  const { materiality } = context.premises.policy;
  const [before, after] = [submitted(state), proposedApplication(state, changes)];
  const { activation, amendment } = state;
  if (!after || !activation) throw new TypeError('The changes fit no application in force.');
  const proposedBy = context.actor.function === 'isao.officer' ? 'ISAO' : 'NCCIC';
  const kinds = kindsOf(before, after, materiality);
  const expiresOn = termOf(state, after.requestedTermMonths);
  return {
    amendmentNo: (amendment?.amendmentNo ?? 0) + 1,
    kind: kinds.at(-1) ?? 'Administrative',
    kinds,
    ...(summary === undefined ? {} : { summary }),
    changes,
    requiredGates: gatesOf(kinds, { before, after, proposedBy, access: state.classified.status }),
    proposedBy,
    baseTermsVersion: activation.termsVersion,
    termsVersion: nextTermsVersion(state),
    revisionNo: (amendment?.revisionNo ?? state.revisionNo) + 1,
    application: after,
    applicationDigest: digestOf(after),
    ...(expiresOn === activation.expiresOn ? {} : { expiresOn }),
    endedWordsOf: wordsEnded(state, before, after, materiality),
  };
}

/** Either side proposes to change what was agreed; what that needs is computed from the changes (rules.md#amendments). */
export const ProposeAmendment = command<Payload, AmendmentEvent>({
  by: ['isao.officer', 'nccic.case_manager'],
  from: WHILE_AMENDED,
  terminal: 'refused',
  judgesSeparation: true,
  payload: [changesFit, changesFollowRules],
  already: [],
  fits: [applicationThere, admittedWhileSuspended],
  guards: [renewalWindowOpen, termAhead, noneOpen],
  decide: (payload, state, context) => {
    const proposal = proposalOf(payload, state, context);
    const terms = amendedTerms(state, opened(proposal, context.now), context.agreementId, context.premises.policy);
    return [{ type: 'AmendmentProposed', data: { ...proposal, ...withTerms(terms) } }];
  },
});
