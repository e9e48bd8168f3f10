import type { AgreementState } from '../state.js';
import type { SignatureEvent, VoidCause } from './events.js';

/** Voids every signature that still stands. */
export const voidings = ({ signatures }: AgreementState, causeCode: VoidCause): readonly SignatureEvent[] =>
  signatures
    .filter(({ status }) => status === 'Signed')
    .map(({ signatureId }) => ({ type: 'SignatureVoided', data: { signatureId, causeCode } }));
