/** Whose turn it is with an agreement that does not wait for the reader. */
import type { AgreementListItem } from '../../../api/types.js';
import { stateNow } from '../../../words/status.js';

interface Next {
  /** Who, for the reader of the organization. */
  readonly who: string;
  /** What they do; absent where nobody has to do anything. */
  readonly does?: string;
}

type Standing = Pick<AgreementListItem, 'state' | 'expired' | 'facets'>;

const OFFICER = 'An officer of your organization';
const NOBODY = 'Nobody';

/** Who acts next, and what they do. */
export function whoIsNext(agreement: Standing): Next {
  const state = stateNow(agreement);
  if (state in STEADY) return STEADY[state] ?? { who: NOBODY };
  if (state === 'Active')
    return agreement.facets.amendment === 'Open'
      ? { who: 'Both parties', does: 'an amendment is open' }
      : { who: NOBODY, does: 'it is in force' };
  return state === 'Proposed' ? underReview(agreement) : reviewed(agreement);
}

const STEADY: Readonly<Record<string, Next>> = {
  Draft: { who: OFFICER, does: 'finishes and submits the application' },
  ChangesRequested: { who: OFFICER, does: 'answers the requested changes' },
  LegacyHeld: { who: 'NCCIC', does: 'a second person verifies the import' },
  Suspended: { who: 'NCCIC', does: 'reinstates it, or ends it' },
  Rejected: { who: NOBODY, does: 'it was rejected' },
  Withdrawn: { who: NOBODY, does: 'it was withdrawn' },
  Expired: { who: NOBODY, does: 'it has ended' },
  Terminated: { who: NOBODY, does: 'it has ended' },
};

function underReview({ facets: { intake, privacy } }: Standing): Next {
  if (intake === 'None') return { who: 'NCCIC', does: 'takes the application in' };
  return privacy === 'Failed'
    ? { who: 'NCCIC', does: 'asks for changes, or rejects' }
    : { who: 'DHS', does: 'reviews privacy and civil liberties' };
}

function reviewed({ facets: { classified, signatures } }: Standing): Next {
  if (classified === 'Requested') return { who: 'DHS', does: 'decides on classified access' };
  if (classified === 'Denied') return { who: OFFICER, does: 'says how you go on without classified access' };
  if (signatures.isao !== 'Signed')
    return { who: 'NCCIC, then your signatory', does: 'the terms are opened, and signed' };
  return signatures.nccic === 'Signed'
    ? { who: 'NCCIC', does: 'puts the agreement in force' }
    : { who: 'NCCIC', does: 'signs' };
}
