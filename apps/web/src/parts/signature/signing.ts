/** What a signatory writes when signing: the digest of the text comes from the page, the rest from the person. */
import type { AgreementBody } from '../../api/types.js';

export interface Signing {
  readonly method: string;
  readonly authorityDigest: string;
  readonly authorityValidUntil: string;
  readonly certificateFingerprint: string;
  readonly scanDigest: string;
  readonly roleTitle: string;
  readonly contactRef: string;
  readonly accepted: boolean;
}

/** An empty form; the evidence of the authority is filled in where it is known. */
export const openSigning = (
  known: Pick<Signing, 'method'> & Partial<Pick<Signing, 'authorityDigest' | 'authorityValidUntil'>>,
): Signing => ({
  authorityDigest: '',
  authorityValidUntil: '',
  certificateFingerprint: '',
  scanDigest: '',
  roleTitle: '',
  contactRef: '',
  accepted: false,
  ...known,
});

/** What is sent: a witness for ink on paper, a certificate for all else. */
export function bodyOfSigning(
  values: Signing,
  termsDigest: string,
  statementVersion: string,
): AgreementBody<'sign-agreement'> {
  const { method, authorityDigest, authorityValidUntil, certificateFingerprint } = values;
  const { scanDigest, roleTitle, contactRef } = values;
  const proof = method === 'WetInk' ? { witness: { scanDigest, roleTitle, contactRef } } : { certificateFingerprint };
  const form = { termsDigest, method, authorityDigest, authorityValidUntil, statementVersion, ...proof };
  const body: AgreementBody<'sign-agreement'> = JSON.parse(JSON.stringify(form));
  return body;
}

/** What is wrong before it is sent: the statement has to be made. */
export const problemsOfSigning = ({ accepted }: Pick<Signing, 'accepted'>) =>
  accepted ? [] : [{ pointer: '/accepted', message: 'Tick the statement, if it is true.' }];
