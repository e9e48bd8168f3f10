import { comparePositions, START, type Position } from '@accord/event-store';
import type { Pool } from 'pg';
import { CheckpointRow, type Checkpoint } from './checkpoints.js';
import type { FollowerLog, LogConsumer, Queryable } from './port.js';
import { BRIEF_LOCKS, inTransaction, untilLocked } from './transaction.js';

/** Lets one process at a time make what followers keep; any constant that nothing else in the database locks. */
const PREPARING_LOCK = 7302;

/** Which log is followed, and how long it is. */
export interface FollowedLog {
  readonly identity: string;
  readonly head: Position;
  /**
   * The checkpoint of each consumer, as it was before the log was asked for its end: while others follow, one that is looked at later
   * may well lie beyond that end.
   */
  readonly checkpointBefore: (consumer: LogConsumer) => Pick<Checkpoint, 'position'> | undefined;
}

/** Why a consumer has to begin with the first event, in words for operators; null when it can go on. */
async function reasonToBeginAnew(
  tx: Queryable,
  consumer: LogConsumer,
  row: CheckpointRow,
  { identity, head, checkpointBefore }: FollowedLog,
): Promise<string | null> {
  const { position, logIdentity } = await row.read(tx);
  if (!(await consumer.isPrepared(tx))) return 'what it kept is not there';
  if (logIdentity !== identity) return 'its checkpoint belongs to another log';
  const isBeyond = comparePositions(position, head) > 0 && checkpointBefore(consumer)?.position === position;
  return isBeyond ? 'the log ends before its checkpoint: it was restored' : null;
}

/**
 * Makes what is missing for consumers: their checkpoints, and what they keep. One whose checkpoint does not belong to this
 * log begins anew: it would skip in silence whatever now stands at positions that it believes to know.
 */
export async function prepareConsumers(
  pool: Pool,
  consumers: readonly LogConsumer[],
  followed: FollowedLog,
  log: FollowerLog,
): Promise<void> {
  for (const consumer of consumers) await untilLocked(() => prepare(pool, consumer, followed, log));
}

async function prepare(pool: Pool, consumer: LogConsumer, followed: FollowedLog, log: FollowerLog): Promise<boolean> {
  const { name, version } = consumer;
  const row = new CheckpointRow(pool, consumer, 0);
  await inTransaction(pool, '', async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [PREPARING_LOCK]);
    await tx.query(BRIEF_LOCKS);
    await row.ensure(tx, followed.identity);
    if ((await reasonToBeginAnew(tx, consumer, row, followed)) === null) return;
    const { position } = await row.read(tx, true); // only now: a batch in flight holds up nobody who merely looks
    const reason = await reasonToBeginAnew(tx, consumer, row, followed);
    if (reason === null) return;
    await consumer.prepare(tx);
    await row.reset(tx, followed.identity);
    if (position === START) return; // nothing had been applied: this is how every version begins
    log.warn({ follower: name, version, position, reason }, 'follower begins anew with the first event');
  });
  return true;
}
