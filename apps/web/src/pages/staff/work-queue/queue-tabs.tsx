import { useInfiniteQuery } from '@tanstack/react-query';
import { agreementsQuery } from '../../../api/queries.js';
import type { WorkItem } from '../../../api/types.js';
import { TabsWithCounts, type Tab } from '../../../design/tabs.js';
import { useSignedIn } from '../../../shell/index.js';
import { isReviewer } from '../../../words/functions.js';
import { OPEN_PARTS, type OpenPart } from './open-agreements.js';
import { PARTS } from './rows.js';

interface QueueTabsProps {
  readonly items: readonly WorkItem[];
  /** There are more than were read, and counted. */
  readonly hasMore: boolean;
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** What waits for the reader by whose it is; and beside it, what waits for others. */
export function QueueTabs({ items, hasMore, current, onChoose }: QueueTabsProps) {
  const { functions } = useSignedIn();
  const mayReview = isReviewer(functions);
  const reviews = useCounted(OPEN_PARTS[0], mayReview);
  const applicant = useCounted(OPEN_PARTS[1]);
  const open = useCounted(OPEN_PARTS[2]);
  const ofReader = PARTS.map(({ id, name, holds }): Tab => ({
    id,
    name,
    isOver: id === 'over',
    count: items.filter(holds).length,
    hasMore,
  }));
  return (
    <TabsWithCounts
      label="Which part of the queue"
      tabs={[...ofReader, ...(mayReview ? [reviews] : []), applicant, open]}
      current={current}
      onChoose={onChoose}
    />
  );
}

/** A part with how many stand in it, as far as its first page goes. */
function useCounted({ id, name, filters }: OpenPart, enabled = true): Tab {
  const { data } = useInfiniteQuery({ ...agreementsQuery(filters), enabled });
  const first = data?.pages[0];
  return { id, name, ...(first && { count: first.items.length, hasMore: first.nextCursor !== null }) };
}
