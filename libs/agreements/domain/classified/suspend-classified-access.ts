import type { LocalDate } from '@accord/kernel';
import { graceOf, later } from '../deadlines/spans.js';
import { command, guard, payloadGuard } from '../grammar.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';
import type { ClassifiedEvent } from './events.js';
import type { AccessLapse } from './forms.js';

interface Payload {
  readonly causeCode: string;
}

const LAPSES: readonly AccessLapse[] = ['VERIFICATION_OVERDUE', 'NEED_NOT_REVALIDATED'];

/** The last day on which access is not yet suspended for a cause; null where none is approved. */
export function accessLastsUntil(state: AgreementState, causeCode: AccessLapse, policy: PolicyFacts): LocalDate | null {
  const { verificationDueOn, needRevalidateOn } = state.classified;
  if (causeCode === 'VERIFICATION_OVERDUE') return verificationDueOn;
  if (needRevalidateOn === null) return null;
  const grace = graceOf(policy, 'need-revalidation', 'SuspendClassifiedAccess');
  return later(needRevalidateOn, grace, policy);
}

/** Access has stopped already, for whatever cause. */
const suspendedAlready = guard(
  'ALREADY_IN_STATE',
  'Classified access is suspended already.',
  ({ state }) => state.classified.status === 'Suspended',
);

/** No access is approved that could be suspended. */
const notApproved = guard(
  'WRONG_STATE',
  'No classified access is approved.',
  ({ state }) => state.classified.status !== 'Approved' && state.classified.status !== 'Suspended',
);

/** The clock stops access for nothing but a date that has passed; persons judge for themselves. */
const notOverdue = payloadGuard<Payload>(
  'WRONG_STATE',
  'What has to be looked at again is not overdue.',
  ({ state, actor, context: { premises, today } }, { causeCode }) => {
    if (actor.function !== 'clock') return false;
    const lapse = LAPSES.find((one) => one === causeCode);
    const last = lapse === undefined ? null : accessLastsUntil(state, lapse, premises.policy);
    return last === null || today <= last;
  },
);

/**
 * Stops classified access for now: the security agency, the organization's own security officer, or the clock where it was
 * not verified, or its need not confirmed. Unclassified sharing goes on.
 */
export const SuspendClassifiedAccess = command<Payload, ClassifiedEvent>({
  by: ['dhs.csa', 'isao.fso', 'clock'],
  from: ['ClassifiedAccessApproved', 'Active', 'Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [suspendedAlready],
  fits: [notApproved, notOverdue],
  decide: ({ causeCode }, _state, { now }) => [
    { type: 'ClassifiedAccessSuspended', data: { causeCode, effectiveAt: now } },
  ],
});
