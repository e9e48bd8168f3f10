import type { PolicyHistory } from '@accord/agreements/reads';
import { policyFactsAt, policySetOf } from '@accord/policy';

/** Policy as it was in force, out of the published sets. */
export const policyHistory: PolicyHistory = { at: policyFactsAt, ofVersion: policySetOf };
