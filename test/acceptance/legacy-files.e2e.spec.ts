import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { connectEmbedded } from '@infra/embedded';
import pg from 'pg';
import { ok } from '../support/agreements.js';
import { runCli } from '../support/cli.js';
import { Client, refusal, type Answer } from '../support/client.js';
import { cutOffAt } from '../support/cut-off.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

const today = localDateOf(new Date());

describe('An instrument from before this system that comes in a file', () => {
  let system: System;
  let client: Client;

  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url, responseValidator());
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  const HEADER = 'organization,instrumentKind,originalSignedOn,originalExpiry,documentDigest,reference';
  const rowOf = (n: number, { signed = '2014-05-01', reference = `No. ${n}` } = {}): string =>
    `e-isac,MOU,${signed},,${n.toString(16).padStart(64, '0')},${reference}`;
  const fileOf = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');
  const save = (csv: string): string => {
    const path = join(system.dataDir, 'instruments.csv');
    writeFileSync(path, csv);
    return path;
  };
  const cli = (csv: string, ...words: readonly string[]) => runCli(system, ['import-legacy', save(csv), ...words]);
  const held = async (): Promise<number> => {
    const { items } = ok(await client.get('cm-1', '/api/v1/agreements?state=LegacyHeld&q=e-isac&limit=200')).body;
    return items.length;
  };
  /** How many are held, once the list has caught up with what was sent by somebody else. */
  const heldInTheEnd = async (expected: number): Promise<number> => {
    for (let look = 0; look < 100 && (await held()) !== expected; look += 1) await sleep(50);
    return held();
  };
  const FILES = '/api/v1/legacy-files';
  const check = (persona: string, body: unknown): Promise<Answer> => client.post(persona, `${FILES}/check`, { body });
  const send = (persona: string, body: unknown): Promise<Answer> => client.post(persona, FILES, { body });

  it('is imported whole or not at all: what is wrong is named by line and column, and not repeated', async () => {
    const broken = fileOf(
      rowOf(1),
      rowOf(2, { signed: '01/02/2015' }),
      rowOf(3, { reference: '"SSN 219-09-9999"' }),
      rowOf(4).replace('e-isac', 'nobody-isac'),
      rowOf(1),
      rowOf(6, { signed: addDays(today, 1) }),
    );
    const { code, stdout, stderr } = await cli(broken, '--as', 'cm-1');
    expect([code, stdout.match(/^line \d+, \w+/gm), stderr]).toEqual([
      1,
      [
        'line 3, originalSignedOn',
        'line 4, reference',
        'line 5, organization',
        'line 6, documentDigest',
        'line 7, originalSignedOn',
      ],
      expect.stringMatching(/^accord: 5 problems in .*: nothing was imported\.\n$/),
    ]);
    for (const text of ['01/02/2015', '219-09-9999', 'nobody-isac']) expect(stdout + stderr).not.toContain(text);
    expect(await held()).toBe(0);
  });

  it('and has a broken line 9,000 is told that line, empty lines counted, and nothing of it is imported', async () => {
    const rows = Array.from({ length: 9_999 }, (_, n) => (n % 100 === 0 ? rowOf(n + 1_000) : ''));
    rows[9_000 - 2] = 'e-isac,MOU,"2014-05-01,,an unclosed quote,No. 9000';
    const { code, stdout, stderr } = await cli(fileOf(...rows), '--as', 'cm-1');
    expect([code, stdout.match(/^line \d+/gm), stderr]).toEqual([
      1,
      ['line 9000'],
      expect.stringMatching(/^accord: 1 problem in .*: nothing was imported\.\n$/m),
    ]);
    expect(await held()).toBe(0);
  }, 60_000);

  it('legacy import: is only looked at in a dry run, comes once however often it is sent, and by whomever', async () => {
    const file = `\uFEFF${fileOf('', rowOf(10), '', rowOf(11))}`.replaceAll('\n', '\r\n');
    const dry = await cli(file, '--as', 'cm-1', '--dry-run');
    expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining('2 agreements to import, 0 on the record')]);
    expect(await held()).toBe(0);
    const first = await cli(file, '--as', 'cm-1');
    expect([first.code, first.stdout]).toEqual([0, expect.stringMatching(/^line 3 {2}imported {2}ISA-\d{4}-\d{5}/)]);
    for (const persona of ['cm-1', 'cm-2']) {
      const { code, stdout } = await cli(file, '--as', persona, '--json');
      const { records, problems } = JSON.parse(stdout);
      expect([code, problems, records.map(({ line }: { line: number }) => line)]).toEqual([0, [], [3, 5]]);
      expect(records[0].imported).toMatchObject({ state: 'LegacyHeld', number: expect.stringMatching(/^ISA-/) });
    }
    const again = await cli(file, '--as', 'cm-2');
    expect(again.stdout).toContain('line 3  imported already  ISA-');
    expect(again.stdout).toContain('0 agreements imported, 2 on the record before.');
    const other = await cli(fileOf(rowOf(10, { reference: 'Another' })), '--as', 'cm-1');
    expect([other.code, other.stdout]).toEqual([
      1,
      expect.stringMatching(/^line 2, documentDigest: .* on the record as ISA-/),
    ]);
    expect(await heldInTheEnd(2)).toBe(2);
  });

  /** How far a file is, once that is so. */
  const fileOnce = async (id: string, isSo: (file: Record<string, unknown>) => boolean): Promise<Answer['body']> => {
    for (let look = 0; look < 600; look += 1) {
      const { body } = ok(await client.get('cm-2', `${FILES}/${id}`));
      if (isSo(body)) return body;
      await sleep(50);
    }
    throw new Error('The file does not come so far.');
  };
  const inDatabase = async <Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]> => {
    const pool = new pg.Pool({ ...connectEmbedded({ dataDir: system.dataDir }).ownerConfig, max: 1 });
    try {
      return (await pool.query<Row>(sql)).rows ?? []; // none of several statements
    } finally {
      await pool.end();
    }
  };

  it('is completed by the system once it has taken it over: the client may be gone', async () => {
    const file = fileOf(...[20, 21, 22, 23].map((n) => rowOf(n)));
    const before = await held();
    const isTakeover = (method: string, path: string) => method === 'POST' && path === FILES;
    const cut = await cutOffAt(system.url, isTakeover, (url) =>
      runCli(system, ['import-legacy', save(file), '--as', 'cm-1', '--url', url]),
    );
    expect([cut.fired, cut.result.code]).toEqual([true, 1]);
    expect(cut.result.stderr).toMatch(/^accord: Nothing answers at /);
    expect(await heldInTheEnd(before + 4)).toBe(before + 4);
    const { code, stdout } = await cli(file, '--as', 'cm-1');
    expect([code, stdout]).toEqual([0, expect.stringContaining('0 agreements imported, 4 on the record before.')]);
  });

  it('comes once, each record of it, though the process is killed in the middle', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => rowOf(n + 2_000));
    const count = `select count(*)::integer as n, count(distinct stream_id)::integer as agreements
      from es.events where type = 'LegacyAgreementImported'`;
    const [before] = await inDatabase<{ n: number }>(count);
    const { id } = ok(await send('cm-1', { csv: fileOf(...rows) })).body;
    const midway = await fileOnce(id, ({ onRecord }) => Number(onRecord) > 0);
    await system.kill();
    expect(midway.doneAt).toBeNull();
    await system.start();
    // as if the time were over after which what a dead process had in hand is given to another
    await inDatabase(`truncate bullmq.job cascade; update jobs.outbox
      set queued_at = null, lease_until = '-infinity' where state = 'waiting'`);
    const done = await fileOnce(id, ({ doneAt }) => doneAt !== null);
    expect(done).toMatchObject({ records: 200, onRecord: 200, refused: 0, sentBy: 'cm-1' });
    const [after] = await inDatabase<{ n: number; agreements: number }>(count);
    expect([after!.n - before!.n, after!.agreements]).toEqual([200, after!.n]);
    expect(await inDatabase('select from agreements.legacy_file_records')).toEqual([]);
  }, 90_000);

  it('is not taken over with anything wrong in it: every problem has its line, and nothing is kept', async () => {
    const rows = Array.from({ length: 9_999 }, (_, n) => (n % 1_000 === 0 ? rowOf(n + 20_000) : ''));
    rows[9_000 - 2] = rowOf(1, { signed: '01/02/2015' });
    const listed = async () => ok(await client.get('cm-1', FILES)).body.items.length;
    const before = await listed();
    const answer = await send('cm-1', { csv: fileOf(...rows) });
    expect([answer.status, answer.body.errors.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['/lines/9000/originalSignedOn'],
    ]);
    expect(await listed()).toBe(before);
  });

  it('is sent by case managers, and seen by them alone', async () => {
    const file = ok(await client.get('cm-2', FILES)).body.items[0];
    expect(file).toMatchObject({ sentBy: 'cm-1', doneAt: expect.any(String) });
    for (const persona of ['ao-1', 'au-1', 'ad-1', 'e-isac.officer']) {
      const asked = [
        await client.get(persona, FILES),
        await client.get(persona, `${FILES}/${file.id}`),
        await send(persona, { csv: fileOf(rowOf(30)) }),
        await client.post(persona, `${FILES}/parts`, { body: { digest: 'a'.repeat(64), number: 1, text: 'a' } }),
      ];
      expect(asked.map(refusal)).toEqual(asked.map(() => ({ status: 403, code: 'NOT_AUTHORIZED' })));
    }
    expect(refusal(await client.get('cm-1', `${FILES}/${randomUUID()}`))).toEqual({ status: 404, code: 'NOT_FOUND' });
    const digest = 'b'.repeat(64);
    for (const body of [{}, { csv: 1 }, { csv: 'a', digest }, { digest: 'b' }, { digest }, { csv: 'a', more: 1 }, []])
      expect(refusal(await send('cm-1', body))).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
    for (const body of [
      { digest, number: 0, text: 'a' },
      { digest, number: 1, text: '' },
      { number: 1, text: 'a' },
    ])
      expect(refusal(await client.post('cm-1', `${FILES}/parts`, { body }))).toMatchObject({ status: 422 });
    const secret = { digest, number: 1, text: fileOf(rowOf(1, { reference: 'SSN 219-09-9999' })) };
    expect(refusal(await client.post('cm-1', `${FILES}/parts`, { body: secret }))).toMatchObject({
      code: 'PROHIBITED_CONTENT',
    });
    expect(await inDatabase('select from agreements.legacy_file_parts')).toEqual([]);
  });

  it('is checked for case managers, in the order of checks', async () => {
    const csv = fileOf(rowOf(30));
    expect(refusal(await client.post(null, '/api/v1/legacy-files/check', { body: { csv } }))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    for (const persona of ['ao-1', 'au-1', 'e-isac.officer'])
      expect(refusal(await check(persona, { csv }))).toEqual({ status: 403, code: 'NOT_AUTHORIZED' });
    expect(refusal(await check('cm-1', undefined))).toMatchObject({ status: 415 });
    for (const body of [{}, { csv: 1 }, { csv, firstLine: 1 }, { csv, more: true }, []])
      expect(refusal(await check('cm-1', body))).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
    const long = fileOf(...Array.from({ length: 501 }, (_, n) => rowOf(n)));
    expect((await check('cm-1', { csv: long })).body.errors[0].code).toBe('too-many');
  });

  it('is unusable input where nobody imports it, or it is not there', async () => {
    expect((await cli(fileOf(rowOf(40)))).code).toBe(2);
    expect(await runCli(system, ['import-legacy', 'no-such.csv', '--as', 'cm-1'])).toMatchObject({
      code: 2,
      stderr: 'accord: no-such.csv cannot be read (ENOENT).\n',
    });
  });
});
