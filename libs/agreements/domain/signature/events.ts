import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import { closedTerms } from './closed-terms.js';
import type { OpenedTerms } from './forms.js';
import { signatureFor, signatureOf, type Signed } from './signed.js';
import { only } from '../visibility.js';

const TermsOpenedForSignature = event<OpenedTerms>({
  version: 1,
  seals: [],
  isaoSees: only('termsVersion', 'termsDigest', 'clauseIds', 'policyVersion', 'signBy'),
  isAct: true,
  fold: (_state, data, { recordedAt }) => ({ terms: { ...data, openedAt: recordedAt, open: true } }),
});

const SignatureRecorded = event<Signed>({
  version: 1,
  seals: sealedFor('author')('/witness/roleTitle', '/witness/contactRef'),
  isaoSees: signatureFor,
  isAct: true,
  fold: (state, data, recorded) => ({ signatures: [...state.signatures, signatureOf(data, recorded)] }),
});

/** Why a signature stands no more. */
export type VoidCause = 'TermsReopened' | 'Resubmitted' | 'WindowOver' | 'ReviewStale';

const SignatureVoided = event<{ readonly signatureId: string; readonly causeCode: VoidCause }>({
  version: 1,
  seals: [],
  isaoSees: only('signatureId', 'causeCode'),
  isAct: false,
  fold: (state, { signatureId, causeCode }) => ({
    signatures: state.signatures.map((one) =>
      one.signatureId === signatureId ? { ...one, status: 'Void' as const } : one,
    ),
    ...(causeCode === 'WindowOver' ? closedTerms(state) : {}),
  }),
});

/** What happens to the terms and their signatures. */
export const signatureEvents = { TermsOpenedForSignature, SignatureRecorded, SignatureVoided };

/** An event of the signature. */
export type SignatureEvent = EventsOf<DataOf<typeof signatureEvents>>;
