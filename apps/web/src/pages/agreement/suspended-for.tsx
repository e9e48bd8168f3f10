import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/queries.js';
import { Alert } from '../../design/alert.js';
import { day } from '../../words/dates.js';
import { suspensionOf } from './suspension.js';

const useSuspension = (id: string) => {
  const { data } = useQuery(historyQuery(id, false));
  return data === undefined ? undefined : suspensionOf(data);
};

/** Why an agreement of a list is suspended, and since when. */
export function SuspendedFor({ id }: { readonly id: string }) {
  const suspension = useSuspension(id);
  if (suspension === undefined) return null;
  return (
    <span className="under">
      {suspension.why}, since {day(suspension.since)}
    </span>
  );
}

/** The same on the page of the agreement, with what lifts it. */
export function SuspensionAlert({ id }: { readonly id: string }) {
  const suspension = useSuspension(id);
  if (suspension === undefined) return null;
  return (
    <Alert kind="warn" title={`Suspended since ${day(suspension.since)}`}>
      {suspension.why}. {suspension.liftedBy.map((text) => `It is lifted once this holds: ${text}`).join(' ')}
    </Alert>
  );
}
