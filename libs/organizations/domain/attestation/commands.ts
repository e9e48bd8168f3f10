import { LapseAttestation } from './lapse-attestation.js';
import { RecordStandardsAttestation } from './record-attestation.js';
import { WithdrawAttestation } from './withdraw-attestation.js';

/** What is done about the standards. */
export const attestationCommands = { RecordStandardsAttestation, WithdrawAttestation, LapseAttestation };
