import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { SETTINGS } from '@accord/platform/program';

const here = (name: string): string => readFileSync(`infra/deploy/${name}`, 'utf8');
const compose = here('compose.yaml');

/** The text of one entry of the file, from its name to the next one that stands as far to the left. */
function entry(name: string): string {
  const start = compose.search(new RegExp(`^ {0,2}${name}:`, 'm'));
  const [first = '', ...lines] = compose.slice(start).split('\n');
  const indent = first.search(/\S/);
  const end = lines.findIndex(
    (line) => line.trim() !== '' && line.search(/\S/) <= indent && !line.trim().startsWith('#'),
  );
  return [first, ...(end < 0 ? lines : lines.slice(0, end))].join('\n');
}

const namesIn = (text: string): string[] => [...text.matchAll(/^ +([A-Z][A-Z_]+):/gm)].map(([, name]) => name!);

describe('the containers of production', () => {
  const known = new Set(SETTINGS.map(({ name }) => name));

  it.each(['x-settings', 'api', 'worker', 'migrate'])('give %s settings that there are', (name) => {
    const given = namesIn(entry(name));
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((one) => !known.has(one.replace(/_FILE$/, '')))).toEqual([]);
  });

  it.each(['api', 'worker', 'migrate'])('run %s without rights, from a root that nobody can write to', (name) => {
    expect(entry(name)).toContain('<<: *program');
    const program = entry('x-program');
    for (const said of [`user: '10001:10001'`, 'read_only: true', 'cap_drop: [ALL]', 'no-new-privileges:true'])
      expect(program).toContain(said);
    expect(here('Containerfile')).toContain('USER 10001:10001');
  });

  it('give no secret but as a file', () => {
    const secret = SETTINGS.filter((one) => one.secret);
    expect(secret.length).toBeGreaterThan(0);
    const given = namesIn(['x-settings', 'api', 'worker', 'migrate'].map(entry).join('\n'));
    const open = secret.filter(({ name }) => given.includes(name)).map(({ name }) => name);
    expect(open).toEqual(['SMTP_URL']); // handed through where compose is called, never written here
    expect(entry('x-settings')).toMatch(/^ +SMTP_URL:$/m);
  });

  it('make every secret that is named', () => {
    const made = here('make-secrets.sh');
    const named = [...compose.matchAll(/file: secrets\/(\S+) }/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !made.includes(`make ${name} `))).toEqual([]);
  });
});
