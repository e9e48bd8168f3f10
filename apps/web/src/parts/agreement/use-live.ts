import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useNews } from '../../api/live.js';
import { isOwn } from '../../api/position.js';
import type { LiveChange, Onlooker } from '../../api/types.js';
import { announce } from '../../shell/index.js';

const LIVE = ['agreement', 'history', 'deadlines'];

const NOBODY: readonly Onlooker[] = [];

/**
 * What happens to an agreement while a page about it is open is read at once, and told when the page shows it.
 * @returns who else has it open
 */
export function useLive(id: string): readonly Onlooker[] {
  const queries = useQueryClient();
  const heard = useRef(0);
  const [onlookers, setOnlookers] = useState(NOBODY);
  const read = useCallback(
    (cancelRefetch: boolean) =>
      Promise.all(
        LIVE.map((key) => queries.invalidateQueries({ queryKey: [key, id] }, { cancelRefetch, throwOnError: true })),
      ),
    [queries, id],
  );
  const onNews = useCallback(
    ({ position }: LiveChange) => {
      heard.current += 1;
      const news = heard.current;
      // of what comes at once, the last is told, and to nobody what they did; what could not be read, the page says itself
      const tell = () =>
        news === heard.current && !isOwn(position) && announce('The agreement changed. The page shows it.');
      void read(true).then(tell, () => undefined);
    },
    [read],
  );
  // what was recorded between the reading and the listening was not heard
  const onOpen = useCallback(() => {
    setOnlookers(NOBODY); // who is there is said anew
    void read(false).catch(() => undefined);
  }, [read]);
  useNews(`/api/v1/agreements/${id}/stream`, { onNews, onOpen, onOnlookers: setOnlookers });
  return onlookers;
}
