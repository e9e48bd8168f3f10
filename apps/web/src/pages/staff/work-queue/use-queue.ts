import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNews } from '../../../api/live.js';
import { readWork, workQueueQuery } from '../../../api/queries.js';
import type { WorkItem } from '../../../api/types.js';
import { useLoadLists } from '../../../parts/agreement/use-list.js';
import { announce, useKeyHint, useShortcuts } from '../../../shell/index.js';
import { newsInWords, newsOf, NO_NEWS, pagesToCompare, type QueueNews } from './news.js';
import { reachOf, STRETCH } from './reach.js';

const NONE: readonly WorkItem[] = [];
const CALM = 1_000;
/** So long, in milliseconds, the page is left to the reader before more is read. */
const REST = 100;

/** What waits, read on in the background, and what has changed since. */
export function useQueue() {
  const query = useInfiniteQuery(workQueueQuery);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, error } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? NONE, [data]);
  const [limit, setLimit] = useState(STRETCH);
  const reach = reachOf({ hasNextPage, read: items.length, limit, hasFailed: error !== null });
  const readOn = reach === 'reading' && !isFetchingNextPage;
  useEffect(() => {
    if (!readOn) return undefined;
    const next = setTimeout(() => void fetchNextPage(), REST);
    return () => clearTimeout(next);
  }, [readOn, fetchNextPage]);
  const readMore = useCallback(() => {
    setLimit(items.length + STRETCH);
    void fetchNextPage();
  }, [items.length, fetchNextPage]);
  return { query, items, reach, readMore, ...useNewWork(data) };
}

type Shown = { readonly pages: readonly Awaited<ReturnType<typeof readWork>>[] } | undefined;

/** What has changed is counted, and offered: rows stay where they are until somebody asks for it. */
function useNewWork(shown: Shown) {
  const [news, setNews] = useState(NO_NEWS);
  const loadLists = useLoadLists();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changed = useRef(new Set<string>());
  const compare = useCallback(async () => {
    if (shown === undefined) return;
    const { pages } = shown;
    const fresh = await Promise.all(
      pagesToCompare(pages, changed.current).map(async (place) => {
        const { items } = await readWork(pages[place - 1]?.nextCursor ?? null);
        return [place, items] as const;
      }),
    );
    setNews(newsOf(pages, new Map(fresh)));
  }, [shown]);
  const look = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void compare().catch(() => undefined), CALM);
  }, [compare]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useNews('/api/v1/work-queue/stream', {
    onNews: ({ agreementId }) => {
      if (agreementId !== undefined) changed.current.add(agreementId);
      look();
    },
    onOpen: (isAgain) => isAgain && look(),
  });
  const load = useCallback(() => {
    setNews(NO_NEWS);
    changed.current.clear();
    loadLists();
  }, [loadLists]);
  return { news, load, hint: useTelling(news, load) };
}

/** Says what is new to those who hear the page, and loads it at a key. @returns the key, for whom it works */
function useTelling(news: QueueNews, load: () => void) {
  useShortcuts({ r: load });
  const hint = useKeyHint('r');
  const says = newsInWords(news)?.says;
  const howToLoad = hint.shortcut === undefined ? '' : ' Press r to load the queue again.';
  useEffect(() => {
    if (says !== undefined) announce(`${says}${howToLoad}`);
  }, [says, howToLoad]);
  return hint;
}
