import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derivedId, freshId, localDateOf, ManualClock, type Json } from '@accord/kernel';
import { DEADLINES } from '@accord/agreements/processes';
import type { Position, RecordedEvent } from '@accord/event-store';
import { findPersona } from '@accord/identity';
import { LogFollower } from '@accord/log-follower';
import { createLogger, readConfiguration } from '@accord/platform/program';
import { composeDeadlines, openRuntime, seedAccord, type Deadlines, type Runtime } from '@infra/runtime';
import { Refused } from '../../outcome.js';
import { fillBody, type Known } from '../placeholders.js';
import { AlarmClock } from './alarm-clock.js';

/** How long the process of deadlines may take to follow, in milliseconds. */
const FOLLOWED_WITHIN_MS = 20_000;

/** A house of its own, over a database of its own, whose clock is moved by hand. */
export class MovingHouse {
  private readonly follower: LogFollower;
  private readonly deadlines: Deadlines;
  private readonly alarms = new AlarmClock();
  /** Ids of agreements by the slug of their organization, and of the organizations themselves. */
  private readonly agreements = new Map<string, string>();
  private readonly organizations = new Map<string, string>();

  private constructor(
    private readonly directory: string,
    readonly clock: ManualClock,
    private readonly runtime: Runtime,
  ) {
    const { store, queries, pipeline, agreements, organizations, policy } = runtime;
    const { pool } = queries;
    this.deadlines = composeDeadlines({
      store,
      pool,
      outbox: this.alarms,
      pipeline,
      agreements,
      organizations,
      policy,
      clock,
    });
    const log = createLogger('warn');
    this.follower = new LogFollower({ store, pool, consumers: [this.deadlines.consumer], clock, log });
  }

  /** Makes a database in a new directory, registers the organizations of the demonstration, and begins to follow. */
  static async open(): Promise<MovingHouse> {
    const directory = mkdtempSync(join(tmpdir(), 'accord-years-'));
    const clock = new ManualClock(new Date());
    try {
      const runtime = await openRuntime(
        readConfiguration({ ACCORD_DATA_DIR: directory, LOG_LEVEL: 'warn' }),
        clock,
        createLogger('warn'),
      );
      const house = new MovingHouse(directory, clock, runtime);
      await runtime.follow();
      await seedAccord(runtime);
      await house.follower.start();
      return house;
    } catch (error) {
      rmSync(directory, { recursive: true, force: true });
      throw error;
    }
  }

  get now(): string {
    return this.clock.now().toISOString();
  }

  /** Stops everything and removes the database. */
  async close(): Promise<void> {
    await this.follower.stop();
    await this.runtime.stopFollowing();
    await this.runtime.close();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** Id of a registered organization. @throws {Refused} when there is none of this slug */
  async organizationOf(slug: string): Promise<string> {
    const id = await this.runtime.slugs.holderOf(slug);
    if (id === null) throw new Refused(`No organization is called ${slug}.`);
    this.organizations.set(slug, id);
    return id;
  }

  /** Sends a command as a persona, on what stands; placeholders in the body are filled. @throws {Refused} */
  async send(slug: string, as: string, command: string, body: Json): Promise<void> {
    const organizationId = await this.organizationOf(slug);
    const isOfOrganization = command === 'record-standards-attestation';
    const { agreements, organizations, pipeline } = this.runtime;
    const commandId = freshId();
    const id = isOfOrganization ? organizationId : this.agreementOf(slug, command, commandId);
    const principal = await findPersona(as, (one) => this.runtime.slugs.holderOf(one));
    const known = await this.known(slug, organizationId, command);
    const folds = isOfOrganization ? organizations.folds : agreements.folds;
    const { revision } = await folds.newest(id);
    if (principal === null) throw new Refused(`Nobody is called ${as}.`);
    const envelope = {
      sender: 'person',
      commandId,
      slug: command,
      path: `demo/${id}/${command}`,
      principal,
      chosenFunction: null,
      expectedRevision: revision < 0 ? null : revision,
      body: fillBody(body, known),
      correlationId: commandId.replaceAll('-', ''),
    } as const;
    const result = isOfOrganization
      ? await pipeline.execute(organizations, id, envelope)
      : await pipeline.execute(agreements, id, envelope);
    if (!result.ok) throw new Refused(`${as} was refused ${command}: ${result.error.detail}`);
  }

  /** Moves the clock to a moment, and lets happen in their order all that falls due on the way. */
  async moveTo(moment: string, told: () => Promise<void>): Promise<void> {
    for (;;) {
      await this.follow();
      await told();
      const next = this.alarms.next();
      if (next === null || next.dueAt > moment) break;
      if (next.dueAt > this.now) this.clock.set(next.dueAt);
      await this.deadlines.handlers.find(({ kind }) => kind === next.kind)?.handle(next);
      this.alarms.finish(next);
    }
    this.clock.set(moment);
  }

  /** What was recorded after a position. */
  async recordedAfter(position: Position): Promise<readonly RecordedEvent[]> {
    return (await this.runtime.store.readAll(position, 1_000)).events;
  }

  /** The slug of the organization whose stream, agreement or deadlines a stream is; null for one of no part in the story. */
  slugOf(streamId: string): string | null {
    const id = streamId.slice(streamId.indexOf('-') + 1);
    return [...this.agreements, ...this.organizations].find(([, one]) => one === id)?.[0] ?? null;
  }

  private async follow(): Promise<void> {
    const head = await this.runtime.store.head();
    if (!(await this.follower.waitFor([DEADLINES], head, FOLLOWED_WITHIN_MS)))
      throw new Refused('The process of deadlines does not follow the log.');
  }

  private agreementOf(slug: string, command: string, commandId: string): string {
    if (command === 'create-draft') this.agreements.set(slug, derivedId(`agreement/${commandId}`));
    const id = this.agreements.get(slug);
    if (id === undefined) throw new Refused(`${slug} has no agreement yet.`);
    return id;
  }

  /** What stands for the placeholders of a body. Who signs has the authority that the application stated when it was submitted. */
  private async known(slug: string, organizationId: string, command: string): Promise<Known> {
    const agreementId = this.agreements.get(slug);
    const { state } = await this.runtime.agreements.folds.newest(agreementId ?? '');
    const since = command === 'sign-agreement' ? state.submittedAt : null;
    return {
      today: localDateOf(since ?? this.now),
      organizationId,
      ...(agreementId ? { agreementId } : {}),
      ...(state.terms ? { termsDigest: state.terms.termsDigest } : {}),
    };
  }
}
