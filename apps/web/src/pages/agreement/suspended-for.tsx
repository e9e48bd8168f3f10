import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/queries.js';
import { dateOf, day } from '../../words/dates.js';
import { labelOf, SUSPENSION_CAUSES } from '../../words/labels.js';

/** Why an agreement is suspended, and since when, out of its history. */
export function SuspendedFor({ id }: { readonly id: string }) {
  const { data } = useQuery(historyQuery(id, false));
  const suspended = data?.findLast(({ type }) => type === 'AgreementSuspended');
  if (suspended === undefined) return null;
  const cause = suspended.payload['causeCode'];
  return (
    <span className="under">
      {typeof cause === 'string' && labelOf(SUSPENSION_CAUSES, cause)}, since {day(dateOf(suspended.recordedAt))}
    </span>
  );
}
