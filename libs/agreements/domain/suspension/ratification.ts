import { laterMoment, timerOf } from '../deadlines/spans.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';
import type { Suspension } from './forms.js';

/** The emergency suspension that nobody has ratified yet; null where there is none. */
export const unratified = ({ state, suspension }: AgreementState): Suspension | null =>
  state === 'Suspended' && suspension?.emergency === true && suspension.ratifiedAt === null ? suspension : null;

/** The instant (ISO 8601 UTC) before which an emergency suspension has to be ratified; in it, it lifts by itself. */
export const ratifyBefore = ({ suspendedAt }: Suspension, policy: PolicyFacts): string =>
  laterMoment(suspendedAt, timerOf(policy, 'emergency-suspension'));
