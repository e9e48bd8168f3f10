import { setTimeout as sleep } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { derivedId, freshId, jsonObjectOf, ManualClock, slugOf, type JsonObject } from '@accord/kernel';
import { START, type RecordedEvent } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { findPersona } from '@accord/identity';
import { JOB_KINDS, PostgresOutbox, type JobHandler } from '@accord/jobs';
import { LogFollower } from '@accord/log-follower';
import { composeDeadlines, type Runtime } from '@infra/runtime';
import { processOver, seeded } from '../../../../test/support/commander.js';
import type { TestDatabase } from '../../../../test/support/postgres.js';
import { startProcess, type Process } from '@accord/jobs/testing';
import { applications, type Sent } from '../../domain/testing/index.js';
import { DEADLINES } from '../index.js';
import type { Place } from './place.js';

/** What a worker may do with a message on its way to its handler: die before it, or after it. */
export type Fate = (handle: () => Promise<void>) => Promise<void>;

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const MEMBERS: ReadonlySet<string> = new Set(['officer', 'signatory', 'fso']);

/** Quick: what the queue has lost it is given again soon. */
const TUNING = { pollMs: 20, forgottenMs: 400, leaseMs: 1_500, atOnce: 8 };

/** A house over a real database and a real queue, with two workers, whose clock is moved by hand. */
export class WorkingHouse implements Place {
  private readonly slugs = new Map<string, string>();
  private workers: readonly Process[] = [];
  private readonly handlers: readonly JobHandler[];
  private readonly follower: LogFollower;

  private constructor(
    private readonly database: TestDatabase,
    private readonly redis: { readonly url: string } | null,
    readonly clock: ManualClock,
    private readonly runtime: Runtime,
    private readonly store: PostgresEventStore,
    fate: Fate,
  ) {
    const { pool } = database;
    const { pipeline, agreements, organizations } = runtime;
    const outbox = new PostgresOutbox(JOB_KINDS);
    const deadlines = composeDeadlines({ store, pool, outbox, pipeline, agreements, organizations, clock });
    this.handlers = deadlines.handlers.map(({ kind, ...handler }) => ({
      kind,
      handle: (message) => fate(() => handler.handle(message)),
    }));
    this.follower = new LogFollower({ store, pool, consumers: [deadlines.consumer], clock, log: SILENT });
  }

  static async open(
    database: TestDatabase,
    redis: { readonly url: string } | null,
    now: string,
    fate: Fate,
  ): Promise<WorkingHouse> {
    const clock = new ManualClock(new Date(now));
    const runtime = await processOver(database, 'house', clock);
    await runtime.readSide.start();
    await seeded(runtime); // with it come the people of government
    const house = new WorkingHouse(database, redis, clock, runtime, new PostgresEventStore(database.pool), fate);
    await house.follower.start();
    await house.hire();
    return house;
  }

  get now(): string {
    return this.clock.now().toISOString();
  }

  /** Two workers begin. */
  async hire(): Promise<void> {
    const { database, redis, handlers, clock } = this;
    const beginning = [1, 2].map(() => startProcess({ database, redis, handlers, clock, tuning: TUNING }));
    this.workers = await Promise.all(beginning);
  }

  /** Both workers stop, wherever they are. */
  async dismiss(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
    this.workers = [];
  }

  async close(): Promise<void> {
    await this.dismiss();
    await this.follower.stop();
    await this.runtime.readSide.stop();
    await this.runtime.close();
    await this.store.close();
  }

  async organization(slug: string): Promise<string> {
    const id = derivedId(`organization/${slug}`);
    const { organizations } = JSON.parse(readFileSync('infra/seed/organizations.json', 'utf8')) as {
      organizations: JsonObject[];
    };
    this.slugs.set(id, slug);
    await this.command('organization', id, id, 'cm-1', 'register-organization', { ...organizations[0], slug });
    return id;
  }

  attest(organizationId: string): Promise<void> {
    const body = { baselineVersion: '2016.1', answers: applications.answers() };
    return this.command(
      'organization',
      organizationId,
      organizationId,
      'officer',
      'record-standards-attestation',
      body,
    );
  }

  async send(agreementId: string, organizationId: string, subjectId: string, sent: Sent): Promise<void> {
    const { state } = await this.runtime.agreements.folds.newest(agreementId);
    const { type, payload } = typeof sent === 'function' ? sent(state) : sent;
    await this.command('agreement', agreementId, organizationId, subjectId, slugOf(type), payload);
  }

  /** Waits until all that is due now is done, and all that follows from it. */
  async settle(): Promise<void> {
    for (let look = 0; look < 3_000; look += 1) {
      if (!(await this.follower.waitFor([DEADLINES], await this.store.head(), 20_000)))
        throw new Error('The process of deadlines does not follow.');
      const { rows } = await this.database.pool.query<{ count: number }>(
        `select count(*)::int as count from jobs.outbox where state = 'waiting' and due_at <= $1`,
        [this.now],
      );
      if (rows[0]!.count === 0) return;
      await sleep(10);
    }
    throw new Error(`What is due at ${this.now} is not done.`);
  }

  /** When the next message is due; null when none waits. */
  async nextDue(): Promise<string | null> {
    const { rows } = await this.database.pool.query<{ next: Date | null }>(
      `select min(due_at) as next from jobs.outbox where state = 'waiting'`,
    );
    return rows[0]!.next?.toISOString() ?? null;
  }

  /** Ids of messages that were given up. */
  async dead(): Promise<readonly string[]> {
    const { rows } = await this.database.pool.query<{ id: string }>(`select id from jobs.outbox where state = 'dead'`);
    return rows.map(({ id }) => id);
  }

  /** Everything that the clock has recorded. */
  async ofTheClock(): Promise<readonly RecordedEvent[]> {
    const { events } = await this.store.readAll(START, 100_000);
    return events.filter(({ metadata }) => metadata['actorFunction'] === 'clock');
  }

  private async command(
    to: 'agreement' | 'organization',
    id: string,
    organizationId: string,
    subjectId: string,
    slug: string,
    body: unknown,
  ): Promise<void> {
    const { agreements, organizations, pipeline } = this.runtime;
    const { revision } = await (to === 'agreement' ? agreements : organizations).folds.newest(id);
    const persona = MEMBERS.has(subjectId) ? `${this.slugs.get(organizationId) ?? ''}.${subjectId}` : subjectId;
    const principal = await findPersona(persona, () => Promise.resolve(organizationId));
    if (principal === null) throw new Error(`Nobody is called ${persona}.`);
    const envelope = {
      sender: 'person',
      commandId: freshId(),
      slug,
      path: slug,
      principal,
      chosenFunction: null,
      expectedRevision: revision < 0 ? null : revision,
      body: jsonObjectOf(body),
      correlationId: 'a'.repeat(32),
    } as const;
    const result =
      to === 'agreement'
        ? await pipeline.execute(agreements, id, envelope)
        : await pipeline.execute(organizations, id, envelope);
    if (!result.ok) throw new Error(`${persona} was refused ${slug} at ${this.now}: ${JSON.stringify(result.error)}`);
  }
}
