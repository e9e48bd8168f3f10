import { day } from '../../../../words/dates.js';
import { personOf, withinSentence } from '../../../../words/functions.js';
import type { AboutProps } from './about.js';

/** Who was assigned by somebody who reports to them. */
export function AssignmentToConfirm({ on: { agreement } }: AboutProps) {
  const waiting = agreement.review.assignments.find((one) => one.awaitsConfirmation);
  if (waiting === undefined) return null;
  const { function: name, subjectId, dueOn, assignerReportsTo } = waiting;
  return (
    <p>
      <span className="mono">{subjectId}</span> is assigned as {withinSentence(personOf(name))}, due {day(dueOn)}, by
      somebody who reports to <span className="mono">{assignerReportsTo}</span>.
    </p>
  );
}
