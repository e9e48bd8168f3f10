import type { Recorded } from '@accord/kernel';
import { everything, only, type Sees } from '../visibility.js';
import type { Party, Signature, SignatureForm } from './forms.js';

/** A signature as it is recorded. */
export interface Signed extends SignatureForm {
  readonly signatureId: string;
  readonly party: Party;
  readonly termsVersion: number;
}

/** Without the certificate and the witness, who are government staff. */
const signatureOfNccic = only<Signed>(
  'signatureId',
  'party',
  'termsVersion',
  'termsDigest',
  'method',
  'authorityDigest',
  'authorityValidUntil',
  'statementVersion',
);

/** What the ISAO sees of a signature. */
export const signatureFor: Sees<Signed> = (data) => (data.party === 'ISAO' ? everything(data) : signatureOfNccic(data));

/** A recorded signature as the agreement knows it. */
export const signatureOf = (data: Signed, { actor, recordedAt }: Recorded): Signature => ({
  signatureId: data.signatureId,
  party: data.party,
  signerId: actor.subjectId,
  method: data.method,
  termsVersion: data.termsVersion,
  termsDigest: data.termsDigest,
  authorityValidUntil: data.authorityValidUntil,
  signedAt: recordedAt,
  status: 'Signed',
});
