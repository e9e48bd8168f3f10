const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/** Rests between tries, in milliseconds, as Standard Webhooks advises: ten tries within three days and a bit. */
export const RESTS_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** By how much a rest is longer at most, so that what failed together is not tried again together. */
const JITTER = 0.1;

/**
 * Rest after a try that failed; null when it was the last one.
 * @param tries how often it was tried in this round, from 1 on @param wantedMs what the receiver asked for, held to the longest rest
 * @param random from 0 to 1
 */
export function restAfterTry(
  tries: number,
  wantedMs: number | null,
  random: number,
  rests: readonly number[] = RESTS_MS,
): number | null {
  const rest = rests[tries - 1];
  if (rest === undefined) return null;
  const longest = Math.max(...rests);
  return Math.round(Math.max(rest, Math.min(wantedMs ?? 0, longest)) * (1 + JITTER * random));
}
