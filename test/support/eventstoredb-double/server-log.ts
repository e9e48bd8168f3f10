import { randomInt } from 'node:crypto';

/** What an append of the server expects of its stream. */
export type Expectation = bigint | 'no_stream' | 'any' | 'stream_exists';

/** An event as it comes in. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Buffer;
  readonly metadata: Buffer;
}

/** An event in the log. */
export interface Logged extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly createdMs: number;
}

/** What an append did: wrote or was written before, or met a stream that ends elsewhere. */
export type Written =
  { readonly revision: bigint; readonly position: bigint | undefined } | { readonly current: bigint | undefined };

/** The server's bound for one append, and how it counts. */
export const MAX_APPEND_BYTES = 1_048_576;
export const bytesOf = ({ type, data, metadata }: Proposed): number => data.length + metadata.length + 2 * type.length;

/**
 * The log of a server, by the rules observed on a real one: what is idempotent, and what is not. Positions have gaps, and
 * events of the server itself and of other systems stand between ours.
 */
export class ServerLog {
  readonly events: Logged[] = [];
  private readonly streams = new Map<string, Logged[]>();
  private readonly tombstones = new Set<string>();
  /** Ids that the running node remembers: what makes `any` idempotent until it restarts. */
  private remembered = new Map<string, Logged>();
  /** Events from here on are counted, but on too few nodes to be read: Infinity when there are none. */
  private readableUpTo = Number.POSITIVE_INFINITY;
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.put('$users', { type: '$User', ...NOTHING });
    this.put('$settings', { type: 'update', ...NOTHING });
  }

  append(stream: string, expected: Expectation, events: readonly Proposed[]): Written {
    const there = this.streams.get(stream) ?? [];
    const current = there.at(-1)?.revision;
    if (events.length === 0) return { revision: 0n, position: undefined };
    const from = expected === 'no_stream' ? 0n : typeof expected === 'bigint' ? expected + 1n : undefined;
    if (from === undefined) {
      const known = events.map(({ id }) => this.remembered.get(id)).filter((one) => one?.stream === stream);
      if (known.length === events.length) return known.at(-1)!;
      if (expected === 'stream_exists' && current === undefined) return { current };
      return this.write(stream, events);
    }
    const next = current === undefined ? 0n : current + 1n;
    if (from === next) return this.write(stream, events); // ids are not compared here: the same id again is a duplicate
    const place = there.slice(Number(from), Number(from) + events.length);
    const isRepeated = place.length === events.length && place.every(({ id }, n) => id === events[n]?.id);
    return isRepeated ? place.at(-1)! : { current };
  }

  /** Events of a stream that can be read; undefined when there is no such stream. */
  stream(stream: string): readonly Logged[] | undefined {
    const events = this.streams.get(stream)?.filter((event) => this.isReadable(event));
    return events && events.length > 0 ? events : undefined;
  }

  /** Every event that can be read, in order. */
  get readable(): readonly Logged[] {
    return Number.isFinite(this.readableUpTo) ? this.events.slice(0, this.readableUpTo) : this.events;
  }

  /** How many of the readable events stand before a position. */
  countBefore(position: bigint): number {
    const events = this.readable;
    let [low, high] = [0, events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (events[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** From now on appends are counted and cannot be read: the leader has lost its followers. */
  loseQuorum(): void {
    this.readableUpTo = this.events.length;
  }

  /** The followers are back: everything can be read. */
  regainQuorum(): void {
    this.readableUpTo = Number.POSITIVE_INFINITY;
    this.tell();
  }

  /** Another leader came: what could not be read is gone. */
  truncate(): void {
    const gone = this.events.splice(this.readableUpTo);
    for (const { stream, id } of gone) {
      const events = this.streams.get(stream);
      events?.pop();
      if (events?.length === 0) this.streams.delete(stream);
      this.remembered.delete(id);
    }
    this.regainQuorum();
  }

  /** A node that starts again remembers no ids. */
  forget(): void {
    this.remembered = new Map();
  }

  tombstone(stream: string): void {
    this.tombstones.add(stream);
  }

  isTombstone(stream: string): boolean {
    return this.tombstones.has(stream);
  }

  /** Calls back after each append that can be read. Returns how to stop. */
  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private isReadable(event: Logged): boolean {
    return !Number.isFinite(this.readableUpTo) || this.readable.includes(event);
  }

  private write(stream: string, events: readonly Proposed[]): Written {
    const last = events.map((event) => this.put(stream, event)).at(-1)!;
    if (this.events.length % 5 === 0) {
      this.put('$stats-127.0.0.1:2113', { type: '$statsCollected', ...NOTHING });
      this.put('billing-7', { type: 'InvoiceSent', ...NOTHING });
    }
    this.tell();
    return last;
  }

  private put(stream: string, event: Omit<Proposed, 'id'> & { readonly id?: string }): Logged {
    const events = this.streams.get(stream) ?? [];
    this.streams.set(stream, events);
    const position = (this.events.at(-1)?.position ?? 0n) + BigInt(randomInt(100, 900));
    const id = event.id ?? `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
    const logged = { ...event, id, stream, revision: BigInt(events.length), position, createdMs: Date.now() };
    this.events.push(logged);
    events.push(logged);
    this.remembered.set(id, logged);
    return logged;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const NOTHING = { contentType: 'application/json', data: Buffer.from('{"n":1}'), metadata: Buffer.alloc(0) };
