import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS } from '@accord/platform/program';

const compose = readFileSync('infra/deploy/compose.yaml', 'utf8');
const image = readFileSync('infra/deploy/Containerfile', 'utf8');

/** Names of the images' own, and of the check of health. */
const OTHERS = new Set(['POSTGRES_PASSWORD_FILE', 'HEALTH_PORT']);

describe('The containers', () => {
  it('are given settings that there are', () => {
    const given = [...compose.matchAll(/\b([A-Z][A-Z0-9_]+):(?= )/g)].map(([, name]) => name!);
    const known = new Set(SETTINGS.flatMap(({ name }) => [name, `${name}_FILE`]));
    expect(given).toContain('REDIS_URL_FILE');
    expect(given.filter((name) => !known.has(name) && !OTHERS.has(name))).toEqual([]);
  });

  it('are told every secret by a file, and each file is declared', () => {
    const secrets = SETTINGS.filter(({ secret }) => secret).map(({ name }) => name);
    expect(secrets.filter((name) => compose.includes(` ${name}:`))).toEqual([]);
    const read = [...compose.matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name!);
    const declared = new Set([...compose.matchAll(/^ {2}(\w+): \{ file: secrets\/\1 \}$/gm)].map(([, name]) => name!));
    expect(read.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('run programs that are built, without root and without a root file system to write to', () => {
    const programs = [...`${compose}${image}`.matchAll(/dist\/apps\/(\w+)\/main\.js/g)].map(([, name]) => name);
    expect(new Set(programs)).toEqual(new Set(['api', 'worker', 'cli']));
    expect(image).toMatch(/^USER \d+:\d+$/m);
    expect(compose.match(/<<: \*accord/g)).toHaveLength(3);
    expect(compose).toContain('read_only: true');
  });
});
