import type { LocalDate } from '@accord/kernel';

/** D4: the record of one signature as it is sent. */
export interface SignatureForm {
  readonly termsDigest: string;
  readonly method: 'PIV_CAC' | 'QualifiedESignature' | 'WetInk';
  readonly authorityDigest: string;
  readonly authorityValidUntil: LocalDate;
  readonly certificateFingerprint?: string;
  readonly witness?: { readonly scanDigest: string; readonly roleTitle: string; readonly contactRef: string };
  readonly statementVersion: string;
}

/** Terms that were opened for signature, as it is recorded. */
export interface OpenedTerms {
  readonly termsVersion: number;
  readonly termsDigest: string;
  readonly clauseIds: readonly string[];
  readonly policyVersion: string;
  readonly signBy: LocalDate;
}

/** The two parties of an agreement. */
export type Party = 'ISAO' | 'NCCIC';

/** A signature over the terms. */
export interface Signature {
  readonly signatureId: string;
  readonly party: Party;
  readonly signerId: string;
  readonly method: string;
  readonly termsVersion: number;
  readonly termsDigest: string;
  readonly authorityValidUntil: LocalDate;
  readonly signedAt: string;
  readonly status: 'Signed' | 'Void';
}
