import type { Queryable } from '@accord/log-follower';
import { isMessageId, type Outbox, type OutboxMessage } from './outbox.js';

/** The outbox in the table `jobs.outbox`. */
export class PostgresOutbox implements Outbox {
  /** @param kinds every kind that there is: a message that nobody would ever handle is a mistake of who puts it */
  constructor(private readonly kinds: readonly string[]) {}

  async put(tx: Queryable, messages: readonly OutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    for (const message of messages) this.judge(message);
    await tx.query(
      `insert into jobs.outbox (id, kind, payload, due_at)
       select * from unnest($1::text[], $2::text[], $3::json[], $4::timestamptz[]) on conflict (id) do nothing`,
      [
        messages.map(({ id }) => id),
        messages.map(({ kind }) => kind),
        messages.map(({ payload }) => JSON.stringify(payload)),
        messages.map(({ dueAt }) => dueAt),
      ],
    );
  }

  async withdraw(tx: Queryable, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.query(`delete from jobs.outbox where id = any($1::text[]) and state = 'waiting'`, [ids]);
  }

  private judge({ id, kind }: OutboxMessage): void {
    if (!isMessageId(id)) throw new TypeError(`${JSON.stringify(id)} cannot be the id of a message`);
    if (!this.kinds.includes(kind)) throw new TypeError(`Nothing is of the kind ${kind}`);
  }
}
