/** Figures and reports across agreements, and what administrators look after. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, dataOf, requestJson } from './client.js';
import type {
  AnnualPrivacyReport,
  Participation,
  RetriedJobs,
  RiskRollUp,
  SeparationOfDuties,
  WhatIf,
} from './types.js';

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

export interface AccessFilters extends AskedPeriod {
  readonly kind?: 'refused' | 'exported';
  readonly subjectId?: string;
}

/** What was read in vain, or given as a file, a page at a time. It stays as it was read. */
export const accessesQuery = (filters: AccessFilters) =>
  infiniteQueryOptions({
    queryKey: ['accesses', filters],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return dataOf(client.GET('/api/v1/audit/accesses', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchOnWindowFocus: false,
  });

export interface EventFilters extends AskedPeriod {
  readonly type?: string;
  readonly function?: string;
  readonly subjectId?: string;
  /** A position of the log: what stands nearest to it. */
  readonly around?: string;
}

const EVENTS = 50;

/** What happened across agreements, a page at a time. It stays as it was read: nothing moves under who reads it. */
export const exploredEventsQuery = (filters: EventFilters) =>
  infiniteQueryOptions({
    queryKey: ['explored-events', filters],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, limit: EVENTS, ...(pageParam === null ? {} : { cursor: pageParam }) } as object;
      return dataOf(client.GET('/api/v1/audit/events', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchOnWindowFocus: false,
  });

/** How much of it happened when. */
export const eventCountsQuery = (filters: Omit<EventFilters, 'around'>, span: 'hour' | 'day' | 'month') =>
  queryOptions({
    queryKey: ['event-counts', filters, span],
    queryFn: ({ signal }) => {
      const query: { span: typeof span } = { ...filters, span };
      return dataOf(client.GET('/api/v1/audit/events/counts', { params: { query }, signal }));
    },
    placeholderData: (before) => before, // the old picture stays while another range is on its way
    refetchOnWindowFocus: false,
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

/** What a report answers in several forms is asked for as JSON by hand: the types of calls know no form. */
const asQuery = (asked: object): string => {
  const words = new URLSearchParams(Object.entries<string>({ ...asked })).toString();
  return words === '' ? '' : `?${words}`;
};

/** What is accepted by whom, of what rank, until when and why. */
export const risksQuery = queryOptions({
  queryKey: ['risk-roll-up'],
  queryFn: ({ signal }) => requestJson<RiskRollUp>('/api/v1/reports/risk-roll-up', { signal }),
});

/** The privacy report of a fiscal year. */
export const annualQuery = (fiscalYear: string) =>
  queryOptions({
    queryKey: ['annual-privacy', fiscalYear],
    queryFn: ({ signal }) =>
      requestJson<AnnualPrivacyReport>(`/api/v1/reports/annual-privacy/${fiscalYear}`, { signal }),
  });

/** Who took part in a period. */
export const participationQuery = (query: AskedPeriod) =>
  queryOptions({
    queryKey: ['participation', query],
    queryFn: ({ signal }) => requestJson<Participation>(`/api/v1/reports/participation${asQuery(query)}`, { signal }),
    placeholderData: (before) => before, // as of the figures beside it
  });

/** Who did what on which agreement, a page at a time. */
export const separationQuery = infiniteQueryOptions({
  queryKey: ['separation-of-duties'],
  queryFn: ({ pageParam, signal }) => {
    const query = asQuery({ limit: `${PAGE}`, ...(pageParam === null ? {} : { cursor: pageParam }) });
    return requestJson<SeparationOfDuties>(`/api/v1/audit/separation-of-duties${query}`, { signal });
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

/**
 * What would have been decided with other values of the policy, among the agreements of one part.
 * @param after `next` of the part before; null for the first one
 * @throws Refusal, Unreachable
 */
export const askWhatIf = (
  changes: readonly SupposedChange[],
  after: string | null,
  signal: AbortSignal,
): Promise<WhatIf> =>
  requestJson('/api/v1/reports/what-if', {
    signal,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ changes, after }),
  });

/** A value by its place in the policy. */
export interface SupposedChange {
  readonly path: string;
  readonly value: unknown;
}
