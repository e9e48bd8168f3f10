import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { AGREEMENTS, attestedAfter, grantsAfter } from '@accord/agreements/projections';
import { comparePositions, EVENT_STORE, START, type EventStore, type Position } from '@accord/event-store';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import type { Knowledge } from '../authzen/index.js';
import { GrantTable } from '../core/index.js';
import { PolicyFacts } from './policy-facts.js';
import { StreamsAside } from './streams-aside.js';

/** News that come within so many milliseconds are taken over together. */
const GATHER_MS = 25;
/** Longest wait for the rows of what was appended, in milliseconds: then they are looked for at the next news. */
const LONGEST_WAIT = 2_000;
/** After a look that failed, the next one. */
const AGAIN_MS = 1_000;

/**
 * What all agreements grant, in the memory of this process, kept up with the log by the rows that the read model of agreements
 * leaves of each event. Nothing is read before it is asked for the first time.
 */
@Injectable()
export class KnownGrants implements OnModuleDestroy {
  private known: Known | null = null;
  private beginning: Promise<void> | null = null;
  private looking: Promise<void> = Promise.resolve();
  private unseenSince: number | null = null;
  private soon: NodeJS.Timeout | undefined;
  private stopListening: () => void = () => undefined;
  private isOver = false;

  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** The table at once, where it is in memory; null before it was asked for the first time. */
  get now(): GrantTable | null {
    return this.known?.table ?? null;
  }

  /**
   * The table, with everything in it up to a position; without one, as far as the read model has come.
   * @throws {NeverCaughtUp} while the read model is built for the first time
   */
  async upTo(position: Position | null = null): Promise<GrantTable> {
    await (this.beginning ??= this.begin());
    const { table, position: reached } = this.known!;
    const isAsked = position !== null && comparePositions(reached, position) < 0;
    if (isAsked || this.unseenSince !== null) await this.look(position);
    return this.known?.table ?? table;
  }

  /** How far it has come. */
  get knowledge(): Knowledge {
    const position = this.known?.position ?? START;
    const { headPosition, behindMs } = this.readModels.status(AGREEMENTS);
    const waiting = this.unseenSince === null ? 0 : Math.round(performance.now() - this.unseenSince);
    if (waiting === 0 && comparePositions(position, headPosition) >= 0)
      return { position, headPosition: position, behindMs: 0 };
    return { position, headPosition, behindMs: Math.max(behindMs, waiting) };
  }

  onModuleDestroy(): void {
    this.isOver = true;
    this.stopListening();
    clearTimeout(this.soon);
  }

  private async begin(): Promise<void> {
    try {
      this.stopListening = this.store.onAppended(() => this.notice());
      const head = await this.store.head(); // what was appended before is told by no news
      await this.look(head);
      if (comparePositions(this.known!.position, head) < 0) this.notice();
    } catch (error) {
      this.stopListening();
      this.beginning = null;
      throw error;
    }
  }

  private notice(): void {
    this.unseenSince ??= performance.now();
    this.lookIn(GATHER_MS);
  }

  private lookIn(milliseconds: number): void {
    if (this.isOver || this.soon !== undefined) return;
    this.soon = setTimeout(() => {
      this.soon = undefined;
      void this.catchUp();
    }, milliseconds).unref();
  }

  private async catchUp(): Promise<void> {
    const since = this.unseenSince;
    try {
      const head = await this.store.head();
      await this.look(head);
      if (this.unseenSince === since && comparePositions(this.known!.position, head) >= 0) this.unseenSince = null;
      else this.lookIn(GATHER_MS);
    } catch {
      this.lookIn(AGAIN_MS); // the lag tells of it meanwhile
    }
  }

  /** Takes over what the read model has by now, one look after the other. @param position that it should have reached */
  private look(position: Position | null): Promise<void> {
    const next = this.looking.catch(() => undefined).then(() => this.takeOver(position));
    this.looking = next;
    return next;
  }

  private async takeOver(wanted: Position | null): Promise<void> {
    if (wanted !== null) await this.readModels.waitFor(AGREEMENTS, wanted, LONGEST_WAIT);
    const { db, tables, position, status } = this.readModels;
    const table = tables(AGREEMENTS); // names no table before the read model serves
    const reached = await position(AGREEMENTS);
    const { parked, released } = status(AGREEMENTS);
    // a checkpoint that lies further back is that of a database which was restored: what is known is of another one
    const before = this.known && comparePositions(this.known.position, reached) <= 0 ? this.known : null;
    const { policy, aside, table: grants } = before ?? (await this.fresh());
    await policy.readOn();
    const after = before?.position ?? START;
    for await (const rows of attestedAfter(db, table, after)) for (const row of rows) grants.addAttested(row);
    for await (const rows of grantsAfter(db, table, after)) for (const row of rows) grants.addGrant(row);
    for (const streamId of aside.movedOn(parked, released)) await this.readAgain(grants, streamId);
    await aside.follow(grants, { parked, released, reached });
    for (const fact of policy.upTo(reached)) grants.addPolicy(fact);
    this.known = { table: grants, position: reached, policy, aside };
    if (parked.length > 0) this.lookIn(AGAIN_MS); // no news tells that one of them goes on
  }

  private async fresh() {
    const policy = new PolicyFacts(this.store);
    await policy.readOn();
    return { policy, aside: new StreamsAside(this.store), table: new GrantTable(policy.first()) };
  }

  /** Takes over what was written late of a stream that was set aside. */
  private async readAgain(grants: GrantTable, streamId: string): Promise<void> {
    const { db, tables } = this.readModels;
    const table = tables(AGREEMENTS);
    const [category, ...rest] = streamId.split('-');
    const id = rest.join('-');
    if (category === 'organization')
      for await (const rows of attestedAfter(db, table, START, id)) for (const row of rows) grants.addAttested(row);
    if (category === 'agreement')
      for await (const rows of grantsAfter(db, table, START, id)) for (const row of rows) grants.addGrant(row);
  }
}

/** What is known, and by what it is kept up. */
interface Known {
  readonly table: GrantTable;
  readonly position: Position;
  readonly policy: PolicyFacts;
  readonly aside: StreamsAside;
}
