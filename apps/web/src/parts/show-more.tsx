import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';

/** A list that is read page by page. */
export interface PagedQuery {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

interface MoreProps {
  readonly name: string;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** What stands behind it tells that this is all, and can have the focus. */
  readonly isEndTold?: boolean;
}

/** Shows more of a list; whoever has come to its end by it is told so there, and keeps their place. */
export function More({ name, hasMore, onMore, isEndTold = false }: MoreProps) {
  const [isAsked, setAsked] = useState(false);
  if (!hasMore)
    return isAsked && !isEndTold ? (
      <span className="small muted" tabIndex={-1}>
        That is all.
      </span>
    ) : null;
  const ask = () => {
    setAsked(true);
    onMore();
  };
  return (
    <Button type="button" outline onClick={ask}>
      {name}
    </Button>
  );
}

interface ShowMoreProps {
  readonly query: PagedQuery;
  readonly name?: string;
  readonly isEndTold?: boolean;
}

/** Reads on in a list; nothing once all of it is there. */
export const ShowMore = ({ query, name = 'Show more', isEndTold = false }: ShowMoreProps) => (
  <More
    name={query.isFetchingNextPage ? 'Loading more' : name}
    hasMore={query.hasNextPage}
    onMore={() => void query.fetchNextPage()}
    isEndTold={isEndTold}
  />
);
