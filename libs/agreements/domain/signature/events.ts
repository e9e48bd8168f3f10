import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import type { Redaction } from '../visibility.js';
import type { OpenedTerms, Party, SignatureForm } from './forms.js';

const TermsOpenedForSignature = event<OpenedTerms>({
  version: 1,
  seals: [],
  isaoSees: [],
  isAct: true,
  fold: (_state, data, { recordedAt }) => ({ terms: { ...data, openedAt: recordedAt, open: true } }),
});

interface Signed extends SignatureForm {
  readonly signatureId: string;
  readonly party: Party;
  readonly termsVersion: number;
}

const ofNccic = (path: string): Redaction => ({ path, where: { member: 'party', is: 'NCCIC' } });

const SignatureRecorded = event<Signed>({
  version: 1,
  seals: sealedFor('author')('/witness/roleTitle', '/witness/contactRef'),
  isaoSees: [ofNccic('certificateFingerprint'), ofNccic('witness')],
  isAct: true,
  fold: (state, data, { actor, recordedAt }) => ({
    signatures: [
      ...state.signatures,
      {
        signatureId: data.signatureId,
        party: data.party,
        signerId: actor.subjectId,
        method: data.method,
        termsVersion: data.termsVersion,
        termsDigest: data.termsDigest,
        authorityValidUntil: data.authorityValidUntil,
        signedAt: recordedAt,
        status: 'Signed',
      },
    ],
  }),
});

/** Why a signature stands no more. */
type VoidCause = 'TermsReopened' | 'Resubmitted';

const SignatureVoided = event<{ readonly signatureId: string; readonly causeCode: VoidCause }>({
  version: 1,
  seals: [],
  isaoSees: [],
  isAct: false,
  fold: ({ signatures }, { signatureId }) => ({
    signatures: signatures.map((one) => (one.signatureId === signatureId ? { ...one, status: 'Void' as const } : one)),
  }),
});

/** What happens to the terms and their signatures. */
export const signatureEvents = { TermsOpenedForSignature, SignatureRecorded, SignatureVoided };

/** An event of the signature. */
export type SignatureEvent = EventsOf<DataOf<typeof signatureEvents>>;
