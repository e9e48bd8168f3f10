import { Button } from '@trussworks/react-uswds';

/** A list that is read page by page. */
export interface PagedQuery {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

interface ShowMoreProps {
  readonly query: PagedQuery;
  readonly name?: string;
}

/** Reads on in a list; nothing once all of it is there. */
export function ShowMore({ query, name = 'Show more' }: ShowMoreProps) {
  if (!query.hasNextPage) return null;
  return (
    <Button type="button" outline onClick={() => void query.fetchNextPage()}>
      {query.isFetchingNextPage ? 'Loading more' : name}
    </Button>
  );
}
