import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNews, type News } from '../../api/live.js';
import { announce } from '../../shell/index.js';
import { whatHappened } from '../../words/events.js';

const LIVE = ['agreement', 'history', 'deadlines'];

/** What happens to an agreement while a page about it is open is read at once, and told. */
export function useLive(id: string): void {
  const queries = useQueryClient();
  const read = useCallback(
    (cancelRefetch: boolean) => {
      for (const key of LIVE) void queries.invalidateQueries({ queryKey: [key, id] }, { cancelRefetch });
    },
    [queries, id],
  );
  const onNews = useCallback(
    ({ type }: News) => {
      read(true);
      announce(`${whatHappened(type)}. The page shows it.`);
    },
    [read],
  );
  // what was recorded between the reading and the listening was not heard
  const onOpen = useCallback(() => read(false), [read]);
  useNews(`/api/v1/agreements/${id}/stream`, { onNews, onOpen });
}
