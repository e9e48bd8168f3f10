import type { Projection } from '@accord/read-side';
import { agreementDetailProjection } from './agreement-detail.projection.js';
import { agreementListProjection, type PolicyAt } from './agreement-list.projection.js';
import { directoryProjection } from './directory.projection.js';
import { refusedCommandProjection } from './refused-command.projection.js';
import { workQueueProjection } from './work-queue.projection.js';

/** Every read model of the agreements, as the read side runs them. */
export const agreementProjections = ({ policyAt }: { readonly policyAt: PolicyAt }): readonly Projection[] => [
  agreementDetailProjection(),
  agreementListProjection(policyAt),
  workQueueProjection(),
  directoryProjection(),
  refusedCommandProjection(),
];
