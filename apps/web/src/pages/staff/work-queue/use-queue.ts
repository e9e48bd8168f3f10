import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNews } from '../../../api/live.js';
import { readWork, workQueueQuery } from '../../../api/queries.js';
import type { WorkItem } from '../../../api/types.js';
import { useLoadLists } from '../../../parts/agreement/use-list.js';
import { count } from '../../../words/dates.js';
import { announce } from '../../../shell/index.js';
import { newAmong } from './rows.js';

/** So many are read by themselves, page by page; beyond it, the counts say that there are more. */
const MOST = 2_000;
const NONE: readonly WorkItem[] = [];
const CALM = 1_000;
/** So long, in milliseconds, the page is left to the reader before more is read. */
const REST = 100;

/** What waits, read on in the background, and how much has come since. */
export function useQueue() {
  const query = useInfiniteQuery(workQueueQuery);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, error } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? NONE, [data]);
  const hasMore = hasNextPage && items.length >= MOST;
  const readOn = hasNextPage && !hasMore && !isFetchingNextPage && error === null;
  useEffect(() => {
    if (!readOn) return undefined;
    const next = setTimeout(() => void fetchNextPage(), REST);
    return () => clearTimeout(next);
  }, [readOn, fetchNextPage]);
  return { query, items, hasMore, ...useNewWork(items) };
}

/** News is counted, and offered: rows stay where they are until somebody asks for it. */
function useNewWork(items: readonly WorkItem[]) {
  const [isNew, setNew] = useState(0);
  const loadLists = useLoadLists();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onNews = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void readWork(null).then(
        (page) => setNew(newAmong(page.items, items)),
        () => undefined,
      );
    }, CALM);
  }, [items]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useNews('/api/v1/work-queue/stream', { onNews, onOpen: (isAgain) => isAgain && onNews() });
  useEffect(() => {
    if (isNew > 0) announce(`${count(isNew, 'new item')} in the queue. Press r to load.`);
  }, [isNew]);
  const load = useCallback(() => {
    setNew(0);
    loadLists();
  }, [loadLists]);
  return { isNew, load };
}
