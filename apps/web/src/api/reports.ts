/** Figures and reports across agreements, and what administrators look after. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, dataOf, requestJson } from './client.js';
import type { RetriedJobs } from './types.js';

/** Days in New York, both in the period; without one, the server takes its usual period. */
export interface AskedPeriod {
  readonly from?: string;
  readonly to?: string;
}

const PAGE = 100;

/** How the program does in a period, and what is open now. */
export const programmeQuery = (query: AskedPeriod) =>
  queryOptions({
    queryKey: ['programme', query],
    queryFn: ({ signal }) => dataOf(client.GET('/api/v1/dashboards/programme', { params: { query }, signal })),
    placeholderData: (before) => before, // the old picture stays while another period is on its way
  });

export interface RefusalFilters extends AskedPeriod {
  readonly code?: string;
  readonly command?: string;
  readonly function?: string;
  readonly subjectId?: string;
}

/** Refused commands across agreements, a page at a time. */
export const refusalsQuery = (filters: RefusalFilters) =>
  infiniteQueryOptions({
    queryKey: ['refusals', filters],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } as object;
      return dataOf(client.GET('/api/v1/reports/refusals', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const parkedStreamsQuery = queryOptions({
  queryKey: ['parked-streams'],
  queryFn: ({ signal }) => dataOf(client.GET('/api/v1/operations/parked-streams', { signal })),
});

export const jobKindsQuery = queryOptions({
  queryKey: ['jobs', 'kinds'],
  queryFn: ({ signal }) => dataOf(client.GET('/api/v1/operations/job-kinds', { signal })),
});

/** Jobs that wait or were given up, a page at a time, the earliest first. */
export const jobsQuery = (state: 'waiting' | 'dead') =>
  infiniteQueryOptions({
    queryKey: ['jobs', state],
    queryFn: ({ pageParam, signal }) => {
      const query = { state, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return dataOf(client.GET('/api/v1/operations/jobs', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Has jobs that were given up tried again. @param ids of which; all where null @throws Refusal, Unreachable */
export const retryJobs = (key: string, ids: readonly string[] | null): Promise<RetriedJobs> =>
  requestJson('/api/v1/operations/jobs/retry', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(ids === null ? { all: true } : { ids }),
  });
