import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { withinSentence } from '../../words/functions.js';
import { INFO_TYPES, labelOf } from '../../words/labels.js';
import { listed } from '../../words/lists.js';

/** What it means for this agreement that the statutory cover has lapsed; nothing while it is in force. */
export function CoverLapsed({ agreement }: { readonly agreement: Agreement }) {
  if (agreement.facets.statutoryCover !== 'Lapsed') return null;
  const stopped = listed(agreement.stoppedTypes.map((type) => withinSentence(labelOf(INFO_TYPES, type))));
  if (stopped !== '')
    return (
      <Alert kind="warn" title={`Statutory cover has lapsed: ${stopped} do not move`}>
        This agreement names the Cybersecurity Information Sharing Act of 2015 as an authority. Until that act is in
        force again, {stopped} do not move under it; all else goes on. What was shared before stays covered.
      </Alert>
    );
  return (
    <Alert kind="warn" title="Statutory cover has lapsed: this agreement goes on">
      It does not name the Cybersecurity Information Sharing Act of 2015 as an authority, so everything that was agreed
      moves. What is shared now may lack the protections of that act; what was shared before stays covered.
    </Alert>
  );
}
