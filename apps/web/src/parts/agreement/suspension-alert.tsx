import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { moment } from '../../words/dates.js';
import { labelOf, SUSPENSION_CAUSES } from '../../words/labels.js';
import { SUSPENSION_SCOPES } from '../../words/life.js';

interface SuspensionAlertProps {
  readonly agreement: Agreement;
  /** What lifts it is said elsewhere. */
  readonly isBrief?: boolean;
}

/** Why an agreement is suspended, since when, and what lifts it; nothing where it is not suspended. */
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
          <p>An approving official lifts it once this is there:</p>
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
