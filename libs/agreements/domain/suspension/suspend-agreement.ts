import { command, fieldGuard, payloadGuard, type Situation } from '../grammar.js';
import { duplicates } from '../guards/fields.js';
import { inTargetState } from '../guards/state.js';
import type { SuspensionEvent } from './events.js';
import type { LackingCause, LiftCondition, SuspensionCause, SuspensionScope } from './forms.js';
import { isLackingCause, lackingFor, type Lacking } from './overdue.js';

/** The clock says no more than why. */
interface Payload {
  readonly causeCode: SuspensionCause;
  readonly scope?: SuspensionScope;
  readonly liftConditions?: readonly LiftCondition[];
}

/** What the clock asks for before a suspension of its own is lifted. */
const LIFTED_BY: Readonly<Record<LackingCause, LiftCondition>> = {
  StandardsLapsed: { id: 'standards-restored', text: 'The standards are attested again, with nothing taken back.' },
  RiskAcceptanceExpired: { id: 'risk-covered', text: 'Every risk that needs an acceptance has one that runs.' },
  AnnualReviewOverdue: { id: 'annual-review-completed', text: 'The annual review is completed.' },
  LegacyConformanceOverdue: {
    id: 'legacy-conformance',
    text: 'The instrument was found to conform, or an agreement that was made here has taken its place.',
  },
};

/** What is missing for a cause, on the record of a situation; null while nothing is, or the cause is none of the clock's. */
const lackingIn = ({ state, context: { premises } }: Situation, causeCode: SuspensionCause): Lacking | null =>
  isLackingCause(causeCode)
    ? lackingFor(causeCode, { state, organization: premises.organization, policy: premises.policy })
    : null;

/** Server rule `unique-keys`: each condition once. */
const conditionsOnce = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'A lift condition stands in the list twice.',
  (_situation, { liftConditions = [] }) =>
    duplicates(
      liftConditions.map(({ id }) => id),
      (index) => `/liftConditions/${index}/id`,
      'unique-keys',
    ),
);

/** The clock suspends for nothing but what is missing for longer than its grace; persons judge for themselves. */
const nothingOverdue = payloadGuard<Payload>(
  'WRONG_STATE',
  'What the agreement rests on is there, or its grace runs.',
  (situation, { causeCode }) => {
    if (situation.actor.function !== 'clock') return false;
    const lacking = lackingIn(situation, causeCode);
    return lacking === null || situation.context.today <= lacking.lastDay;
  },
);

/**
 * Suspends an agreement: an approving official for a cause, a case manager in an emergency, the clock where it rests on
 * something that has run out and was not renewed in its grace.
 */
export const SuspendAgreement = command<Payload, SuspensionEvent>({
  by: ['nccic.approving_official', 'nccic.case_manager', 'clock'],
  from: ['Active'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [conditionsOnce],
  already: [inTargetState('Suspended', 'The agreement is suspended already.')],
  fits: [nothingOverdue],
  decide: ({ causeCode, scope = 'Entitlements', liftConditions }, _state, { actor }) => [
    {
      type: 'AgreementSuspended',
      data: {
        causeCode,
        emergency: actor.function === 'nccic.case_manager',
        scope,
        liftConditions: liftConditions ?? (isLackingCause(causeCode) ? [LIFTED_BY[causeCode]] : []),
      },
    },
  ],
});
