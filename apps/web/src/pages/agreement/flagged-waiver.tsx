import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { Link } from '../../parts/link.js';
import { day } from '../../words/dates.js';
import { labelOf, WAIVED_RULES } from '../../words/labels.js';

/** The waiver that no auditor has closed, for those who may know of it. */
export function FlaggedWaiver({ agreement: { id, waivers = [] } }: { readonly agreement: Agreement }) {
  const flagged = waivers.find(({ openedAt, closedAt }) => openedAt !== null && closedAt === null);
  if (flagged === undefined) return null;
  return (
    <Alert
      kind="warn"
      title="A rule of separation of duties is waived here"
      acts={
        <Link to="/agreements/$id/act/$act" params={{ id, act: 'close-break-glass' }}>
          See the waiver
        </Link>
      }
    >
      {labelOf(WAIVED_RULES, flagged.waives)}, for {flagged.subjectId}, to the end of {day(flagged.until)}. No auditor
      has closed it yet.
    </Alert>
  );
}
