import type { BaseOptions } from '@eventstore/db-client';
import { StoreUnavailable } from '@accord/event-store';
import type { EventStoreAddress } from './connection-string.js';
import { NoAnswer, reasonOf } from './failures.js';
import { LogClient } from './log-client.js';
import { Retries, type RetryReason } from './retries.js';

/** What our own time-out adds to the deadline that the server is told, in milliseconds. */
const GRACE_MS = 500;

/** Failures after which the client would stay with its node, although another one may serve. */
const STUCK: ReadonlySet<RetryReason> = new Set(['late', 'not-ready']);

/**
 * The one client of a process. A client whose server stopped to answer does not look for another one by itself, nor does one
 * whose node is cut off from the others: whoever meets that has it replaced, and everybody's next call goes over the new one.
 */
export class Connection {
  private client: LogClient;
  private closed = false;
  private readonly replaced = new Set<() => void>();

  constructor(
    private readonly address: EventStoreAddress,
    private readonly deadlineMs: number,
    /** What is done again over this connection. */
    readonly retries = new Retries(),
  ) {
    this.client = LogClient.of(address, deadlineMs);
  }

  /** Options of a call that has to see the caller's own writes, or to write. */
  get throughLeader(): BaseOptions {
    return { requiresLeader: true, credentials: this.address.credentials, deadline: this.deadlineMs };
  }

  /** Options of a call that any node may answer. */
  get throughAnyNode(): BaseOptions {
    return { credentials: this.address.credentials, deadline: this.deadlineMs };
  }

  /** The client to use now. @throws {StoreUnavailable} once it is closed: a client that was disposed still calls */
  get current(): LogClient {
    if (this.closed) throw new StoreUnavailable('The event store is closed');
    return this.client;
  }

  /**
   * Makes a call within our own time-out, since a client on its way to a frozen server knows none.
   * @param call is given what it calls with each part of a long answer: time begins anew then
   * @param withdraw ends the call at the client, when nobody waits for it any more
   * @throws {NoAnswer} after it; the client is replaced then
   */
  async answered<T>(
    call: (client: LogClient, goesOn: () => void) => Promise<T>,
    withdraw: () => void = () => undefined,
  ): Promise<T> {
    const client = this.current;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        withdraw();
        reject(new NoAnswer('EventStoreDB did not answer in time'));
      }, this.deadlineMs + GRACE_MS);
    });
    try {
      return await Promise.race([call(client, () => void timer?.refresh()), late]);
    } catch (error) {
      if (STUCK.has(reasonOf(error))) this.replace(client);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Takes a new client in the place of one that does not get through any more. */
  replace(stale: LogClient): void {
    if (this.closed || this.client !== stale) return;
    this.client = LogClient.of(this.address, this.deadlineMs);
    for (const listener of this.replaced) listener();
    void stale.end().catch(() => undefined);
  }

  /** Calls back when a client was replaced: what was open over it ends without a word. Returns how to stop. */
  onReplaced(listener: () => void): () => void {
    this.replaced.add(listener);
    return () => void this.replaced.delete(listener);
  }

  /** Ends all calls and the connection. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.client.end().catch(() => undefined);
  }
}
