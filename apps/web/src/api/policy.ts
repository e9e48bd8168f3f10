/** Publications of the policy: what was published or proposed, and what one that waits would do. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from './client.js';

const PAGE = 50;

const pageOf = (cursor: string | null) => ({ limit: PAGE, ...(cursor === null ? {} : { cursor }) });

/** What is decided on does not move under who reads it: somebody else's revision is told when it is decided over, and read then. */
const STANDS_STILL = { refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** Everything that was published or proposed, the newest first, a page at a time. */
export const publicationsQuery = infiniteQueryOptions({
  queryKey: ['policy', 'publications'],
  queryFn: ({ pageParam, signal }) =>
    dataOf(client.GET('/api/v1/policy/publications', { params: { query: pageOf(pageParam) }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  ...STANDS_STILL,
});

/** People of the government's side by what they hold, a page at a time. */
export const peopleQuery = infiniteQueryOptions({
  queryKey: ['policy', 'people'],
  queryFn: ({ pageParam, signal }) =>
    dataOf(client.GET('/api/v1/people', { params: { query: pageOf(pageParam) }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

/** One publication, with what it changes and what may be done about it. */
export const publicationQuery = (version: string) =>
  queryOptions({
    queryKey: ['policy', 'publications', version],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/v1/policy/publications/{version}', { params: { path: { version } }, signal })),
    ...STANDS_STILL,
  });

/** What a publication that waits would do to agreements, a page of them at a time; of another revision it is another question. */
export const effectQuery = (version: string, revision: number) =>
  infiniteQueryOptions({
    queryKey: ['policy-effect', version, revision],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        client.GET('/api/v1/policy/publications/{version}/effect', {
          params: { path: { version }, query: pageOf(pageParam) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
