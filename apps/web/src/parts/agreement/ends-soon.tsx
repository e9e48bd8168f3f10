import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { weekday } from '../../words/dates.js';
import { endNear } from './end-near.js';

/** Says to whoever approves something shortly before the end of the term that it holds for a short time only. */
export function EndsSoon({ agreement }: { readonly agreement: Agreement }) {
  const end = endNear(agreement);
  if (end === undefined) return null;
  return (
    <Alert kind="warn" title={`The agreement ends on ${weekday(end)}`}>
      What you approve now holds until then, unless the term is extended.
    </Alert>
  );
}
