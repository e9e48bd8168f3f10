import { Inject, Injectable } from '@nestjs/common';
import type { AgreementState, OrganizationFacts } from '@accord/agreements/domain';
import { POLICY_HISTORY, SURROUNDINGS, type PolicyHistory, type Surroundings } from './ports.js';
import { agreementView, isIsaoViewer, type AgreementView, type Viewer } from './views/index.js';

/** Views of agreements as they stood at some moment, with the policy and the draft of then. */
@Injectable()
export class PastViews {
  constructor(
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
    @Inject(POLICY_HISTORY) private readonly policies: PolicyHistory,
  ) {}

  /** @param state texts unsealed @param moment ISO 8601 UTC @param organization as it was at that moment */
  async of(
    agreementId: string,
    state: AgreementState,
    viewer: Viewer,
    moment: string,
    organization: OrganizationFacts,
  ): Promise<AgreementView> {
    const draft = isIsaoViewer(viewer) ? await this.surroundings.draftOf(agreementId, state) : null;
    const policy = this.policies.at(moment);
    return agreementView({ agreementId, state, draft, viewer, moment, organization, policy });
  }
}
