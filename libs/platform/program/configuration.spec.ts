import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { Configuration, readConfiguration, SETTINGS } from './index.js';

const PRODUCTION = {
  NODE_ENV: 'production',
  OIDC_ISSUER: 'https://id.example',
  DATABASE_URL: 'postgres://db/accord',
  ACCORD_MASTER_KEY: 'ab'.repeat(32),
};

const byName = (one: string, other: string): number => (one < other ? -1 : 1);

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(PRODUCTION).filter(([name]) => !names.includes(name)));

describe('The configuration', () => {
  it('needs no setting at all outside production', () => {
    expect(readConfiguration({})).toMatchObject({ PORT: 3000, WORKER_PORT: 3001, demo: true });
    expect(readConfiguration({ PORT: '' }).PORT).toBe(3000);
  });

  it.each([
    ['OIDC_ISSUER', without('OIDC_ISSUER')],
    ['DATABASE_URL', without('DATABASE_URL')],
    ['OIDC_ISSUER, DATABASE_URL, ACCORD_MASTER_KEY', { NODE_ENV: 'production' }],
  ])('needs %s in production, where it is missing', (names, environment) => {
    expect(() => readConfiguration(environment)).toThrow(`NODE_ENV=production needs ${names}: `);
  });

  it('takes from production no more than a program needs', () => {
    expect(() => readConfiguration({ NODE_ENV: 'production' }, ['DATABASE_OWNER_URL'])).toThrow(
      /^NODE_ENV=production needs DATABASE_OWNER_URL: /,
    );
    const owner = { NODE_ENV: 'production', DATABASE_OWNER_URL: 'postgres://db/accord' };
    expect(readConfiguration(owner, ['DATABASE_OWNER_URL']).NODE_ENV).toBe('production');
    expect(readConfiguration(PRODUCTION).demo).toBe(false);
  });

  it('takes what is for tests alone nowhere near production', () => {
    expect(readConfiguration({ WEBHOOKS_TO_LOOPBACK: 'true' }).WEBHOOKS_TO_LOOPBACK).toBe(true);
    expect(() => readConfiguration({ ...PRODUCTION, WEBHOOKS_TO_LOOPBACK: 'true' })).toThrow(
      'NODE_ENV=production refuses WEBHOOKS_TO_LOOPBACK: it is for tests only.',
    );
    expect(readConfiguration({ ...PRODUCTION, WEBHOOKS_TO_LOOPBACK: 'false' }).WEBHOOKS_TO_LOOPBACK).toBe(false);
  });

  it.each([
    ['PORT', 'abc', 'PORT is "abc"; it has to be a whole number from 1 to 65535'],
    ['PORT', '0', 'PORT is "0"; it has to be a whole number from 1 to 65535'],
    ['WORKER_PORT', '70000', 'WORKER_PORT is "70000"; it has to be a whole number from 1 to 65535'],
    ['RATE_LIMIT', 'x', 'RATE_LIMIT is "x"; it has to be a whole number from 0 to 1000000'],
    ['RATE_LIMIT', '-1', 'RATE_LIMIT is "-1"; it has to be a whole number from 0 to 1000000'],
    ['RATE_LIMIT', '1e3', 'RATE_LIMIT is "1e3"; it has to be a whole number from 0 to 1000000'],
    [
      'HELP_CONTACT',
      'ask us',
      'HELP_CONTACT is "ask us"; it has to be a mail address, or an address that begins with https://',
    ],
    ['ACCORD_SEED', 'yes', 'ACCORD_SEED is "yes"; it has to be true or false'],
    ['NODE_ENV', 'prod', 'NODE_ENV is "prod"; it has to be one of development, test, production'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud"; it has to be one of fatal, error, warn, info, debug, silent'],
    [
      'PUBLIC_URL',
      'accord',
      'PUBLIC_URL is "accord"; it has to be an address such as https://accord.example, without a path',
    ],
  ])('says of %s=%s what it was given and what is allowed', (name, value, reason) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(new Error(`Settings that cannot be used: ${reason}.`));
  });

  it('repeats no secret', () => {
    expect(() => readConfiguration({ DATABASE_URL: 'mysql://me:hidden@db' })).toThrow(
      new Error(
        'Settings that cannot be used: DATABASE_URL cannot be used; it has to be an address such as postgres://role:password@host:5432/database.',
      ),
    );
  });

  it('repeats no password of the event store', () => {
    expect(() => readConfiguration({ EVENTSTORE_URL: 'http://me:hidden@db' })).toThrow(
      /^Settings that cannot be used: EVENTSTORE_URL cannot be used; it has to be an address such as esdb:\/\/user:password@/,
    );
  });

  it('names every setting that is wrong at once', () => {
    expect(() => readConfiguration({ PORT: 'x', WORKER_PORT: 'y', ACCORD_DATADIR: 'z' })).toThrow(
      /there is no ACCORD_DATADIR .*; PORT is .*; WORKER_PORT is /,
    );
  });

  it.each([
    ['ACCORD_DATADIR', 'ACCORD_DATA_DIR'],
    ['ACCORD_MASTERKEY', 'ACCORD_MASTER_KEY'],
    ['ACCORD_MASTER_KEY_FIEL', 'ACCORD_MASTER_KEY_FILE'],
  ])('refuses %s, and suggests %s', (mistyped, meant) => {
    expect(() => readConfiguration({ [mistyped]: 'x' })).toThrow(
      new Error(`Settings that cannot be used: there is no ${mistyped} (did you mean ${meant}?).`),
    );
    expect(() => readConfiguration({ [mistyped.replace('ACCORD', 'OTHER')]: 'x' })).not.toThrow();
  });

  it('seeds unasked only the database that it made itself, and only with personas', () => {
    expect(readConfiguration({}).seeds).toBe(true);
    expect(readConfiguration({ ACCORD_SEED: 'false' }).seeds).toBe(false);
    expect(readConfiguration({ DATABASE_URL: PRODUCTION.DATABASE_URL }).seeds).toBe(false);
    expect(readConfiguration({ DATABASE_URL: PRODUCTION.DATABASE_URL, ACCORD_SEED: '1' }).seeds).toBe(true);
    expect(readConfiguration({ OIDC_ISSUER: PRODUCTION.OIDC_ISSUER }).seeds).toBe(false);
    expect(readConfiguration({ EVENTSTORE_URL: 'esdb://host' }).seeds).toBe(false);
  });
});

describe('A setting from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-settings-'));
  const file = (content: string): string => {
    const path = join(folder, randomUUID());
    writeFileSync(path, content);
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(SETTINGS.map(({ name }) => name))('can be %s', (name) => {
    expect(() => readConfiguration({ [`${name}_FILE`]: file('\n') })).toThrow(/_FILE names .*, which is empty\.$/);
    expect(() => readConfiguration({ [name]: 'x', [`${name}_FILE`]: file('x') })).toThrow(
      `${name} and ${name}_FILE are both set, and only one of them can count`,
    );
  });

  it('counts without the line end that editors add', () => {
    const environment = { DATABASE_URL_FILE: file(`${PRODUCTION.DATABASE_URL}\n`), DATABASE_URL: '' };
    expect(readConfiguration(environment).DATABASE_URL).toBe(PRODUCTION.DATABASE_URL);
  });

  it('is judged like any other, and has to be there', () => {
    expect(() => readConfiguration({ PORT_FILE: file('x') })).toThrow(/PORT is "x"/);
    const gone = join(folder, 'gone');
    expect(() => readConfiguration({ PORT_FILE: gone })).toThrow(
      `PORT_FILE names ${gone}, which cannot be read (ENOENT)`,
    );
  });
});

describe('The table of settings', () => {
  it('has every property that is judged, and no other', () => {
    const judged = getMetadataStorage().getTargetValidationMetadatas(Configuration, '', false, false);
    const names = new Set(judged.map(({ propertyName }) => propertyName));
    expect(SETTINGS.map(({ name }) => name).toSorted(byName)).toEqual([...names].toSorted(byName));
  });

  it('is the one of the README', () => {
    const rows = readFileSync('README.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| `[A-Z_]+` /.test(line));
    const cells = (row: string) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    expect(rows.map(cells)).toEqual(
      SETTINGS.map(({ name, meaning, usual = '', readBy }) => [`\`${name}\``, meaning, usual, readBy.join(', ')]),
    );
  });
});
