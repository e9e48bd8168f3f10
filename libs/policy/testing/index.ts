import { editionsOf, policyDecider, POLICY_STREAM, PolicyBook, type PolicyState } from '@accord/policy/domain';
import { shippedPublication } from '@accord/policy';

/** The policy of a log to which nothing but the first publication was appended. */
export const SHIPPED_STATE: PolicyState = {
  ...policyDecider.initialState,
  revision: 0,
  first: shippedPublication(),
};

/** What is shipped, as a book. */
export const shippedBook = new PolicyBook(editionsOf(SHIPPED_STATE), 0);

/** The shipped values at a moment. */
export const policyFactsAt = shippedBook.at;

/** The shipped values, as whoever rests on the policy or follows it is given them. */
export const shippedPolicies = { stream: POLICY_STREAM, read: (): Promise<PolicyBook> => Promise.resolve(shippedBook) };
