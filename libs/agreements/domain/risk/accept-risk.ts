import { addDays, derivedId, digestOf, fieldError, startOfDay } from '@accord/kernel';
import { asAmended, openAmendment } from '../amendment/amended.js';
import { command, fieldGuard, payloadGuard } from '../grammar.js';
import { bounded, notPast } from '../guards/fields.js';
import type { AgreementState } from '../state.js';
import { lackingAcceptance } from '../suspension/overdue.js';
import { workOf } from '../work.js';
import type { RiskEvent } from './events.js';
import type { RiskAcceptanceForm } from './forms.js';
import { acceptanceOf, isUnknownSource, latestExpiry, reachesRank, residualLevelOf, WHILE_ACCEPTING } from './risks.js';
import { isWaitingToActivate, unaccepted } from './unaccepted.js';

interface Payload {
  readonly form: RiskAcceptanceForm;
}

/** The agreement with what was found on an open amendment beside what was found before. */
const withFindings = (state: AgreementState): AgreementState => ({
  ...state,
  conditions: [...state.conditions, ...(openAmendment(state)?.conditions ?? [])],
});

/** Dates and source of a risk acceptance (server rules `date-not-past`, `risk-expiry`, `risk-source-known`). */
const acceptanceRules = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'The acceptance or a milestone runs too long or is dated in the past, or it rests on nothing that is there.',
  ({ state, context }, { form }) => {
    const { premises, today } = context;
    const { policy, organization } = premises;
    const latest = latestExpiry(residualLevelOf(form, withFindings(state), policy), policy, today);
    return [
      ...fieldError(
        isUnknownSource(form.source, withFindings(state), organization, policy) &&
          isUnknownSource(form.source, asAmended(state), organization, policy),
        '/form/source/ref',
        'risk-source-known',
        'Nothing of this name is open here.',
      ),
      ...form.plan.flatMap(({ dueOn }, index) =>
        bounded(dueOn, 'milestoneDueOn', context, `/form/plan/${index}/dueOn`),
      ),
      ...notPast(form.expiresOn, today, '/form/expiresOn'),
      ...fieldError(
        form.expiresOn > latest,
        '/form/expiresOn',
        'risk-expiry',
        `At this level no later than ${latest}.`,
      ),
    ];
  },
);

/** The same form is accepted already, and the acceptance runs. */
const acceptedAlready = payloadGuard<Payload>(
  'ALREADY_IN_STATE',
  'This very acceptance is on the record.',
  ({ state, context }, { form }) => {
    const acceptance = acceptanceOf(state, form.source);
    return acceptance !== null && acceptance.formDigest === digestOf(form) && context.today <= acceptance.expiresOn;
  },
);

/** The acceptor's rank reaches the residual level. */
const rankReaches = payloadGuard<Payload>(
  'RANK_TOO_LOW',
  'The rank of the acceptor does not reach the residual level.',
  ({ state, actor, context: { premises } }, { form }) =>
    !reachesRank(actor.rank, residualLevelOf(form, withFindings(state), premises.policy), premises.policy),
);

const momentOf = (since: string): string => (since.includes('T') ? since : startOfDay(addDays(since, 1)));

/** An official of sufficient rank accepts a residual risk. */
export const AcceptRisk = command<Payload, RiskEvent>({
  by: ['dhs.risk_acceptor'],
  from: WHILE_ACCEPTING,
  terminal: 'refused',
  judgesSeparation: true,
  payload: [acceptanceRules],
  already: [acceptedAlready],
  guards: [rankReaches],
  work: (known) => {
    const state = asAmended(known.state);
    const amendment = openAmendment(known.state);
    const isReviewed = amendment !== null && amendment.terms !== null;
    if ((isWaitingToActivate(state) || isReviewed) && unaccepted({ ...known, state }).length > 0)
      return [workOf('dhs.risk_acceptor', state.stateSince)];
    if (isWaitingToActivate(state)) return [];
    const lacking = lackingAcceptance(known.state, known.organization, known.policy);
    return lacking === null ? [] : [workOf('dhs.risk_acceptor', momentOf(lacking.since), { dueOn: lacking.lastDay })];
  },
  decide: ({ form }, state, { actor, commandId, premises: { policy } }) => {
    const replaced = acceptanceOf(state, form.source);
    if (actor.rank === undefined) throw new TypeError('Nobody accepts a risk without a rank.');
    return [
      {
        type: 'RiskAccepted',
        data: {
          riskId: derivedId(`${commandId}/risk`),
          form,
          formDigest: digestOf(form),
          residualLevel: residualLevelOf(form, withFindings(state), policy),
          acceptorRank: actor.rank,
          expiresOn: form.expiresOn,
          ...(replaced ? { supersedes: replaced.riskId } : {}),
        },
      },
    ];
  },
});
