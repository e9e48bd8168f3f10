import { hasConflict, holds } from './conflicts.js';
import { type Laws, REVIEWED, REVIEWERS, within, wrong } from './law.js';

const UNDER_REVIEW = ['Proposed', 'ChangesRequested', ...REVIEWED] as const;

/** Laws of delegations: a reviewer hands their own review, for a time, to another person of the office without a conflict. */
export const delegationLaws: Laws<'ReviewDelegated' | 'DelegationEnded'> = {
  ReviewDelegated: {
    from: UNDER_REVIEW,
    by: REVIEWERS,
    needs: ({ data, actor }, record) => [
      ...wrong(record.reviewer(data.function) !== actor.subjectId, 'an assignment of who delegates'),
      ...wrong(data.subjectId === actor.subjectId, 'another person to delegate to'),
      ...wrong(!holds(data, record), 'a delegate who holds the function'),
      ...wrong(hasConflict(data, record), 'a delegate without a conflict'),
      ...within(record, 'assignmentDueOn', data.until),
    ],
  },
  DelegationEnded: {
    from: UNDER_REVIEW,
    by: REVIEWERS,
    needs: ({ data, actor }, record) => [
      ...wrong(record.reviewer(data.function) !== actor.subjectId, 'an assignment of who ends it'),
      ...wrong(record.before().delegateOf(data.function) !== data.subjectId, 'a delegation to end'),
    ],
  },
};
