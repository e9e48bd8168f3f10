import { Client, type Pool } from 'pg';

/** The channel on which writing processes say that they appended. The payload names the process, nothing else. */
export const CHANNEL = 'es_appended';

const RECONNECT_AFTER_MS = 1_000;

/** What a listening connection tells. */
export interface Hearing {
  /** It listens now: whoever wants to know whether it hears sends a notification. */
  readonly onListening: () => void;
  /** A notification came. */
  readonly onNotification: (payload: string) => void;
  /** It began or ceased to hear. */
  readonly onChange: () => void;
}

/**
 * A connection of its own that listens for the notifications of other processes, and comes back when it is cut.
 * It is a shortcut only: whoever uses it also polls, so a lost notification delays and never loses.
 *
 * That the server took the LISTEN proves nothing: a pooler that lends connections by the transaction takes it too, and
 * no notification ever comes. So it counts as hearing from the first notification on that it has heard.
 */
export class ListenConnection {
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private wanted = false;
  private heard = false;

  constructor(
    private readonly pool: Pool,
    private readonly hearing: Hearing,
  ) {}

  /** True while notifications are known to come. */
  get hears(): boolean {
    return this.heard;
  }

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
    this.heard = false;
    await client?.end().catch(() => undefined);
  }

  private connect(): void {
    const client = new Client(this.pool.options);
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.notified(client, payload ?? ''));
    client
      .connect()
      .then(() => client.query(`listen ${CHANNEL}`))
      .then(() => this.hearing.onListening())
      .catch(() => this.lost(client));
  }

  private notified(client: Client, payload: string): void {
    if (this.client !== client) return;
    this.become(true);
    this.hearing.onNotification(payload);
  }

  private become(heard: boolean): void {
    if (this.heard === heard) return;
    this.heard = heard;
    this.hearing.onChange();
  }

  private lost(client: Client): void {
    if (this.client !== client) return; // stopped, or told of the same loss a second time
    this.client = undefined;
    this.become(false);
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => {
      if (this.wanted) this.connect();
    }, RECONNECT_AFTER_MS);
    this.retry.unref();
  }
}
