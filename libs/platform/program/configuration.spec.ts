import { describe, expect, it } from '@jest/globals';
import { readConfiguration } from './index.js';

const PRODUCTION = {
  NODE_ENV: 'production',
  OIDC_ISSUER: 'https://id.example',
  DATABASE_URL: 'postgres://db/accord',
  ACCORD_MASTER_KEY: 'ab'.repeat(32),
};

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

  it.each([
    ['abc', 'PORT must be an integer number'],
    ['0', 'PORT must not be less than 1'],
    ['70000', 'PORT must not be greater than 65535'],
  ])('gives one reason why %s is no port', (PORT, reason) => {
    expect(() => readConfiguration({ PORT })).toThrow(new Error(`Settings that cannot be used: PORT: ${reason}`));
  });

  it('names every setting that is wrong at once', () => {
    expect(() => readConfiguration({ PORT: 'x', WORKER_PORT: 'y' })).toThrow(/PORT: .*; WORKER_PORT: /);
  });
});
