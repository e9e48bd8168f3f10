import type { Retry } from '@accord/event-store/eventstoredb';
import { RateLimited } from '@accord/jobs';
import type { Logger } from 'pino';

/**
 * Tells the log what is asked of EventStoreDB again, and why: each of these at once, and then once in half a minute with how
 * often meanwhile, so that a long outage fills no disk.
 */
export function tellingRetries(logger: Pick<Logger, 'warn'>, now?: () => number): (retry: Retry) => void {
  const tellers = new Map<string, RateLimited>();
  const say = (fields: object): void => logger.warn(fields, 'EventStoreDB is asked again');
  return ({ what, reason }) => {
    const kind = `${what} ${reason}`;
    const teller = tellers.get(kind) ?? new RateLimited(say, now);
    tellers.set(kind, teller);
    teller.tell({ what, reason });
  };
}
