import type { Fold } from '@accord/commands';
import type { AgreementState } from '@accord/agreements/domain';

/** Another agreement, as a decision sees it, and the end of its stream. */
export interface ConsultedAgreement {
  readonly state: AgreementState & { readonly agreementId: string };
  readonly revision: number;
}

/** An agreement as far as it could be read: an unreadable event of one agreement harms no other. */
export const consulted = (agreementId: string, { state, revision }: Fold<AgreementState>): ConsultedAgreement => ({
  state: { ...state, agreementId },
  revision,
});
