import { Inject, Injectable } from '@nestjs/common';
import type { AgreementState, OrganizationFacts } from '@accord/agreements/domain';
import { POLICY_HISTORY, SURROUNDINGS, type PolicyHistory, type Surroundings } from './ports.js';
import { agreementView, isIsaoViewer, type AgreementView, type Viewer } from './views/index.js';

/** A past moment (ISO 8601 UTC), with the organization as it was, and what had taken the agreement's place by then. */
export interface Then {
  readonly moment: string;
  readonly organization: OrganizationFacts;
  readonly supersededBy?: string | null;
}

/** Views of agreements as they stood at some moment, with the policy and the draft of then. */
@Injectable()
export class PastViews {
  constructor(
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
    @Inject(POLICY_HISTORY) private readonly policies: PolicyHistory,
  ) {}

  /** @param state texts unsealed @param then what was so at that moment beside the agreement */
  async of(agreementId: string, state: AgreementState, viewer: Viewer, then: Then): Promise<AgreementView> {
    const draft = isIsaoViewer(viewer) ? await this.surroundings.draftOf(agreementId, state) : null;
    const policy = this.policies.at(then.moment);
    return agreementView({ agreementId, state, draft, viewer, policy, ...then });
  }
}
