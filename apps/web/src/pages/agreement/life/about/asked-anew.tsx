import { Reconsidered } from '../../../../parts/agreement/reconsidered.js';
import { dateOf, day } from '../../../../words/dates.js';
import type { AboutProps } from './about.js';

/** Why the application was rejected, and what the applicant asked for after that. */
export function AskedAnew({ on: { agreement, policy, history } }: AboutProps) {
  const rejected = history.findLast(({ type }) => type === 'AgreementRejected');
  const code = agreement.ending?.reasonCode;
  const meaning = policy.catalogues.reasons['reject-proposal']?.codes.find((one) => one.code === code)?.meaning;
  return (
    <>
      {rejected !== undefined && (
        <p>
          Rejected on {day(dateOf(rejected.recordedAt))} by <span className="mono">{rejected.actor.subjectId}</span>
          {meaning !== undefined && <>: {meaning}</>}
        </p>
      )}
      <Reconsidered agreement={agreement} />
    </>
  );
}
