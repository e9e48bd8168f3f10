import { Note } from '../../../../design/alert.js';
import { mayDo } from '../../../../parts/agreement/may.js';
import { Link } from '../../../../parts/link.js';
import { day } from '../../../../words/dates.js';
import type { OnRecord } from '../life-act.js';
import type { AboutProps } from './about.js';

/** The review that is the reader's own. */
export const ownAssignment = ({ agreement, reader }: OnRecord) =>
  agreement.review.assignments.find(({ subjectId }) => subjectId === reader.subjectId);

const delegationOf = (on: OnRecord) => ownAssignment(on)?.delegation;

/** Who acts for the reader now. */
export function ActsForYou({ on }: AboutProps) {
  const delegation = delegationOf(on);
  if (delegation === undefined) return null;
  return (
    <Note>
      <span className="mono">{delegation.subjectId}</span> may act on the review, to the end of {day(delegation.until)},
      ET.
    </Note>
  );
}

/** The same before the review is given to somebody else, with the way to end it. */
export function ActsForYouUntilNow({ on }: AboutProps) {
  if (delegationOf(on) === undefined) return null;
  return (
    <div className="stack">
      <ActsForYou on={on} />
      <p>
        Whom you name now, or the day that you give, takes the place of that.{' '}
        {mayDo(on.agreement, 'end-delegation') && (
          <Link to="/agreements/$id/act/$act" params={{ id: on.agreement.id, act: 'end-delegation' }}>
            End the delegation
          </Link>
        )}
      </p>
    </div>
  );
}
