import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNews, type News } from '../../api/live.js';
import { announce } from '../../shell/index.js';
import { whatHappened } from '../../words/events.js';

/** What happens to an agreement while a page about it is open is read at once, and told. */
export function useLive(id: string): void {
  const queries = useQueryClient();
  const onNews = useCallback(
    ({ type }: News) => {
      for (const key of ['agreement', 'history', 'deadlines']) void queries.invalidateQueries({ queryKey: [key, id] });
      announce(`${whatHappened(type)}. The page shows it.`);
    },
    [queries, id],
  );
  useNews(`/api/v1/agreements/${id}/stream`, onNews);
}
