import { isTransient } from '@accord/database';
import { StoreUnavailable } from '@accord/event-store';
import { Client, type ClientConfig } from 'pg';

/** How long a statement may take, in milliseconds: none of them waits for anything. */
const STATEMENT_MS = 2_000;
const LEAVE = 'select es.leave_writer($1)';
const TURN = { name: 'es_turn_streams', text: 'select es.turn_streams($1, $2, $3, $4) as granted' };

/** A stream alone, and others with their other readers. */
interface Streams {
  readonly own: string;
  readonly others: readonly string[];
}

interface Wish extends Streams {
  readonly resolve: (isGranted: boolean) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * One session of the database, as a writer of the log: its locks last as long as it does. When it ends by itself, nothing
 * is held any more. What is wanted and let go while a statement is under way goes into the next one together.
 */
export class WriterSession {
  /** Streams that are held over it, or may be. */
  holds = 0;
  private lost = false;
  private releases: Streams[] = [];
  private wishes: Wish[] = [];
  private turning: Promise<void> | undefined;

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
  take(own: string, others: readonly string[]): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.wishes.push({ own, others, resolve, reject });
      this.turn();
    });
  }

  release(own: string, others: readonly string[]): void {
    this.releases.push({ own, others });
    this.turn();
  }

  /** Forgets an earlier session of this process that had nothing on its way when it was lost. Before anything else. */
  async forget({ writer }: WriterSession): Promise<void> {
    await this.client.query(LEAVE, [writer]);
  }

  /** Says farewell when nothing is on its way; else others heed that something may be. */
  async close(): Promise<void> {
    while (this.turning) await this.turning;
    if (!this.lost && this.holds === 0) await this.client.query(LEAVE, [this.writer]).catch(() => undefined);
    await this.drop();
  }

  private turn(): void {
    this.turning ??= this.turns().finally(() => (this.turning = undefined));
  }

  private async turns(): Promise<void> {
    while (this.wishes.length + this.releases.length > 0) {
      const [releases, wishes] = [this.releases.splice(0), this.wishes.splice(0)];
      try {
        const values = [this.writer, JSON.stringify(releases), JSON.stringify(wishes), this.landingMs];
        const { rows } = await this.client.query<{ granted: boolean[] }>({ ...TURN, values });
        wishes.forEach(({ resolve }, place) => resolve(rows[0]?.granted[place] === true));
      } catch (error) {
        await this.drop(); // what it may have taken goes with it
        for (const { reject } of wishes) reject(unavailable(error));
      }
    }
  }

  private async drop(): Promise<void> {
    this.lost = true;
    await this.client.end().catch(() => undefined);
  }
}

const unavailable = (error: unknown): unknown =>
  isTransient(error) ? new StoreUnavailable('The locks of the log cannot be had', { cause: error }) : error;
