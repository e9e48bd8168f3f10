import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startEmbedded, type EmbeddedPostgres } from '@infra/embedded';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { FORMER, readMigrations, type Migration } from './files.js';
import { assertMigrated, migrate, MigrationError } from './index.js';
import { applyAll, assertApplied } from './runner.js';

const silent = { info: () => undefined, warn: () => undefined };
const directory = mkdtempSync(join(tmpdir(), 'accord-migrations-'));
const released = readMigrations();
/** What an empty database takes: every file, and then the tables of the queue, which have a step of their own. */
const names = [...released.map(({ name }) => name), expect.stringMatching(/^queue_[\d.]+_[0-9a-f]{8}$/)];

let server: EmbeddedPostgres;
let owner: Pool;

/** One made-up migration, after the first real one. */
const made = (name: string, sql: string, sha256 = 'a'.repeat(64)): Migration => ({ name, sql, sha256 });
const withRoles = (...more: Migration[]): Migration[] => [...released.slice(0, 1), ...more];
const count = async (sql: string): Promise<unknown> => (await owner.query<{ n: number }>(sql)).rows[0]?.n;

beforeAll(async () => {
  server = await startEmbedded({ dataDir: directory, log: silent });
}, 30_000);

afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** A pool of which nobody minds that the server ends its connections, perhaps before it has seen their farewell. */
function poolOf(config: PoolConfig): Pool {
  const pool = new Pool(config);
  pool.on('error', () => undefined);
  return pool;
}

beforeEach(async () => {
  const admin = poolOf({ ...server.ownerConfig, database: 'postgres', max: 1 });
  await admin.query('drop database accord with (force)');
  await admin.query('create database accord');
  await admin.end();
  owner = poolOf({ ...server.ownerConfig, max: 4 });
});

afterEach(async () => {
  await owner.end();
});

describe('the migrations', () => {
  it('apply every released file once, in order', async () => {
    const told: string[] = [];
    await expect(assertMigrated(owner)).rejects.toThrow(/lacks the migrations 001_roles.*accord migrate/);
    expect(await migrate(owner, { info: (line) => told.push(line) })).toEqual({ applied: names });
    expect(told).toEqual([
      ...released.map(({ name }) => `Applied migration ${name}`),
      expect.stringMatching(/^Applied migration queue_/),
    ]);
    expect(await migrate(owner)).toEqual({ applied: [] });
    await expect(assertMigrated(owner)).resolves.toBeUndefined();
  });

  it('leave the application without a way to change the record, and with a schema for its read models', async () => {
    await migrate(owner);
    const app = poolOf({ ...server.appConfig, max: 1 });
    try {
      await assertMigrated(app);
      await app.query('create table rm.list_v1 (id int)');
      await expect(app.query('delete from ops.migrations')).rejects.toThrow(/permission denied/);
      await expect(app.query('create table public.stray (id int)')).rejects.toThrow(/permission denied/);
    } finally {
      await app.end();
    }
  });

  it.each([
    ['may make roles', 'create role builder login createrole'],
    [
      'may not, and finds the role made',
      'create role builder login; create role accord_app login; grant accord_app to builder',
    ],
  ])('run as an owner who is no superuser and %s', async (_who, prepared) => {
    await owner.query(`drop role if exists accord_app; ${prepared}; alter database accord owner to builder`);
    const builder = poolOf({ ...server.ownerConfig, user: 'builder', max: 1 });
    try {
      expect(await migrate(builder)).toEqual({ applied: names });
      expect(
        await count(`select 1 as n from pg_namespace where nspname = 'rm' and nspowner = 'accord_app'::regrole`),
      ).toBe(1);
    } finally {
      await builder.end();
      await owner.query('drop owned by builder, accord_app cascade; alter database accord owner to accord_owner');
      await owner.query('drop role accord_app; drop role builder');
    }
  });

  it('take a file that was mended for the one that was applied before', async () => {
    await migrate(owner);
    for (const [name, sha256] of FORMER)
      await owner.query('update ops.migrations set sha256 = $2 where name = $1', [name, sha256]);
    expect(FORMER.size).toBeGreaterThan(0);
    expect(await migrate(owner)).toEqual({ applied: [] });
  });

  it('refuse to go on when an applied file was changed', async () => {
    await applyAll(owner, withRoles(made('002_first', 'create table first ()')));
    const edited = withRoles(made('002_first', 'create table second ()', 'b'.repeat(64)), made('003_next', 'select 1'));
    await expect(applyAll(owner, edited)).rejects.toThrow(
      new RegExp('^Already applied, but changed since: 002_first\\.'),
    );
    await expect(assertApplied(owner, edited)).rejects.toThrow(MigrationError);
    expect(await count(`select count(*)::int as n from ops.migrations`)).toBe(2);
  });

  it('wait for each other when two run at once', async () => {
    const slow = withRoles(
      made('002_slow', 'select pg_sleep(0.2); create table once ()'),
      made('003_next', 'select 1'),
    );
    const both = await Promise.all([applyAll(owner, slow), applyAll(owner, slow)]);
    expect(both.flat().toSorted()).toEqual(['001_roles', '002_slow', '003_next']);
  });

  describe('that need a table which is in use', () => {
    const TABLE = made('002_table', 'create table busy (id int)');
    const wider = withRoles(TABLE, made('003_wider', 'alter table busy add column more int'));
    const told: string[] = [];
    let reader: PoolClient;

    beforeEach(async () => {
      told.length = 0;
      await applyAll(owner, withRoles(TABLE));
      reader = await owner.connect();
      await reader.query('begin; select from busy');
    });
    afterEach(() => reader.release(true));

    const migrating = (forMs: number): Promise<string[]> =>
      applyAll(owner, wider, { info: (line) => told.push(line) }, { lockMs: 100, forMs });

    it('let go of it again and again, so that others get on, and take it when it is free', async () => {
      const waiting = migrating(30_000);
      const waits: number[] = [];
      while (told.length < 2) {
        const began = performance.now();
        await owner.query('select from busy'); // behind the migration for as long as one try lasts
        waits.push(performance.now() - began);
      }
      await reader.query('commit');
      expect(await waiting).toEqual(['003_wider']);
      expect(told[0]).toBe('The migration 003_wider waits for a table that another session uses; trying again');
      expect(Math.max(...waits)).toBeLessThan(2_000);
      await owner.query('select more from busy');
    });

    it('say what they waited for when it was too long, and leave everything as it was', async () => {
      await expect(migrating(400)).rejects.toThrow(
        /^The migration 003_wider waits for a table that another session uses, for 0 s now\. Nothing was changed\. /,
      );
      expect(await count(`select count(*)::int as n from ops.migrations where name = '003_wider'`)).toBe(0);
    });
  });

  it('say that another program is migrating when that takes too long', async () => {
    const slow = withRoles(made('002_slow', 'select pg_sleep(1)'));
    await applyAll(owner, withRoles());
    const first = applyAll(owner, slow);
    while ((await count(`select count(*)::int as n from pg_stat_activity where query = 'select pg_sleep(1)'`)) === 0)
      continue;
    const second = applyAll(owner, slow, undefined, { lockMs: 50, forMs: 200 });
    await expect(second).rejects.toThrow(/^Another program is migrating this database, /);
    expect(await first).toEqual(['002_slow']);
  });

  it('take a failing file back as a whole and name it; what came before it stays', async () => {
    const failing = withRoles(made('002_bad', 'create table half (); select 1 / 0'));
    await expect(applyAll(owner, failing)).rejects.toThrow(
      /^The migration 002_bad failed and was taken back: division by zero$/,
    );
    expect(await count(`select count(*)::int as n from pg_tables where tablename = 'half'`)).toBe(0);
    expect(await count(`select count(*)::int as n from ops.migrations`)).toBe(1);
  });

  it('of a newer program do not disturb an older one', async () => {
    await applyAll(owner, withRoles(made('002_newer', 'select 1')));
    await expect(assertApplied(owner, withRoles())).resolves.toBeUndefined();
  });
});

describe('the files', () => {
  it('have the same hash whatever the line ends of the checkout', () => {
    const folder = pathToFileURL(`${directory}/`);
    writeFileSync(new URL('001_lines.sql', folder), 'select 1;\r\nselect 2;\r\n');
    const [windows] = readMigrations(folder);
    writeFileSync(new URL('001_lines.sql', folder), 'select 1;\nselect 2;\n');
    expect(readMigrations(folder)[0]?.sha256).toBe(windows?.sha256);
    rmSync(new URL('001_lines.sql', folder));
  });

  it('must be named by number and words', () => {
    const folder = pathToFileURL(`${directory}/`);
    writeFileSync(new URL('1-bad.sql', folder), '');
    expect(() => readMigrations(folder)).toThrow(/1-bad\.sql must be named NNN_snake_case\.sql/);
    rmSync(new URL('1-bad.sql', folder));
  });
});
