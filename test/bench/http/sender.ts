import { ok } from '../../support/agreements.js';
import type { Answer } from '../../support/client.js';

/**
 * Sends the next request of one client and waits for its answer.
 * @returns milliseconds that the answer took; null when the server turned the request away because too many were sent
 */
export type Sender = () => Promise<number | null>;

/** Sends something that must succeed. @param then is told of the answer @returns milliseconds that it took */
export async function timed(send: () => Promise<Answer>, then?: (answer: Answer) => void): Promise<number> {
  const sent = performance.now();
  const answer = await send();
  const milliseconds = performance.now() - sent;
  then?.(ok(answer));
  return milliseconds;
}
