import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery, workQueueQuery } from './api/queries.js';

interface First {
  /** The page itself. */
  readonly code: () => Promise<unknown>;
  readonly reads: (queries: QueryClient) => readonly Promise<void>[];
}

/** What is shown first, by its address. */
const FIRST: Readonly<Record<string, First>> = {
  '/work': {
    code: () => import('./pages/staff/work-queue/page.js'),
    reads: (queries) => [queries.prefetchInfiniteQuery(workQueueQuery)],
  },
};

/**
 * Begins to load what is shown first: who is signed in, and for them what the page of an address reads. Pages wait for it by
 * themselves, and say so where it cannot be had.
 */
export async function readAhead(queries: QueryClient, address: string): Promise<void> {
  const first = FIRST[address];
  first?.code().catch(() => undefined); // told where the page is drawn
  await queries.prefetchQuery(sessionQuery);
  const isSignedIn = queries.getQueryData(sessionQuery.queryKey)?.signedIn ?? false;
  if (isSignedIn) await Promise.all(first?.reads(queries) ?? []);
}
