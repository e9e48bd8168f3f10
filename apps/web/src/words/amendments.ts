/** Kinds and gates of amendments, in words. */
import type { Status } from './status.js';

type Labels = Readonly<Record<string, string>>;

export const AMENDMENT_KINDS: Labels = {
  Administrative: 'Correction of particulars',
  ScopeReduction: 'Scope made smaller',
  BaselineMigration: 'Another baseline of standards',
  ScopeExpansion: 'Scope made larger',
  ClassificationIncrease: 'More classified access',
  TermExtension: 'Renewal',
  PartyChange: 'Change of party',
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

const WAITED_FOR: Status = { icon: 'ring', word: 'Waited for', tone: 'quiet' };
const FAILED: Status = { icon: 'octagon', word: 'Failed', tone: 'bad' };
const DENIED: Status = { icon: 'octagon', word: 'Denied', tone: 'bad' };
const PASSED: Labels = {
  privacy: 'Passed',
  classified: 'Approved',
  attestation: 'Attested',
  'signature.isao': 'Signed',
  'signature.nccic': 'Signed',
  notice: 'Told',
};

/** What has been said of an amendment so far. */
interface Judged {
  readonly openGates: readonly string[];
  readonly privacyForm?: { readonly outcome: string };
  readonly classifiedDecision?: { readonly decision: string };
  /** What offices said of the amended text. */
  readonly concurrences?: readonly { readonly office: string; readonly inForce: boolean }[];
}

const isFailed = ({ privacyForm }: Judged): boolean => privacyForm?.outcome === 'Failed';
const isDenied = ({ classifiedDecision }: Judged): boolean => classifiedDecision?.decision === 'Deny';

/** How a gate of an amendment stands. */
export function gateStatus(gate: string, judged: Judged): Status {
  if (gate === 'privacy' && isFailed(judged)) return FAILED;
  if (gate === 'classified' && isDenied(judged)) return DENIED;
  if (judged.openGates.includes(gate)) return WAITED_FOR;
  return { icon: 'tick', word: PASSED[gate] ?? 'Passed', tone: 'ok' };
}

const NEXT: Labels = {
  privacy: 'The privacy officer reviews what it changes.',
  classified: 'The classified-access official decides on what it asks for.',
  attestation: 'The organization attests to the standards.',
  'signature.isao': 'Both sides sign the amended terms, the ISAO first.',
  'signature.nccic': 'NCCIC signs the amended terms.',
  notice: 'The other side is told.',
};

/** What happens next to an amendment, and who does it. */
export function nextOf(judged: Judged): string {
  if (isFailed(judged) || isDenied(judged))
    return 'It cannot take effect any more: whoever proposed it withdraws it, or NCCIC declines it. The agreement stays as it is.';
  const [first] = judged.openGates;
  const isHeard = judged.concurrences?.some(({ office, inForce }) => office === 'crcl' && inForce) !== false;
  const next =
    first === undefined
      ? 'A case manager puts it in effect.'
      : first === 'privacy' && !isHeard
        ? 'The office for civil rights and civil liberties says whether it concurs, then the privacy officer reviews what it changes.'
        : NEXT[first];
  return `${next} The terms in force stay as they are until it takes effect.`;
}
