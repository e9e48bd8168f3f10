import { useQuery } from '@tanstack/react-query';
import { oneOfManyQuery } from '../../api/queries.js';
import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { moment } from '../../words/dates.js';
import { labelOf, SUSPENSION_CAUSES } from '../../words/labels.js';
import { SUSPENSION_SCOPES } from '../../words/life.js';
import { whySuspended } from './suspension.js';

/** Why an agreement of a list is suspended, and since when; that it could not be read, where it could not. */
export function SuspendedFor({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(oneOfManyQuery(id));
  if (data === undefined && error !== null)
    return (
      <span className="under">
        Why could not be read.{' '}
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => void refetch()}>
          Try again
        </button>
      </span>
    );
  const why = data && whySuspended(data);
  return why === undefined ? null : <span className="under">{why}</span>;
}

interface SuspensionAlertProps {
  readonly agreement: Agreement;
  /** What lifts it is said elsewhere. */
  readonly isBrief?: boolean;
}

/** The same of one agreement, with what lifts it; nothing where it is not suspended. */
export function SuspensionAlert({ agreement: { suspension }, isBrief = false }: SuspensionAlertProps) {
  if (suspension === undefined) return null;
  const { causeCode, scope, suspendedAt, liftConditions, ratifyBefore, ratifiedAt } = suspension;
  return (
    <Alert kind="warn" title={`Suspended since ${moment(suspendedAt)}`}>
      <p>
        {labelOf(SUSPENSION_CAUSES, causeCode)}. {labelOf(SUSPENSION_SCOPES, scope)}.
      </p>
      {ratifyBefore !== undefined && ratifiedAt === undefined && (
        <p>An emergency: unless an approving official ratifies it, it lifts by itself on {moment(ratifyBefore)}.</p>
      )}
      {!isBrief && liftConditions.length > 0 && (
        <>
          <p>It is lifted once this is there:</p>
          <ul>
            {liftConditions.map(({ id, text }) => (
              <li key={id} className="record">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
