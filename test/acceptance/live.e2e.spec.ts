import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, bodyOf } from '../support/agreements.js';
import { signInAs } from '../support/browser.js';
import { Client } from '../support/client.js';
import { Ear } from '../support/ear.js';
import { System } from '../support/system.js';

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

  it('says who else has an agreement open, to each side of its own people, until they leave', async () => {
    const applicant = await Applicant.of(client, 'dng-isac');
    const path = `/agreements/${await applicant.submitted()}/stream`;
    const [auditor, officer, one] = [
      await listen('au-1', path),
      await listen('dng-isac.officer', path),
      await listen('cm-1', path),
    ];
    const other = await listen('cm-2', path);
    await other.sees('cm-1');
    await one.sees('cm-2');
    other.leave();
    await one.sees();
    expect([...auditor.onlookers(), ...officer.onlookers()]).toEqual([]);
    expect(one.onlookers()).toEqual([['cm-2'], []]);
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
