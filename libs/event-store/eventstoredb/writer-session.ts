import { isTransient } from '@accord/database';
import { StoreUnavailable } from '@accord/event-store';
import { Client, type ClientConfig, type QueryConfig, type QueryResult } from 'pg';

/** How long a statement may take, in milliseconds: none of them waits for anything. */
const STATEMENT_MS = 2_000;
const LEAVE = 'select es.leave_writer($1)';

/**
 * One session of the database, as a writer of the log: its locks last as long as it does. When it ends by itself, nothing
 * is held any more.
 */
export class WriterSession {
  /** Streams that are held over it, or may be. */
  holds = 0;
  private lost = false;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly writer: number,
    private readonly landingMs: number,
  ) {
    const lose = (): void => void (this.lost = true);
    client.on('error', lose).on('end', lose);
  }

  /** @throws {StoreUnavailable} when the database does not answer */
  static async open(connection: ClientConfig, landingMs: number): Promise<WriterSession> {
    const times = { connectionTimeoutMillis: STATEMENT_MS, query_timeout: STATEMENT_MS, keepAlive: true };
    const client = new Client({ ...connection, ...times });
    client.on('error', () => undefined); // the statement fails as well, which is enough
    try {
      await client.connect();
      const { rows } = await client.query<{ writer: number }>('select es.enter_writer() as writer');
      return new WriterSession(client, rows[0]!.writer, landingMs);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw unavailable(error);
    }
  }

  get isLost(): boolean {
    return this.lost;
  }

  /** Takes streams if they are free, and nothing may land in any that a vanished writer left. @throws {StoreUnavailable} */
  async take(own: string, others: readonly string[]): Promise<boolean> {
    const values = [this.writer, own, others, this.landingMs];
    const text = 'select es.take_streams($1, $2, $3, $4) as taken';
    try {
      const { rows } = await this.query<{ taken: boolean }>({ name: 'es_take_streams', text, values });
      return rows[0]?.taken === true;
    } catch (error) {
      await this.drop(); // what it may have taken goes with it
      throw unavailable(error);
    }
  }

  release(own: string, others: readonly string[]): void {
    if (this.lost) return;
    const values = [this.writer, own, others];
    this.query({ name: 'es_release_streams', text: 'select es.release_streams($1, $2, $3)', values }).catch(() =>
      this.drop(),
    );
  }

  /** Forgets an earlier session of this process that had nothing on its way when it was lost. */
  async forget({ writer }: WriterSession): Promise<void> {
    await this.query({ text: LEAVE, values: [writer] });
  }

  /** Says farewell when nothing is on its way; else others heed that something may be. */
  async close(): Promise<void> {
    if (!this.lost && this.holds === 0) await this.query({ text: LEAVE, values: [this.writer] }).catch(() => undefined);
    await this.drop();
  }

  /** One statement after the other: a session has no more than one under way. */
  private query<Row extends object>(config: QueryConfig): Promise<QueryResult<Row>> {
    const answer = this.last.then(() => this.client.query<Row>(config));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async drop(): Promise<void> {
    this.lost = true;
    await this.client.end().catch(() => undefined);
  }
}

const unavailable = (error: unknown): unknown =>
  isTransient(error) ? new StoreUnavailable('The locks of the log cannot be had', { cause: error }) : error;
