/** What the policy grants a review: who sets its last day ought to know. */
import type { Policy } from '../../../api/types.js';
import { withinSentence, personOf, type ReviewFunction } from '../../../words/functions.js';
import { lengthOfTimer } from '../../../words/policy.js';

const TIMERS: Readonly<Record<ReviewFunction, string>> = {
  'dhs.privacy': 'privacy-review',
  'dhs.crcl': 'concurrence',
  'dhs.counsel': 'concurrence',
  'dhs.csa': 'classified-determination',
};

/** How long the policy grants in a function, as the hint of a last day; none where it says nothing. */
export function grantedHint(policy: Policy, name: ReviewFunction): { readonly hint?: string } {
  const length = lengthOfTimer(policy, TIMERS[name]);
  return length === undefined ? {} : { hint: `The policy grants the ${withinSentence(personOf(name))} ${length}.` };
}
