import type { HistoryItem } from '../../../../api/types.js';
import { StatusText } from '../../../../design/status-text.js';
import { count, moment } from '../../../../words/dates.js';
import { actorOf } from '../../../../words/functions.js';
import { FINDINGS } from '../../../../words/status.js';
import { earlierFindings } from './earlier.js';
import type { Principle } from './judged.js';

interface EarlierFindingsProps {
  readonly history: readonly HistoryItem[];
  readonly principle: Principle;
}

/** What earlier reviews found here, with their reasons: nobody judges a question again without knowing how it was judged. */
export function EarlierFindings({ history, principle }: EarlierFindingsProps) {
  const earlier = earlierFindings(history, principle);
  if (earlier.length === 0) return null;
  return (
    <details className="dense earlier">
      <summary>{count(earlier.length, 'earlier finding')} on the record</summary>
      <ul className="ruled">
        {earlier.map(({ id, version, finding, rationale, condition, actor, recordedAt }) => (
          <li key={id}>
            <StatusText status={FINDINGS[finding]} /> on version {version}
            <span className="under">
              {actorOf(actor)}, {moment(recordedAt)}
            </span>
            {rationale !== '' && <p className="record">{rationale}</p>}
            {condition !== undefined && <p className="record">Condition: {condition}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
