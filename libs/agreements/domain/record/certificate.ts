import { localDateOf, type LocalDate } from '@accord/kernel';
import { later, timerOf } from '../deadlines/spans.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';

/**
 * Since when (ISO 8601 UTC), and until when, a certificate of disposal is waited for: from the end of an agreement that was in
 * force, or from the release of a hold after it. Null where there is none to wait for, or a hold stands.
 */
export function certificateDue(
  { state, stateSince, activation, legalHold, record: { heldUntil, disposition } }: AgreementState,
  policy: PolicyFacts,
): { readonly since: string; readonly dueOn: LocalDate } | null {
  const hasEnded = state === 'Expired' || state === 'Terminated';
  if (!hasEnded || stateSince === null || activation === null || legalHold || disposition !== null) return null;
  const since = heldUntil !== null && heldUntil > stateSince ? heldUntil : stateSince;
  return { since, dueOn: later(localDateOf(since), timerOf(policy, 'disposition-certificate'), policy) };
}
