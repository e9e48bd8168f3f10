import { setTimeout as sleep } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { derivedId, freshId, jsonObjectOf, ManualClock, slugOf, type JsonObject } from '@accord/kernel';
import { START, StoreUnavailable, type RecordedEvent } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { findPersona } from '@accord/identity';
import { JOB_KINDS, PostgresOutbox } from '@accord/jobs';
import { LogFollower } from '@accord/log-follower';
import { composeDeadlines, type Runtime } from '@infra/runtime';
import { processOver, seeded } from '../../../../test/support/commander.js';
import type { Point } from '../../../../test/support/deadline-worker.js';
import type { TestDatabase } from '../../../../test/support/postgres.js';
import { applications, type Sent } from '../../domain/testing/index.js';
import { DEADLINES } from '../index.js';
import type { Place } from './place.js';
import { WorkerProcess } from './worker-process.js';

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const MEMBERS: ReadonlySet<string> = new Set(['officer', 'signatory', 'fso']);
const WORKERS = 2;

/** A house over a real database and a real queue, whose two workers are processes, and whose clock is moved by hand. */
export class WorkingHouse implements Place {
  readonly slowerIntakeFrom = null;
  private readonly slugs = new Map<string, string>();
  private workers: readonly WorkerProcess[] = [];
  private readonly following: LogFollower;

  private constructor(
    private readonly database: TestDatabase,
    private readonly redisUrl: string | null,
    private readonly clock: ManualClock,
    private readonly runtime: Runtime,
    private readonly store: PostgresEventStore,
  ) {
    const { pool } = database;
    const { pipeline, agreements, organizations, policy } = runtime;
    const outbox = new PostgresOutbox(JOB_KINDS);
    const { consumer } = composeDeadlines({ store, pool, outbox, pipeline, agreements, organizations, policy, clock });
    this.following = new LogFollower({ store, pool, consumers: [consumer], clock, log: SILENT });
  }

  static async open(database: TestDatabase, redisUrl: string | null, now: string): Promise<WorkingHouse> {
    const clock = new ManualClock(new Date(now));
    const runtime = await processOver(database, 'house', clock);
    await runtime.readSide.start();
    await seeded(runtime); // with it come the people of government
    const house = new WorkingHouse(database, redisUrl, clock, runtime, new PostgresEventStore(database.pool));
    await house.following.observe(); // the workers follow
    await house.hire();
    return house;
  }

  get now(): string {
    return this.clock.now().toISOString();
  }

  /** Moves the clock of the house, and that of its workers. */
  async moveTo(moment: string): Promise<void> {
    this.clock.set(moment);
    await this.tell(null);
  }

  /** Takes workers on until there are two, with the clock where it stands. */
  async hire(): Promise<void> {
    const { now, redisUrl } = this;
    const { host, database } = this.database;
    const staying = this.workers.filter(({ isRunning }) => isRunning);
    const missing = Array.from({ length: WORKERS - staying.length }, () =>
      WorkerProcess.start({ host, database, redisUrl, now }),
    );
    this.workers = [...staying, ...(await Promise.all(missing))];
  }

  /**
   * Moves the clock, and kills whichever worker begins first to handle what falls due then: before it does anything, somewhere
   * in its work, or when it has done it and not yet said so.
   * @returns the id of the message, if the killed one holds its lease still and left it undone
   */
  async moveAndKill(moment: string, where: Point | 'within'): Promise<string | null> {
    const point = where === 'within' ? 'before' : where;
    const working = this.workers.map(async (worker) => ({ worker, id: await worker.reaches(point) }));
    this.clock.set(moment);
    await this.tell(where === 'within' ? null : where);
    const { worker, id } = await Promise.race(working);
    await worker.kill();
    await this.tell(null);
    const { rowCount } = await this.database.pool.query(
      `select from jobs.outbox where id = $1 and state = 'waiting' and lease_until > clock_timestamp()`,
      [id],
    );
    return rowCount === 1 ? id : null;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    await this.following.stop();
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
      const head = await this.store.head();
      if (!(await this.following.waitFor([DEADLINES], head, 20_000)))
        throw new Error('The process of deadlines does not follow.');
      const { rows } = await this.database.pool.query<{ count: number }>(
        `select count(*)::int as count from jobs.outbox where state = 'waiting' and due_at <= $1`,
        [this.now],
      );
      // What was done meanwhile has been recorded, and may have something follow from it.
      if (rows[0]!.count === 0 && (await this.store.head()) === head) return;
      await sleep(5);
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

  private async tell(standsStill: Point | null): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.tell({ now: this.now, standsStill })));
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
    const send = () =>
      to === 'agreement' ? pipeline.execute(agreements, id, envelope) : pipeline.execute(organizations, id, envelope);
    const result = await againWhileUnavailable(send);
    if (!result.ok) throw new Error(`${persona} was refused ${slug} at ${this.now}: ${JSON.stringify(result.error)}`);
  }
}

/** Sends the same command again, as clients do, while a machine with much else to do keeps it waiting for too long. */
async function againWhileUnavailable<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable) || tries === 10) throw cause;
    }
  }
}
