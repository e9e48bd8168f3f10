import { clockOnly, command, payloadGuard, type Situation } from '../grammar.js';
import { inTargetState } from '../guards/state.js';
import type { SuspensionCause, SuspensionEvent } from './events.js';
import { lackingAcceptance, lackingConformance, lackingStandards, type Lacking } from './overdue.js';

interface Payload {
  readonly causeCode: SuspensionCause;
}

/** What suspends an agreement by each cause; null where nothing does. */
const LACKING: Readonly<Record<SuspensionCause, (situation: Situation) => Lacking | null>> = {
  StandardsLapsed: ({ context: { premises } }) => lackingStandards(premises.organization, premises.policy),
  RiskAcceptanceExpired: ({ state, context: { premises } }) =>
    lackingAcceptance(state, premises.organization, premises.policy),
  LegacyConformanceOverdue: ({ state, context: { premises } }) => lackingConformance(state, premises.policy),
};

const LIFTED_BY: Readonly<Record<SuspensionCause, { readonly id: string; readonly text: string }>> = {
  StandardsLapsed: { id: 'standards-restored', text: 'The standards are attested again, with nothing taken back.' },
  RiskAcceptanceExpired: { id: 'risk-covered', text: 'Every risk that needs an acceptance has one that runs.' },
  LegacyConformanceOverdue: {
    id: 'legacy-conformance',
    text: 'The instrument was found to conform, or an agreement that was made here has taken its place.',
  },
};

/** Nothing is missing for so long that the agreement must be suspended. */
const nothingOverdue = payloadGuard<Payload>(
  'WRONG_STATE',
  'What the agreement rests on is there, or its grace runs.',
  (situation, { causeCode }) => {
    const lacking = LACKING[causeCode](situation);
    return lacking === null || situation.context.today <= lacking.lastDay;
  },
);

/** The clock suspends an agreement that rests on something that has run out and was not renewed in its grace. */
const SuspendAgreement = command<Payload, SuspensionEvent>({
  ...clockOnly,
  from: ['Active'],
  terminal: 'refused',
  already: [inTargetState('Suspended', 'The agreement is suspended already.')],
  fits: [nothingOverdue],
  decide: ({ causeCode }) => [
    {
      type: 'AgreementSuspended',
      data: { causeCode, emergency: false, scope: 'Entitlements', liftConditions: [LIFTED_BY[causeCode]] },
    },
  ],
});

/** What is done to suspend an agreement. */
export const suspensionCommands = { SuspendAgreement };
