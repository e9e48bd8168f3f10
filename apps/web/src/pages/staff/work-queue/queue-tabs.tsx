import { useInfiniteQuery } from '@tanstack/react-query';
import { agreementsQuery } from '../../../api/queries.js';
import type { WorkItem } from '../../../api/types.js';
import { TabsWithCounts, type Tab } from '../../../design/tabs.js';
import { OPEN_PARTS, type OpenPart } from './open-agreements.js';
import { PARTS } from './rows.js';

interface QueueTabsProps {
  readonly items: readonly WorkItem[];
  /** There are more than were read: they are not counted. */
  readonly hasMore: boolean;
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** What waits for the reader by whose it is; and beside it, what waits for others. */
export function QueueTabs({ items, hasMore, current, onChoose }: QueueTabsProps) {
  const applicant = useCounted(OPEN_PARTS[0]);
  const open = useCounted(OPEN_PARTS[1]);
  const ofReader = PARTS.map(({ id, name, holds }): Tab => {
    const tab = { id, name, isOver: id === 'over' };
    return hasMore ? tab : Object.assign(tab, { count: items.filter(holds).length });
  });
  return (
    <TabsWithCounts
      label="Which part of the queue"
      tabs={[...ofReader, applicant, open]}
      current={current}
      onChoose={onChoose}
    />
  );
}

/** A part with how many stand in it, where one page holds them all. */
function useCounted({ id, name, states }: OpenPart): Tab {
  const { data } = useInfiniteQuery(agreementsQuery({ state: states, sort: 'updatedAt' }));
  const first = data?.pages[0];
  return first === undefined || first.nextCursor !== null ? { id, name } : { id, name, count: first.items.length };
}
