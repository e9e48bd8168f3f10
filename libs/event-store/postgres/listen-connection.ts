import { Client, type Pool } from 'pg';

/** The channel on which writing processes say that they appended. The payload names the process, nothing else. */
export const CHANNEL = 'es_appended';

const RECONNECT_AFTER_MS = 1_000;

/**
 * A connection of its own that listens for the notifications of other processes, and comes back when it is cut.
 * It is a shortcut only: whoever uses it also polls, so a lost notification delays and never loses.
 */
export class ListenConnection {
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private wanted = false;

  constructor(
    private readonly pool: Pool,
    private readonly onNotification: (payload: string) => void,
  ) {}

  /** Connects in the background. */
  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.connect();
  }

  /** Ends the connection, and the tries to have one. */
  async stop(): Promise<void> {
    this.wanted = false;
    clearTimeout(this.retry);
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private connect(): void {
    const client = new Client(this.pool.options);
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.onNotification(payload ?? ''));
    client
      .connect()
      .then(() => client.query(`listen ${CHANNEL}`))
      .catch(() => this.lost(client));
  }

  private lost(client: Client): void {
    if (this.client !== client) return; // stopped, or told of the same loss a second time
    this.client = undefined;
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => {
      if (this.wanted) this.connect();
    }, RECONNECT_AFTER_MS);
    this.retry.unref();
  }
}
