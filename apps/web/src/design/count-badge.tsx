import { figure } from '../words/dates.js';

interface CountBadgeProps {
  readonly count: number;
  /** There are more than were counted. */
  readonly hasMore?: boolean;
  /** They are over their target. */
  readonly isOver?: boolean;
}

/** How many, as a number in a pill. */
export function CountBadge({ count, hasMore = false, isOver = false }: CountBadgeProps) {
  return (
    <span className={isOver && count > 0 ? 'count over' : 'count'}>
      {figure(count)}
      {hasMore && '+'}
    </span>
  );
}
