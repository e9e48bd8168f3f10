/** Numbers that jobs go by; times in milliseconds. */
export interface JobsTuning {
  /** How often is looked for what has fallen due; ten times as often while there is any. Default 5,000. */
  readonly pollMs: number;
  /** Most messages of one kind that the queue holds; the rest waits in the database. Default 2,000. */
  readonly mostQueued: number;
  /** Most messages that are handed to the queue at once. Default 500. */
  readonly batchSize: number;
  /** After this a message that the queue was given and nobody has taken is taken for lost, and given again. Default 60,000. */
  readonly forgottenMs: number;
  /** How long a lease holds without being prolonged. Default 30,000. */
  readonly leaseMs: number;
  /** A message that is handled for longer than this loses its lease: its handler hangs. Default 300,000. */
  readonly longestMs: number;
  /** Tries before a message becomes a dead letter. Default 14, which with the rests between them are five hours. */
  readonly mostAttempts: number;
  /** Rest after the first failure; doubles with each, up to an hour. Default 5,000. */
  readonly retryMs: number;
  /** Messages of one kind that a process handles at a time. Default 4. */
  readonly atOnce: number;
}

/** The numbers of production. */
export const DEFAULT_JOBS_TUNING: JobsTuning = {
  pollMs: 5_000,
  mostQueued: 2_000,
  batchSize: 500,
  forgottenMs: 60_000,
  leaseMs: 30_000,
  longestMs: 300_000,
  mostAttempts: 14,
  retryMs: 5_000,
  atOnce: 4,
};

const LONGEST_REST_MS = 3_600_000;

/** Milliseconds until a message is tried again. @param attempts how often it was tried, from 1 on */
export const restAfter = (attempts: number, { retryMs }: Pick<JobsTuning, 'retryMs'>): number =>
  Math.min(LONGEST_REST_MS, retryMs * 2 ** (attempts - 1));

const DAY_MS = 86_400_000;

/** For how long what has ended is kept. A message whose id is still there is not handled again when it is put once more. */
export const KEPT_MS = { done: 30 * DAY_MS, dead: 180 * DAY_MS } as const;
