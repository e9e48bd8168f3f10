import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type Answer } from '../support/client.js';
import { System } from '../support/system.js';

const ROUNDS = 20;
const WRITERS = 16;
const READY_WITHIN_MS = 5_000;
/** Organizations whose officers write; several writers share one. */
const SLUGS = ['fs-isac', 'health-isac', 'e-isac', 'ong-isac', 'dng-isac', 'ms-isac', 'it-isac', 'comm-isac'];

interface Acknowledged {
  readonly key: string;
  readonly revision: number;
}

/** One writer: a draft of its own, revised again and again; what is not answered is sent again with the same key. */
class Writer {
  readonly acknowledged: Acknowledged[] = [];
  readonly unexpected: string[] = [];
  retries = 0;
  private revision = 0;
  agreementId = '';

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
    for (;;) {
      const answer = await this.try(sending);
      if (answer?.status === 200) {
        this.revision = answer.body.revision;
        this.acknowledged.push({ key, revision: this.revision });
        return;
      }
      if (answer && answer.status !== 503) {
        this.unexpected.push(`${answer.status} ${JSON.stringify(answer.body)}`);
        return;
      }
      this.retries++;
      await sleep(20);
    }
  }

  private async try(sending: { key: string; ifMatch: number; body: unknown }): Promise<Answer | null> {
    return this.client
      .post(this.persona, `/api/v1/agreements/${this.agreementId}/revise-draft`, sending)
      .catch(() => null);
  }
}

describe('kill -9 of the process under sixteen writers', () => {
  let system: System;
  beforeAll(async () => {
    system = await System.start();
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  it('loses no acknowledged command, doubles none, and is ready again in time', async () => {
    const client = new Client(system.url);
    const writers = Array.from({ length: WRITERS }, (_, n) => new Writer(client, SLUGS[n % SLUGS.length]!));
    await Promise.all(writers.map((writer) => writer.begin()));
    let running = true;
    const writing = Promise.all(writers.map((writer) => writer.write(() => running)));
    const starts: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await sleep(300 + ((round * 137) % 400));
      const pid = system.pid!;
      await system.kill();
      expect(() => process.kill(pid, 0)).toThrow(); // the fault fired: the process is gone
      starts.push(await system.start());
    }
    await sleep(300);
    running = false;
    await writing;

    expect(Math.max(...starts)).toBeLessThan(READY_WITHIN_MS);
    expect(writers.flatMap((writer) => writer.unexpected)).toEqual([]);
    expect(writers.reduce((sum, writer) => sum + writer.retries, 0)).toBeGreaterThanOrEqual(ROUNDS); // commands were cut off
    for (const writer of writers) await everyCommandStandsOnce(client, writer);
  }, 300_000);
});

async function everyCommandStandsOnce(client: Client, writer: Writer): Promise<void> {
  const recorded = new Map<string, number>();
  let cursor = '';
  do {
    const page = await client.get(
      writer.persona,
      `/api/v1/agreements/${writer.agreementId}/history?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    for (const event of page.body.items) {
      expect(recorded.has(event.commandId)).toBe(false);
      recorded.set(event.commandId, event.revision);
    }
    cursor = page.body.nextCursor ?? '';
  } while (cursor);
  for (const { key, revision } of writer.acknowledged) expect(recorded.get(key)).toBe(revision);
  expect(recorded.size).toBe(writer.acknowledged.length + 1); // and the creation: nothing else was written
  expect(writer.acknowledged.length).toBeGreaterThan(ROUNDS);
}
