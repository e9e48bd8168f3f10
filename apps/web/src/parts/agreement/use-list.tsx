import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNews } from '../../api/live.js';
import { agreementsQuery, readAgreements, workQueueQuery, type AgreementFilters } from '../../api/queries.js';
import { NewsOffer } from '../../design/news-offer.js';
import { announce, useKeyHint, useShortcuts, type KeyOfPage } from '../../shell/index.js';

/** What happens at once is looked at together, after so long, in milliseconds. */
const CALM = 1_000;

/** Agreements of a list; when what it shows has changed since, that is offered, and no row moves by itself. */
export function useAgreementList(filters: AgreementFilters) {
  const query = useInfiniteQuery({
    ...agreementsQuery(filters),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false, // nothing moves under somebody who comes back: news is offered instead
  });
  const { data, dataUpdatedAt, isPlaceholderData } = query;
  const [changedSince, setChangedSince] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const compare = async () => {
    const { items } = await readAgreements(filters, null);
    const isSame = JSON.stringify(items) === JSON.stringify(data?.pages[0]?.items);
    setChangedSince(isSame || isPlaceholderData ? undefined : dataUpdatedAt);
  };
  const look = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void compare().catch(() => undefined), CALM);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // what was recorded between the reading and the listening was not heard
  useNews('/api/v1/work-queue/stream', { onNews: look, onOpen: look });
  return { query, hasChanged: changedSince !== undefined && changedSince === dataUpdatedAt };
}

/** Has lists of agreements read again, with what was read of each of them and what waits in them for the reader. */
export function useLoadLists(): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    for (const [name] of [['agreements'], ['agreement'], workQueueQuery.queryKey])
      void queries.invalidateQueries({ queryKey: [name] });
  }, [queries]);
}

/** The keys of a page that has `ListNews`, and no others. */
export const KEYS_OF_LIST: readonly KeyOfPage[] = [{ keys: ['r'], what: 'load what is new' }];

/** Says that a list has changed, and loads it again by a press or a key. */
export function ListNews({ hasChanged }: { readonly hasChanged: boolean }) {
  const load = useLoadLists();
  useShortcuts({ r: load });
  const hint = useKeyHint('r');
  const howToLoad = hint.shortcut === undefined ? '' : ' Press r to load it.';
  useEffect(() => {
    if (hasChanged) announce(`The list has changed.${howToLoad}`);
  }, [hasChanged, howToLoad]);
  return hasChanged ? <NewsOffer says="The list has changed." act="Load it" onLoad={load} {...hint} /> : null;
}
