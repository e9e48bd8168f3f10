/** Files of instruments from before this system that were taken over: how far they are. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from './client.js';

const PAGE = 10;
/** How often is asked how far a file is that is being brought in, in milliseconds. */
const AGAIN = 1_000;

/** A file, asked for again and again until nothing is left to do. */
export const legacyFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['legacy-files', 'one', id],
    queryFn: ({ signal }) => dataOf(client.GET('/api/v1/legacy-files/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.doneAt === null ? AGAIN : false),
  });

/** Files, the newest first, a page at a time. */
export const legacyFilesQuery = infiniteQueryOptions({
  queryKey: ['legacy-files', 'list'],
  queryFn: ({ pageParam, signal }) => {
    const query = { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
    return dataOf(client.GET('/api/v1/legacy-files', { params: { query }, signal }));
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some(({ doneAt }) => doneAt === null)) === true ? AGAIN : false,
});
