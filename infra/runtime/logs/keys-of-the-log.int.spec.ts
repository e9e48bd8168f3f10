import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import { RECORDED_AT, newStream, sampleEvent, sampleEvents } from '@accord/event-store/testing';
import { FieldSealer, KeyRing, namedMasterKey } from '@accord/privacy';
import { PostgresKeyStore, verifyMasterKey } from '@accord/privacy/postgres';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { assertKeysOf, UnusableLog } from './keys-of-the-log.js';

const RULES = [{ path: '/text', subject: 'author' }] as const;

describe('The keys of a log that lies elsewhere', () => {
  let database: TestDatabase;
  const log = new MemoryEventStore();
  let sealer: FieldSealer;

  /** Appends an event whose text is sealed for a person. */
  async function say(author: string): Promise<string> {
    const [stream, event] = [newStream(), sampleEvent({ text: 'said', list: [] })];
    const data = await sealer.seal(stream, 0, event.data, RULES, { author });
    await log.append(stream, [{ ...event, data: { list: [{ deep: data }] } }], 'no_stream', RECORDED_AT);
    return event.eventId;
  }

  /** Follows the log up to its end, as a read model of this database does. */
  async function follow(): Promise<void> {
    const values = [await log.identity(), await log.head()];
    await database.ownerPool.query(
      `insert into follower.checkpoints (name, version, log_identity, position) values ('agreement', 1, $1, $2)
       on conflict (name, version) do update set position = excluded.position`,
      values,
    );
  }

  beforeAll(async () => {
    database = await withTestDatabase();
    const ring = new KeyRing(namedMasterKey(randomBytes(32)), null);
    await verifyMasterKey(database.ownerPool, ring);
    sealer = new FieldSealer(new PostgresKeyStore(database.ownerPool, ring));
  }, 60_000);
  afterAll(() => database.drop());

  it('are all there where the database is as new as the log, destroyed ones included', async () => {
    await expect(assertKeysOf(log, database.pool)).resolves.toBeUndefined();
    await say('person-1');
    await say('person-2');
    await sealer.erase('person-1');
    await log.append(newStream(), sampleEvents(600), 'no_stream', RECORDED_AT);
    await expect(assertKeysOf(log, database.pool)).resolves.toBeUndefined();
  });

  it('are looked for in what the database has not followed yet, and nowhere else', async () => {
    await follow();
    const read: string[] = [];
    const watched = {
      identity: () => log.identity(),
      readAll: (...[after, limit]: Parameters<MemoryEventStore['readAll']>) => {
        read.push(after);
        return log.readAll(after, limit);
      },
    };
    await assertKeysOf(watched, database.pool);
    expect(read[0]).toBe(await log.head());
    expect(read).not.toContain(START);
  });

  it('are missing where the database was restored from before, which is said with the event', async () => {
    const eventId = await say('person-3');
    await database.ownerPool.query(`delete from privacy.keys where subject_id = 'person-3'`);
    await expect(assertKeysOf(log, database.pool)).rejects.toThrow(
      new UnusableLog(
        `The database is older than the log: event ${eventId} names a key that it never had. Restore a backup of the database that was made after that of the log.`,
      ),
    );
  });
});
