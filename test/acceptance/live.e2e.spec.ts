import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, bodyOf } from '../support/agreements.js';
import { signInAs } from '../support/browser.js';
import { Client } from '../support/client.js';
import { System } from '../support/system.js';

/** What a page hears. */
class Ear {
  private readonly over = new AbortController();
  private text = '';
  private ended = false;

  private constructor(readonly status: number) {}

  static async at(url: string, headers: Record<string, string>): Promise<Ear> {
    const over = new AbortController();
    const answer = await fetch(url, { headers, signal: over.signal });
    const ear = new Ear(answer.status);
    ear.over.signal.addEventListener('abort', () => over.abort());
    void ear.hear(answer);
    return ear;
  }

  /** The changes so far, when there are so many. */
  async changes(count: number): Promise<ReturnType<Ear['heard']>> {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = this.heard();
      if (found.length >= count) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`heard only ${JSON.stringify(this.heard())}`);
  }

  heard() {
    return [...this.text.matchAll(/^id: (\d+)\nevent: changed\ndata: (.*)\n\n/gm)].map(([, id, data]) => {
      const { agreementId, revision } = JSON.parse(data!) as { agreementId?: string; revision?: number };
      return { id: id!, agreementId, revision };
    });
  }

  async end(): Promise<void> {
    for (let tries = 0; tries < 600 && !this.ended; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    if (!this.ended) throw new Error('goes on');
  }

  leave(): void {
    this.over.abort();
  }

  private async hear(answer: Response): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const piece of answer.body!) this.text += decoder.decode(piece as Uint8Array, { stream: true });
    } catch {
      // The listener left.
    }
    this.ended = true;
  }
}

describe('What is told as it happens', () => {
  let system: System;
  let client: Client;
  const ears: Ear[] = [];
  async function listen(persona: string, path: string, headers: Record<string, string> = {}): Promise<Ear> {
    const authorization = `Bearer ${await client.token(persona)}`;
    const ear = await Ear.at(`${system.url}/api/v1${path}`, { authorization, ...headers });
    ears.push(ear);
    return ear;
  }
  const withdraw = (slug: string, id: string) =>
    client.command(`${slug}.officer`, `/api/v1/agreements/${id}/withdraw-proposal`, { reasonCode: 'DeclinedToState' });
  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url);
  }, 60_000);
  afterAll(async () => {
    ears.forEach((ear) => ear.leave());
    await system.remove();
  }, 60_000);

  it('says of an agreement that it changed, and to whom was cut off, that it did so meanwhile', async () => {
    const applicant = await Applicant.of(client, 'fs-isac');
    const id = await applicant.submitted();
    const ear = await listen('fs-isac.officer', `/agreements/${id}/stream`);
    await client.command('cm-1', `/api/v1/agreements/${id}/complete-intake`, bodyOf('unclassified', 'complete-intake'));
    const [change] = await ear.changes(1);
    const { body } = await client.get('cm-1', `/api/v1/agreements/${id}`, { 'x-min-position': change!.id });
    expect(change).toMatchObject({ agreementId: id, revision: body.revision });
    const again = await listen('cm-1', `/agreements/${id}/stream`, { 'last-event-id': '1' });
    expect(await again.changes(1)).toEqual([change]);
    const uptodate = await listen('cm-1', `/agreements/${id}/stream`, { 'last-event-id': change!.id });
    await withdraw('fs-isac', id);
    expect(await uptodate.changes(1)).toMatchObject([{ agreementId: id, revision: body.revision + 1 }]);
  }, 60_000);

  it('says nothing of what somebody may not see', async () => {
    const [one, other] = [await Applicant.of(client, 'it-isac'), await Applicant.of(client, 'e-isac')];
    const id = await one.submitted();
    expect((await listen('e-isac.officer', `/agreements/${id}/stream`)).status).toBe(404);
    expect((await listen('cm-1', `/agreements/${await one.draft()}/stream`)).status).toBe(404);
    const [stranger, own, staff] = [
      await listen('e-isac.officer', '/work-queue/stream'),
      await listen('it-isac.officer', '/work-queue/stream'),
      await listen('cm-2', '/work-queue/stream'),
    ];
    await withdraw('it-isac', id);
    const [change] = await own.changes(1);
    expect(change!.agreementId).toBeUndefined();
    expect((await staff.changes(1)).at(-1)!.id).toBe(change!.id);
    await withdraw('e-isac', await other.submitted());
    const heard = await stranger.changes(2);
    expect(heard.map((each) => each.id)).not.toContain(change!.id);
  }, 60_000);

  it('refuses what cannot be a position, a stranger, and one stream too many', async () => {
    expect((await listen('cm-1', '/work-queue/stream', { 'last-event-id': 'x' })).status).toBe(400);
    expect((await Ear.at(`${system.url}/api/v1/work-queue/stream`, {})).status).toBe(401);
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1) statuses.push((await listen('ra-1', '/work-queue/stream')).status);
    expect(statuses).toEqual([...Array<number>(20).fill(200), 429]);
  }, 60_000);

  it('ends when whoever listens has signed out', async () => {
    const signedIn = await signInAs(system.url, 'pr-1');
    const ear = await Ear.at(`${system.url}/api/v1/work-queue/stream`, { cookie: signedIn });
    expect(ear.status).toBe(200);
    const headers = { cookie: signedIn, 'sec-fetch-site': 'same-origin' };
    expect((await fetch(`${system.url}/auth/sign-out`, { method: 'POST', headers })).status).toBe(204);
    await ear.end();
  }, 60_000);
});
