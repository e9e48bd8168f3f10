/** Kinds and gates of amendments, in words. */
import type { Status } from './status.js';

type Labels = Readonly<Record<string, string>>;

export const AMENDMENT_KINDS: Labels = {
  Administrative: 'Particulars put right',
  ScopeReduction: 'Less than before',
  BaselineMigration: 'Another baseline of standards',
  ScopeExpansion: 'More than before',
  ClassificationIncrease: 'More classified access',
  TermExtension: 'Renewal',
  PartyChange: 'Another party',
};

export const AMENDMENT_GATES: Labels = {
  privacy: 'Privacy review',
  classified: 'Classified access',
  attestation: 'Attestation of the standards',
  'signature.isao': 'Signature of the ISAO',
  'signature.nccic': 'Signature of NCCIC',
  notice: 'Notice to the other side',
};

/** How a gate of an amendment stands. */
export const gateStatus = (isOpen: boolean): Status =>
  isOpen ? { icon: 'ring', word: 'Waited for', tone: 'quiet' } : { icon: 'tick', word: 'Passed', tone: 'ok' };
