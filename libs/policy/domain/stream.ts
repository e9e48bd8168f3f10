import { derivedId } from '@accord/kernel';

/** The one policy: everything is published in one order, and a decision rests on one revision of it. */
export const POLICY_ID = derivedId('policy');

/** The stream of the policy. */
export const POLICY_STREAM = `policy-${POLICY_ID}`;
