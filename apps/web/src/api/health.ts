/** How the server is: the same answer that machines watch, which comes with a status of its own when it is down. */
import { queryOptions } from '@tanstack/react-query';
import { refusalOf, Unreachable } from './refusal.js';
import type { Readiness } from './types.js';

const AGAIN = 10_000;
const ANSWERS = new Set([200, 503]);

/** Whether the server can do its work, each dependency by its name; asked again while the page is open. */
export const readinessQuery = queryOptions({
  queryKey: ['readiness'],
  queryFn: async ({ signal }): Promise<Readiness> => {
    const response = await fetch('/health/ready', { signal }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new Unreachable();
    });
    if (!ANSWERS.has(response.status)) throw await refusalOf(response);
    const readiness: Readiness = await response.json();
    return readiness;
  },
  refetchInterval: AGAIN,
});
