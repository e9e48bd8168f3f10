import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream, sampleEvents } from '@accord/event-store/testing';
import { EventStoreDbDouble } from '../support/eventstoredb-double/index.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('accord copy-events', () => {
  let double: EventStoreDbDouble;
  let database: TestDatabase;
  let back: TestDatabase;
  let environment: Record<string, string>;

  const addressOf = ({ host, database: name }: TestDatabase): string => `postgres://accord_app@/${name}?host=${host}`;
  const accord = async (...words: string[]): Promise<Ended> => {
    const env = { ...process.env, ...environment };
    return promisify(execFile)(process.execPath, ['dist/apps/cli/main.js', 'copy-events', ...words], { env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: Ended) => error,
    );
  };

  beforeAll(async () => {
    [double, database, back] = [await EventStoreDbDouble.start(), await withTestDatabase(), await withTestDatabase()];
    environment = { DATABASE_URL: addressOf(database), EVENTSTORE_URL: double.url, EVENTSTORE_PREFIX: 'copy' };
    const store = new PostgresEventStore(database.pool);
    const streams = Array.from({ length: 60 }, newStream);
    for (const [n, stream] of streams.entries()) {
      await store.append(stream, sampleEvents(3), 'no_stream', RECORDED_AT);
      await store.append(streams[n >> 1]!, sampleEvents(2), 'any', RECORDED_AT);
    }
    await store.append('security-audit', sampleEvents(2), 'any', RECORDED_AT);
    await store.close();
  }, 60_000);
  afterAll(async () => {
    double.stop();
    await database.drop();
    await back.drop();
  });

  it('moves a log from PostgreSQL to EventStoreDB and back, event by event, by the same digest', async () => {
    const there = await accord('--from', 'DATABASE_URL', '--to', 'EVENTSTORE_URL', '--json');
    expect(there).toMatchObject({ code: 0 });
    const report = JSON.parse(there.stdout);
    expect(report).toMatchObject({ events: 302, copied: 302 });
    const again = await accord('--from', 'EVENTSTORE_URL', '--to', addressOf(back), '--json');
    expect(JSON.parse(again.stdout)).toEqual(report);
    const rows = `select stream_id, revision, event_id, type, data::text, metadata::text, recorded_at from es.events order by position`;
    const [first, second] = [await database.ownerPool.query(rows), await back.ownerPool.query(rows)];
    expect(second.rows).toEqual(first.rows);
  }, 60_000);

  it('compares and copies nothing when all of it is there, and says so', async () => {
    const { code, stdout } = await accord('--from', 'DATABASE_URL', '--to', 'EVENTSTORE_URL');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^302 events, 0 of them copied now; source and target have the digest [0-9a-f]{64}\.\n$/);
  });

  it('writes nothing into a log that is no copy, and says which event differs', async () => {
    const other = await withTestDatabase();
    const store = new PostgresEventStore(other.pool);
    await store.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT);
    const { code, stderr } = await accord('--from', 'DATABASE_URL', '--to', addressOf(other));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^accord: The target holds event [0-9a-f-]{36} where the source has event [0-9a-f-]{36}/);
    await store.close();
    await other.drop();
  });

  it.each([
    [['--from', 'DATABASE_URL', '--to', 'esdb://u:hidden@127.0.0.1:port'], 1, '--to: the address cannot be read'],
    [['--from', 'mysql://u:hidden@x', '--to', 'EVENTSTORE_URL'], 1, '--from: a log is at postgres://… or esdb://…'],
    [['--from', 'postgres://u:hidden@127.0.0.1:1/x', '--to', 'EVENTSTORE_URL'], 1, '--from: connect ECONNREFUSED'],
    [['--from', 'DATABASE_URL', '--to', 'DATABASE_URL'], 2, '--from and --to are the same.'],
  ])('says in one line what is wrong with %p, and repeats no password', async (words, code, line) => {
    const ended = await accord(...words);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(`accord: ${line}`);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended.stderr).not.toContain('hidden');
  });
});
