import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { Client, refusal } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

/** The day of a calendar file under a name, as `2026-12-01`. */
const dayOf = (file: string, uid: string): string | undefined => {
  const [, found] = file.replaceAll('\r\n ', '').split(`UID:${uid}\r\n`);
  return /DTSTART;VALUE=DATE:(\d{8})/.exec(found ?? '')?.[1]?.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
};

interface Ahead {
  readonly rule: string;
  readonly action: string;
  readonly recipients: readonly string[];
}

describe('deadlines over HTTP', () => {
  let system: System;
  let client: Client;
  let applicant: Applicant;
  let id: string;

  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url, responseValidator());
    applicant = await Applicant.of(client, 'waterisac');
    id = await applicant.submitted();
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  /** The text of a captured mail about an agreement. */
  async function mailOf(says: string, agreementId: string): Promise<string> {
    for (let look = 0; look < 300; look += 1) {
      const page = await (await fetch(`${system.url}/dev/outbox`)).text();
      const found = page.split('<h2>').find((one) => one.includes(says) && one.includes(agreementId));
      if (found !== undefined) return found;
      await sleep(100);
    }
    throw new Error(`No mail says "${says}"`);
  }

  const ahead = async (as: string): Promise<readonly Ahead[]> =>
    (await client.get(as, `/api/v1/agreements/${id}/deadlines`)).body.ahead as readonly Ahead[];

  it('shows government all that lies ahead, and the organization what is told to its own functions', async () => {
    const all = await ahead('cm-1');
    expect(all.filter(({ rule }) => rule === 'intake-check').map(({ action }) => action)).toEqual([
      'Remind',
      'Escalate',
      'Missed',
    ]);
    const own = await ahead(applicant.officer);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(({ recipients }) => recipients).every((name) => name.startsWith('isao.'))).toBe(true);
    expect(own.some(({ rule }) => rule === 'intake-check')).toBe(false);
  });

  it('is not there for another organization, and takes no parameter that it does not know', async () => {
    expect((await client.get('fs-isac.officer', `/api/v1/agreements/${id}/deadlines`)).status).toBe(404);
    expect((await client.get('cm-1', `/api/v1/agreements/${id}/deadlines?rule=expiry`)).status).toBe(400);
    expect((await client.get('cm-1', `/api/v1/agreements/${id}/deadlines?cursor=x`)).status).toBe(400);
  });

  it('says in the work queue how many business days are left', async () => {
    const { body } = await client.get('cm-1', '/api/v1/work-queue');
    const item = (body.items as { agreementId: string }[]).find(({ agreementId }) => agreementId === id);
    expect(item).toMatchObject({ businessDaysLeft: 5, isOverdue: false, isEscalated: false });
  });

  it('expiry: every place that shows an end date shows the same day: list, page, directory, deadlines, letter and calendar file', async () => {
    const active = await applicant.signed();
    const { position } = ok(await applicant.send(active, 'cm-1', 'activate-agreement', {})).body;
    const path = `/api/v1/agreements/${active}`;
    const detail = (await client.get('cm-1', path)).body;
    const day = detail.activation.expiresOn as string;
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const since = { 'x-min-position': position as string };
    const endIn = async (address: string, whose: string): Promise<string | undefined> => {
      const items = (await client.get('cm-1', address, since)).body.items as { id: string; expiresOn: string }[];
      return items.find((one) => one.id === whose)?.expiresOn;
    };
    const deadlines = (await client.get('cm-1', `${path}/deadlines`)).body.ahead as (Ahead & { dueOn: string })[];
    const letter = await mailOf('The agreement is in force', active);
    const calendar = (await client.get('cm-1', `${path}/calendar.ics`)).body as string;
    expect({
      list: await endIn('/api/v1/agreements?state=Active', active),
      directory: await endIn('/api/v1/directory', applicant.organizationId),
      deadlines: deadlines.find(({ rule }) => rule === 'expiry')?.dueOn,
      letter: /expires on: (\S+)/.exec(letter)?.[1],
      calendar: dayOf(calendar, `end.${active}@accord`),
    }).toEqual({ list: day, directory: day, deadlines: day, letter: day, calendar: day });
  }, 60_000);

  it('gives the dates ahead as a file for calendars, to each side those that it may know', async () => {
    const path = `/api/v1/agreements/${id}/calendar.ics`;
    const own = await client.get(applicant.officer, path);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(own.headers.get('content-disposition')).toMatch(/^attachment; filename="dates-ISA-\d{4}-\d{5}\.ics"$/);
    const uids = (file: string) => [...file.matchAll(/^UID:([^.]+)/gm)].map(([, key]) => key);
    expect(uids(own.body)).toEqual(['standards-attestation']);
    const all = (await client.get('cm-1', path)).body as string;
    expect(uids(all)).toEqual(expect.arrayContaining(['intake-check', 'standards-attestation']));
    const shown = (await client.get('cm-1', `/api/v1/agreements/${id}/deadlines`)).body.ahead as { dueOn: string }[];
    for (const { dueOn } of shown) expect(all).toContain(`DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`);
    expect(all.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(all).not.toContain('waterisac');
    expect((await client.get('au-1', path)).status).toBe(200);
  });

  it('gives no calendar to another organization, to administrators, or to nobody; and none with a parameter', async () => {
    const path = `/api/v1/agreements/${id}/calendar.ics`;
    expect(refusal(await client.get('fs-isac.officer', path))).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(refusal(await client.get('ad-1', path))).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(refusal(await client.get(null, path))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(refusal(await client.get('cm-1', `${path}?format=ics`))).toEqual({ status: 400, code: 'MALFORMED' });
    expect(refusal(await client.get('cm-1', path.replace(id, 'x')))).toEqual({ status: 400, code: 'MALFORMED' });
  });

  it('moves a day under its name as the record goes on, and takes it back once nothing comes any more', async () => {
    const another = await Applicant.of(client, 'k12-six');
    const other = await another.submitted();
    const path = `/api/v1/agreements/${other}/calendar.ics`;
    const sequenceIn = (file: string) => Number(/^SEQUENCE:(\d+)/m.exec(file)?.[1]);
    const before = (await client.get('cm-1', path)).body as string;
    ok(await another.send(other, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
    const after = (await client.get('cm-1', path)).body as string;
    expect(sequenceIn(after)).toBe(sequenceIn(before) + 1);
    expect(after).not.toContain('UID:intake-check');
    const policy = '/api/v1/policy';
    const ifMatch = Number((await client.get('ad-1', policy)).headers.get('etag')!.slice(1, -1));
    const window = { statute: 'CISA2015', cite: '6 U.S.C. 1501-1510', from: '2031-01-01', to: '2031-12-31' };
    const body = { effectiveFrom: '2031-01-01', reason: 'A deadline may move.', window };
    ok(await client.post('ad-1', `${policy}/propose-statutory-window`, { ifMatch, body }));
    let moved = after;
    // the policy is read on a moment after it was published
    for (let tries = 0; tries < 100 && sequenceIn(moved) === sequenceIn(after); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      moved = (await client.get('cm-1', path)).body as string;
    }
    expect(sequenceIn(moved)).toBe(sequenceIn(after) + 1);
    ok(await another.send(other, another.officer, 'withdraw-proposal', { reasonCode: 'WillReapply' }));
    const ended = (await client.get('cm-1', path)).body as string;
    expect(sequenceIn(ended)).toBeGreaterThan(sequenceIn(moved));
    const uids = (file: string) => [...file.matchAll(/^UID:.*$/gm)].map(([line]) => line);
    expect(uids(ended)).toEqual(uids(after));
    expect([...ended.matchAll(/^STATUS:(.*)\r$/gm)].every(([, status]) => status === 'CANCELLED')).toBe(true);
    expect(ended).not.toContain('VALARM');
  });

  it('knows no address of a command that is the clock’s alone', async () => {
    const unheeding = new Client(system.url, () => []); // such an address is no part of the description either
    for (const command of ['expire-agreement', 'lift-unratified-suspension', 'remind', 'supersede-agreement']) {
      const answer = await unheeding.post('ao-1', `/api/v1/agreements/${id}/${command}`, { body: {}, ifMatch: '2' });
      expect([command, answer.status, answer.body.code]).toEqual([command, 404, 'NOT_FOUND']);
    }
    const idle = { body: { reasonCode: 'Idle' }, ifMatch: '1' };
    expect((await client.post(applicant.officer, `/api/v1/agreements/${id}/withdraw-proposal`, idle)).status).toBe(422);
  });
});
