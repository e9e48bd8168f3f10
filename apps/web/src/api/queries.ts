/** What pages read, each under its key: one place, so that a command can say what it made old. */
import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query';
import { client, dataOf, requestJson } from './client.js';
import { isPassing } from './refusal.js';
import type { HistoryItem, Persona, Session } from './types.js';

const FRESH = 15_000;
const TRIES = 2;

/** What was read stays, and is read again in the background; what passes by itself is tried again. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        retry: (failures, error) => failures < TRIES && isPassing(error),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  });

/** A moment of the past, or a revision; neither is now. */
export interface PastMoment {
  readonly asOf?: string;
  readonly revision?: number;
}

const ALL = 200;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => requestJson<Session>('/auth/session', { signal }),
  staleTime: 60_000,
});

export const personasQuery = queryOptions({
  queryKey: ['personas'],
  queryFn: async ({ signal }) => (await requestJson<{ items: Persona[] }>('/auth/personas', { signal })).items,
  staleTime: Infinity,
});

/** All that waits for the person: as many pages as there are. */
export const workQueueQuery = queryOptions({
  queryKey: ['work-queue'],
  queryFn: ({ signal }) =>
    allPages((cursor) => dataOf(client.GET('/api/v1/work-queue', { params: { query: pageOf(cursor) }, signal }))),
});

export interface AgreementFilters {
  readonly state?: readonly string[];
  readonly organizationId?: string;
  readonly q?: string;
  readonly sort?: 'updatedAt' | '-updatedAt' | 'legalName' | 'dueOn';
}

/** Agreements, a page at a time. */
export const agreementsQuery = (filters: AgreementFilters) =>
  infiniteQueryOptions({
    queryKey: ['agreements', filters],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, ...(pageParam === null ? {} : { cursor: pageParam }) } as object;
      return dataOf(client.GET('/api/v1/agreements', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const agreementQuery = (id: string, past: PastMoment = {}) =>
  queryOptions({
    queryKey: ['agreement', id, past],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/v1/agreements/{id}', { params: { path: { id }, query: past }, signal })),
    ...(past.revision === undefined ? {} : { staleTime: Infinity }), // a revision never changes
  });

/** The whole history, with refusals for those who may read them. */
export const historyQuery = (id: string, hasRefusals: boolean) =>
  queryOptions({
    queryKey: ['history', id, hasRefusals],
    queryFn: ({ signal }) =>
      allPages<HistoryItem>(async (cursor) => {
        const query = { ...pageOf(cursor), ...(hasRefusals ? { include: 'refusals' as const } : {}) };
        const params = { path: { id }, query };
        const { items, nextCursor } = await dataOf(client.GET('/api/v1/agreements/{id}/history', { params, signal }));
        return { items: items.map((item) => Object.assign(item, { type: String(item.type) })), nextCursor };
      }),
  });

/** What lies ahead of an agreement, and what was told of it. */
export const deadlinesQuery = (id: string) =>
  queryOptions({
    queryKey: ['deadlines', id],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/v1/agreements/{id}/deadlines', { params: { path: { id } }, signal })),
  });

export const diffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['diff', id, from, to],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/v1/agreements/{id}/diff', { params: { path: { id }, query: { from, to } }, signal })),
    staleTime: Infinity,
  });

export const termsQuery = (id: string, termsVersion: number) =>
  queryOptions({
    queryKey: ['terms', id, termsVersion],
    queryFn: ({ signal }) =>
      dataOf(
        client.GET('/api/v1/agreements/{id}/terms/{termsVersion}', { params: { path: { id, termsVersion } }, signal }),
      ),
    staleTime: Infinity,
  });

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organization', id],
    queryFn: ({ signal }) => dataOf(client.GET('/api/v1/organizations/{id}', { params: { path: { id } }, signal })),
  });

export const organizationsQuery = (q = '') =>
  queryOptions({
    queryKey: ['organizations', q],
    queryFn: ({ signal }) =>
      allPages((cursor) => {
        const query = { ...pageOf(cursor), ...(q === '' ? {} : { q }) };
        return dataOf(client.GET('/api/v1/organizations', { params: { query }, signal }));
      }),
  });

export const policyQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['policy', asOf],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/v1/policy', { params: { query: asOf === undefined ? {} : { asOf } }, signal })),
    staleTime: 5 * 60_000,
  });

const pageOf = (cursor: string | null) => ({ limit: ALL, ...(cursor === null ? {} : { cursor }) });

/** Reads page after page. */
async function allPages<Item>(
  read: (cursor: string | null) => Promise<{ readonly items: readonly Item[]; readonly nextCursor: string | null }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: { readonly items: readonly Item[]; readonly nextCursor: string | null } = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
