import { DigestChip } from '../../../design/digest.js';
import type { ReviewCase } from './case.js';
import type { Held } from './held.js';
import { digestAt } from './versions.js';

/** To which text a judgement is bound. */
export function Bound({ reviewed, held }: { readonly reviewed: ReviewCase; readonly held: Held }) {
  const digest = digestAt(reviewed.history, held.revision);
  return (
    <p className="small">
      Bound to <b>version {held.version}</b>{' '}
      {digest !== undefined && <DigestChip digest={digest} of={`version ${held.version}`} />}
    </p>
  );
}
