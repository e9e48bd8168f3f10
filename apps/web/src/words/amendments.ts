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

/** What a kind says of the changes. */
export const KIND_MEANS: Labels = {
  Administrative: 'who is named, and nothing of what is shared',
  ScopeReduction: 'something is given up',
  BaselineMigration: 'the standards are answered anew',
  ScopeExpansion: 'this is no correction, for more may move than was agreed',
  ClassificationIncrease: 'this is no correction, for more is asked for than was determined',
  TermExtension: 'the agreement lasts longer',
  PartyChange: 'this is no correction, for somebody else is bound',
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
