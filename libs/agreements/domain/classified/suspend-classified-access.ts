import type { LocalDate } from '@accord/kernel';
import { graceOf, later } from '../deadlines/spans.js';
import { clockOnly, command, guard, payloadGuard } from '../grammar.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';
import type { ClassifiedEvent } from './events.js';
import type { AccessLapse } from './forms.js';

interface Payload {
  readonly causeCode: AccessLapse;
}

/** The last day on which access is not yet suspended for a cause; null where none is approved. */
export function accessLastsUntil(state: AgreementState, causeCode: AccessLapse, policy: PolicyFacts): LocalDate | null {
  const { verificationDueOn, determination } = state.classified;
  if (causeCode === 'VERIFICATION_OVERDUE') return verificationDueOn;
  if (!determination || !('needRevalidateOn' in determination)) return null;
  const grace = graceOf(policy, 'need-revalidation', 'SuspendClassifiedAccess');
  return later(determination.needRevalidateOn, grace, policy);
}

/** No access is approved that could be suspended. */
const notApproved = guard(
  'ALREADY_IN_STATE',
  'No classified access is approved.',
  ({ state }) => state.classified.status !== 'Approved',
);

/** The date of the cause has not passed. */
const notOverdue = payloadGuard<Payload>(
  'WRONG_STATE',
  'What has to be looked at again is not overdue.',
  ({ state, context: { premises, today } }, { causeCode }) => {
    const last = accessLastsUntil(state, causeCode, premises.policy);
    return last === null || today <= last;
  },
);

/** The clock stops classified access that was not verified, or whose need was not confirmed. Unclassified sharing goes on. */
export const SuspendClassifiedAccess = command<Payload, ClassifiedEvent>({
  ...clockOnly,
  from: ['ClassifiedAccessApproved', 'Active', 'Suspended'],
  terminal: 'refused',
  already: [notApproved],
  fits: [notOverdue],
  decide: ({ causeCode }, _state, { now }) => [
    { type: 'ClassifiedAccessSuspended', data: { causeCode, effectiveAt: now } },
  ],
});
