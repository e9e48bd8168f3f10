import type { AgreementState } from '@accord/agreements/domain';

/** The stream of an agreement. */
export const agreementStream = (agreementId: string): string => `agreement-${agreementId}`;

/** An agreement as it stood at some revision, texts unsealed. */
export interface AgreementAt {
  readonly agreementId: string;
  readonly state: AgreementState;
}
