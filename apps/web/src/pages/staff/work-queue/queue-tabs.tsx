import { useInfiniteQuery } from '@tanstack/react-query';
import { agreementsQuery } from '../../../api/queries.js';
import type { WorkItem } from '../../../api/types.js';
import { TabsWithCounts, type Tab } from '../../../design/tabs.js';
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
  const applicant = useCounted(OPEN_PARTS[0]);
  const open = useCounted(OPEN_PARTS[1]);
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
      tabs={[...ofReader, applicant, open]}
      current={current}
      onChoose={onChoose}
    />
  );
}

/** A part with how many stand in it, as far as its first page goes. */
function useCounted({ id, name, states }: OpenPart): Tab {
  const { data } = useInfiniteQuery(agreementsQuery({ state: states, sort: 'updatedAt' }));
  const first = data?.pages[0];
  return { id, name, ...(first && { count: first.items.length, hasMore: first.nextCursor !== null }) };
}
