import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock, type Principal } from '@accord/kernel';
import {
  CheckLegacyRecords,
  CheckLegacyRecordsHandler,
  digestOf,
  FileDesk,
  FileHandler,
  FileImports,
  readLines,
} from '@accord/agreements/legacy-files';
import { PostgresLegacyFiles } from '@accord/agreements/stores';
import { JOB_KINDS, PostgresOutbox, type Outbox, type OutboxMessage } from '@accord/jobs';
import { inTransaction } from '@accord/log-follower';
import { FieldSealer, MemoryKeyStore } from '@accord/privacy';
import { seedAccord, type Runtime } from '@infra/runtime';
import { accepted, processOver } from '../support/commander.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';

const NOON = '2026-03-02T17:00:00.000Z';
const CM: Principal = { subjectId: 'cm-1', functions: ['nccic.case_manager'] };
const HEADER = 'organization,instrumentKind,originalSignedOn,documentDigest,reference';
const fileOf = (...numbers: readonly number[]): string =>
  [HEADER, ...numbers.map((n) => `waterisac,MOU,2014-05-01,${n.toString(16).padStart(64, '0')},Reference ${n}`)].join(
    '\n',
  );

/** No process does jobs here: each message is handled by hand. */
describe('A file that is taken over', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  let rows: PostgresLegacyFiles;
  let handler: FileHandler;
  const clock = new ManualClock(new Date(NOON));
  const keys = new MemoryKeyStore();
  const outbox = new PostgresOutbox(JOB_KINDS);

  beforeAll(async () => {
    database = await withTestDatabase();
    runtime = await processOver(database, 'legacy files', clock);
    await seedAccord(runtime);
    rows = new PostgresLegacyFiles(new FieldSealer(keys));
    const imports = new FileImports(runtime.pipeline, runtime.agreements);
    handler = new FileHandler({ db: database.pool, rows, imports, clock });
  }, 60_000);
  afterAll(async () => {
    await runtime.close();
    await database.drop();
  }, 60_000);

  const deskOver = (over: Outbox = outbox) =>
    new FileDesk({
      db: database.pool,
      inTransaction: (run) => inTransaction(database.pool, '', run),
      rows,
      outbox: over,
      clock,
      wake: () => undefined,
    });
  const judged = async (text: string, sender = CM) => {
    const { records } = readLines(text);
    const id = (await runtime.slugs.holderOf('waterisac'))!;
    const organizations = new Map([['waterisac', { id, slug: 'waterisac', legalName: 'WaterISAC' }]]);
    const check = new CheckLegacyRecordsHandler(runtime.pipeline, runtime.agreements);
    const found = await check.execute(new CheckLegacyRecords(sender, records, organizations));
    expect(found.problems).toEqual([]);
    return { text, records: found.records, sender, correlationId: 'c'.repeat(32) };
  };
  const kept = async () => {
    const { rows: found } = await database.ownerPool.query<Record<string, number>>(
      `select (select count(*)::integer from agreements.legacy_files) as files,
         (select count(*)::integer from agreements.legacy_file_parts) as parts,
         (select count(*)::integer from agreements.legacy_file_records where sealed is not null) as contents,
         (select count(*)::integer from jobs.outbox where kind = 'legacy-file' and state = 'waiting') as messages`,
    );
    return found[0];
  };
  /** Handles every message that is due, as often as it is told, and has it done. */
  const handleAll = async (times = 1): Promise<void> => {
    const { rows: due } = await database.ownerPool.query<OutboxMessage>(
      `select id, kind, payload from jobs.outbox where kind = 'legacy-file' and state = 'waiting' and due_at <= $1 order by id`,
      [clock.now()],
    );
    for (const message of due) for (let n = 0; n < times; n += 1) await handler.handle(message);
    await database.ownerPool.query(`update jobs.outbox set state = 'done', ended_at = now() where id = any($1)`, [
      due.map(({ id }) => id),
    ]);
  };
  const imports = async (): Promise<readonly { actor: string; command: string }[]> => {
    const { rows: events } = await database.ownerPool.query<{ actor: string; command: string }>(
      `select metadata ->> 'actorSubjectId' as actor, metadata ->> 'commandId' as command
       from es.events where type = 'LegacyAgreementImported' order by position`,
    );
    return events;
  };

  it('is there with all of its records and messages, or not at all', async () => {
    const good = await judged(fileOf(1, 2));
    const broken: Outbox = {
      put: () => Promise.reject(new Error('cut off')),
      withdraw: async () => undefined,
    };
    await expect(deskOver(broken).takeOver(good)).rejects.toThrow('cut off');
    expect(await kept()).toEqual({ files: 0, parts: 0, contents: 0, messages: 0 });
    expect(await imports()).toEqual([]);
  });

  it('is sealed until it is on the record, once however often its messages come, in the name of who sent it', async () => {
    const text = fileOf(1, 2);
    const file = await deskOver().takeOver(await judged(text));
    expect(file).toMatchObject({
      sentBy: 'cm-1',
      records: 2,
      onRecord: 0,
      refused: 0,
      doneAt: null,
      takenOverAt: NOON,
    });
    const { rows: stored } = await database.ownerPool.query<{ text: string }>(
      `select sealed::text as text from agreements.legacy_file_records union all select payload::text from jobs.outbox`,
    );
    expect(stored.some((one) => one.text.includes('Reference'))).toBe(false);
    // somebody else sends the same meanwhile: it is the same file
    const other: Principal = { ...CM, subjectId: 'cm-2' };
    expect((await deskOver().takeOver(await judged(text, other))).id).toBe(file.id);

    await handleAll(2);
    const done = await deskOver().progressOf(file.id);
    expect(done).toMatchObject({ value: { onRecord: 2, refused: 0, doneAt: NOON, problems: [] } });
    expect(await kept()).toMatchObject({ contents: 0, messages: 0 });
    expect((await imports()).map(({ actor }) => actor)).toEqual(['cm-1', 'cm-1']);
    expect(await deskOver().known(digestOf(text), 'cm-2')).toMatchObject({ id: file.id });
    expect(await imports()).toHaveLength(2);
  });

  it('tells by its line which record was refused meanwhile, has all others in, and can be sent again', async () => {
    const text = fileOf(11, 12, 13);
    const good = await judged(text);
    const file = await deskOver().takeOver(good);
    const second = good.records[1]!;
    const byHand = new FileImports(runtime.pipeline, runtime.agreements);
    accepted(await byHand.send({ ...second, body: { ...second.body, reference: 'Another' } }, CM, 'c'.repeat(32)));
    await handleAll();
    const done = await deskOver().progressOf(file.id);
    expect(done).toMatchObject({
      value: {
        onRecord: 2,
        refused: 1,
        doneAt: NOON,
        problems: [{ line: 3, column: 'documentDigest', code: 'on-record' }],
      },
    });
    expect(await kept()).toMatchObject({ contents: 0, messages: 0 });
    expect(await deskOver().known(digestOf(text), 'cm-1')).toBeNull();
    const again = await deskOver().takeOver(good);
    expect([again.round, again.id === file.id]).toEqual([2, false]);
    await handleAll();
    expect((await imports()).map(({ command }) => command).filter((one, n, all) => all.indexOf(one) !== n)).toEqual([]);
  });

  it('can be put together out of parts by whoever sent them, within a day', async () => {
    const text = fileOf(21, 22);
    const digest = digestOf(text);
    const stage = (number: number, piece: string) => deskOver().stage({ digest, number, text: piece, sentBy: 'cm-1' });
    await stage(2, text.slice(40));
    expect(await deskOver().staged(digest, 'cm-1')).toMatchObject({ ok: false, error: { code: 'INVALID_PAYLOAD' } });
    await stage(1, 'something else');
    await stage(1, text.slice(0, 40));
    expect(await deskOver().staged(digest, 'cm-1')).toEqual({ ok: true, value: text });
    expect(await deskOver().staged(digest, 'cm-2')).toMatchObject({ ok: false });
    await deskOver().takeOver(await judged(text));
    expect(await kept()).toMatchObject({ parts: 0 });
    await handleAll();

    await deskOver().stage({ digest: digestOf('never sent'), number: 1, text: 'never sent', sentBy: 'cm-1' });
    await handleAll();
    expect(await kept()).toMatchObject({ parts: 1 });
    clock.set(new Date(Date.parse(NOON) + 86_400_000).toISOString());
    await handleAll();
    expect(await kept()).toMatchObject({ parts: 0, messages: 0 });
  });
});
