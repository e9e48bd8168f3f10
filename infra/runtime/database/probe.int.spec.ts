import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfiguration, type Configuration } from '@accord/platform/program';
import { OWNER } from '../../../test/support/postgres-server.js';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { freePort } from '../../../test/support/program.js';
import { probe } from './probe.js';

const PRODUCTION = { NODE_ENV: 'production', OIDC_ISSUER: 'https://id.example', ACCORD_MASTER_KEY: 'ab'.repeat(32) };

describe('Trying out a database of your own', () => {
  let database: TestDatabase;
  const address = (who: string, name = database.database): string => `postgres://${who}@/${name}?host=${database.host}`;
  const settings = (DATABASE_URL: string, more: Record<string, string> = {}): Configuration =>
    readConfiguration({ DATABASE_URL, ...more });

  beforeAll(async () => {
    database = await withTestDatabase();
    await database.ownerPool.query(`
      create role locked login password 'right';
      create role editor login; grant usage on schema es to editor; grant delete on es.events to editor;
      create role deputy login; grant ${OWNER} to deputy;`);
    const access = join(database.host, 'data', 'pg_hba.conf');
    writeFileSync(access, `local all locked scram-sha-256\n${readFileSync(access, 'utf8')}`);
    await database.ownerPool.query('select pg_reload_conf()');
  }, 60_000);
  afterAll(async () => {
    await database.ownerPool.query(`drop owned by locked, editor, deputy; drop role locked, editor, deputy`);
    await database.drop();
  }, 60_000);

  it('takes the role of the application in production', async () => {
    await expect(probe('DATABASE_URL', settings(address('accord_app'), PRODUCTION))).resolves.toBeUndefined();
  });

  it.each([OWNER, 'editor', 'deputy'])('refuses %s in production, who could change what was recorded', async (role) => {
    const line = `DATABASE_URL: the role ${role} could change or remove events. Production runs as accord_app; an owner belongs into DATABASE_OWNER_URL.`;
    await expect(probe('DATABASE_URL', settings(address(role), PRODUCTION))).rejects.toThrow(new Error(line));
    await expect(probe('DATABASE_URL', settings(address(role)))).resolves.toBeUndefined();
    const owner = readConfiguration({ NODE_ENV: 'production', DATABASE_OWNER_URL: address(role) }, []);
    await expect(probe('DATABASE_OWNER_URL', owner)).resolves.toBeUndefined();
  });

  it('takes a database without any schema: that migrations lack is for others to say', async () => {
    await expect(
      probe('DATABASE_URL', settings(address('accord_app', 'postgres'), PRODUCTION)),
    ).resolves.toBeUndefined();
  });

  it.each([
    ['locked:wrong-secret', 'DATABASE_URL: password authentication failed for user "locked".'],
    ['locked', /^DATABASE_URL: the server at .* wants a password, and the address holds none\.$/],
    ['nobody-here', 'DATABASE_URL: role "nobody-here" does not exist.'],
  ])('says that %s is not let in, and repeats no password', async (who, line) => {
    await expect(probe('DATABASE_URL', settings(address(who)))).rejects.toThrow(line);
    await expect(probe('DATABASE_URL', settings(address(who)))).rejects.not.toThrow('wrong-secret');
  });

  it('names a database that is not there', async () => {
    const line = 'DATABASE_URL: database "elsewhere" does not exist.';
    await expect(probe('DATABASE_URL', settings(address('accord_app', 'elsewhere')))).rejects.toThrow(line);
  });

  it('names the setting and the address where nobody answers', async () => {
    const port = await freePort();
    const line = `no server answers at 127.0.0.1:${port} (ECONNREFUSED).`;
    const url = `postgres://me:secret@127.0.0.1:${port}/accord`;
    await expect(probe('DATABASE_URL', settings(url))).rejects.toThrow(new Error(`DATABASE_URL: ${line}`));
    const owner = readConfiguration({ DATABASE_OWNER_URL: url });
    await expect(probe('DATABASE_OWNER_URL', owner)).rejects.toThrow(new Error(`DATABASE_OWNER_URL: ${line}`));
    await expect(probe('DATABASE_URL', settings(url.replace('127.0.0.1', 'localhost')))).rejects.toThrow(
      /ECONNREFUSED/,
    );
    await expect(probe('DATABASE_URL', settings('postgres://host.invalid/accord'))).rejects.toThrow(
      /^DATABASE_URL: (there is no host host\.invalid \(ENOTFOUND\)|the host host\.invalid cannot be looked up \(EAI_AGAIN\))\.$/,
    );
    await expect(probe('DATABASE_URL', settings('postgres://a:b@:x/'))).rejects.toThrow(
      'DATABASE_URL: this is no address.',
    );
  });
});
