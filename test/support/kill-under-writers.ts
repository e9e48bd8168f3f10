import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import { Client, type Answer } from './client.js';
import type { System } from './system.js';

const WRITERS = 16;

/** Organizations whose officers write; several writers share one. */
const SLUGS = ['fs-isac', 'health-isac', 'e-isac', 'ong-isac', 'dng-isac', 'ms-isac', 'it-isac', 'comm-isac'];

interface Acknowledged {
  readonly key: string;
  readonly revision: number;
  /** When the first try was cut off without an answer, ISO 8601; null when it was answered at once. */
  readonly cutOffAt: string | null;
}

/** One writer: a draft of its own, revised again and again; what is not answered is sent again with the same key. */
class Writer {
  readonly acknowledged: Acknowledged[] = [];
  readonly unexpected: string[] = [];
  /** True while a command is under way that has not been answered. */
  isWaiting = false;
  /** Of the last answer. */
  position = '';
  agreementId = '';
  private revision = 0;

  constructor(
    private readonly client: Client,
    readonly slug: string,
  ) {}

  get persona(): string {
    return `${this.slug}.officer`;
  }

  async begin(): Promise<void> {
    const found = await this.client.get(this.persona, `/api/v1/organizations?slug=${this.slug}`);
    const body = { organizationId: found.body.items[0].id, agreementForm: 'Standard' };
    this.agreementId = (await this.client.post(this.persona, '/api/v1/agreements', { body })).body.id;
  }

  async write(goesOn: () => boolean): Promise<void> {
    for (let n = 0; goesOn(); n++) await this.revise(`note ${n} of the draft`);
  }

  private async revise(formationNote: string): Promise<void> {
    const key = randomUUID();
    const sending = { key, ifMatch: this.revision, body: { fieldPatch: { formationNote } } };
    let cutOffAt: string | null = null;
    for (;;) {
      this.isWaiting = true;
      const answer = await this.try(sending);
      this.isWaiting = false;
      if (answer?.status === 200) {
        this.revision = answer.body.revision;
        this.position = answer.body.position;
        this.acknowledged.push({ key, revision: this.revision, cutOffAt });
        return;
      }
      if (answer && answer.status !== 503) {
        this.unexpected.push(`${answer.status} ${JSON.stringify(answer.body)}`);
        return;
      }
      if (!answer) cutOffAt ??= new Date().toISOString();
      await sleep(20);
    }
  }

  private async try(sending: { key: string; ifMatch: number; body: unknown }): Promise<Answer | null> {
    return this.client
      .post(this.persona, `/api/v1/agreements/${this.agreementId}/revise-draft`, sending)
      .catch(() => null);
  }
}

/** How it went. */
export interface KillReport {
  /** Milliseconds until the system was ready again, round by round. */
  readonly starts: readonly number[];
  /** Commands that were under way at each kill. */
  readonly underWay: readonly number[];
  /** Commands that had been recorded when their first try was cut off. */
  readonly recordedUnanswered: number;
}

/**
 * Kills a system again and again under sixteen writers, and insists that no acknowledged command is lost, none stands twice,
 * and read models are the fold.
 * @param liveMs how long it lives at least between two kills, in milliseconds
 */
export async function killUnderWriters(system: System, rounds: number, liveMs = 600): Promise<KillReport> {
  const client = new Client(system.url);
  const writers = Array.from({ length: WRITERS }, (_, n) => new Writer(client, SLUGS[n % SLUGS.length]!));
  await Promise.all(writers.map((writer) => writer.begin()));
  let running = true;
  const writing = Promise.all(writers.map((writer) => writer.write(() => running)));
  const starts: number[] = [];
  const underWay: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await sleep(liveMs + ((round * 137) % 400));
    const pid = system.pid!;
    underWay.push(writers.filter(({ isWaiting }) => isWaiting).length);
    await system.kill();
    expect(() => process.kill(pid, 0)).toThrow(); // the fault fired: the process is gone
    starts.push(await system.start());
  }
  await sleep(300);
  running = false;
  await writing;

  expect(writers.flatMap((writer) => writer.unexpected)).toEqual([]);
  let recordedUnanswered = 0;
  for (const writer of writers) recordedUnanswered += await everyCommandStandsOnce(client, writer, rounds);
  for (const writer of writers.slice(0, 4)) await readModelsAreTheFold(client, system.environment, writer);
  return { starts, underWay, recordedUnanswered };
}

/** Nothing lost, nothing doubled. @returns how many commands had been recorded when their first try was cut off */
async function everyCommandStandsOnce(client: Client, writer: Writer, rounds: number): Promise<number> {
  const recorded = new Map<string, { readonly revision: number; readonly recordedAt: string }>();
  let cursor = '';
  do {
    const page = await client.get(
      writer.persona,
      `/api/v1/agreements/${writer.agreementId}/history?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    for (const event of page.body.items) {
      expect(recorded.has(event.commandId)).toBe(false);
      recorded.set(event.commandId, event);
    }
    cursor = page.body.nextCursor ?? '';
  } while (cursor);
  for (const { key, revision } of writer.acknowledged) expect(recorded.get(key)?.revision).toBe(revision);
  expect(recorded.size).toBe(writer.acknowledged.length + 1); // and the creation: nothing else was written
  expect(writer.acknowledged.length).toBeGreaterThan(rounds);
  return writer.acknowledged.filter(({ key, cutOffAt }) => cutOffAt && recorded.get(key)!.recordedAt < cutOffAt).length;
}

/** Insists that what list and detail show is what the log says, read event by event by a process with these settings. */
export async function readModelsAreTheFold(
  client: Client,
  environment: Readonly<Record<string, string>>,
  { agreementId, persona, position }: Pick<Writer, 'agreementId' | 'persona' | 'position'>,
): Promise<void> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['dist/apps/cli/main.js', 'replay', '--agreement', agreementId, '--json'],
    { env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 },
  );
  const { state, revision, organizationId, number, facets } = JSON.parse(stdout);
  const detail = await client.get(persona, `/api/v1/agreements/${agreementId}`);
  expect(detail.body).toMatchObject({ state, revision, number, facets, organizationId });
  const listed = await client.get(persona, '/api/v1/agreements?limit=200', { 'x-min-position': position });
  const row = listed.body.items.find(({ id }: { id: string }) => id === agreementId);
  expect(row).toMatchObject({ state, revision, number, organization: { id: organizationId } });
}
