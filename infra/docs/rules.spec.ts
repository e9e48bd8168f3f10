import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, commandSlug } from '@accord/agreements/domain';
import { commandCatalogue, refusalCodes } from '@accord/contract';
import { COMMAND_NAMES as ORGANIZATION_COMMANDS, slugOf } from '@accord/organizations/domain';
import { COMMAND_NAMES as POLICY_COMMANDS, slugOf as policySlug } from '@accord/policy/domain';
import { readFileSync } from 'node:fs';
import { anchorsOf, sourceFiles } from './testing/reading.js';

const rules = { path: 'infra/docs/rules.md', text: readFileSync('infra/docs/rules.md', 'utf8') };
const { serverRules }: { serverRules: readonly { code: string }[] } = JSON.parse(
  readFileSync('libs/contract/data/codes.json', 'utf8'),
);

/** Everything in the sources that fits, with the file it stands in. */
const found = (pattern: RegExp): readonly (readonly [path: string, one: string])[] =>
  sourceFiles('.ts', '.mjs', '.cjs').flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => [path, match[1] ?? match[0]] as const),
  );

describe('a comment that cites the rules', () => {
  it('cites a section that is there', () => {
    const cited = found(/rules\.md#([a-z-]+)/g);
    const anchors = anchorsOf(rules);
    expect(cited.length).toBeGreaterThan(40);
    expect(cited.filter(([, anchor]) => !anchors.has(anchor))).toEqual([]);
  });

  it('cites no page that is not here', () => {
    expect(found(/(?:domain rules|public contract), [^\n]*/gi)).toEqual([]);
  });

  it('names a server rule that the page and the contract have', () => {
    const cited = found(/server rules?((?: `[a-z-]+`(?:,| and)?)+)/gi).flatMap(([path, names]) =>
      [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => [path, name] as const),
    );
    const known = new Set<string | undefined>(serverRules.map(({ code }) => code));
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter(([, name]) => !known.has(name))).toEqual([]);
  });
});

describe('the page of the rules', () => {
  const tableUnder = (heading: string): readonly string[] =>
    (rules.text.split(`\n${heading}\n`)[1] ?? '')
      .split(/\n##/)[0]!
      .split('\n')
      .filter((line) => line.startsWith('|'));

  it('has every server rule of the contract', () => {
    const listed = tableUnder('### Server rules').flatMap((line) => /^\| `([a-z-]+)`/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(serverRules.map(({ code }) => code));
  });

  it('has every command of this build under its number', () => {
    const listed = tableUnder('## Commands').flatMap((line) => {
      const [, no, slug] = /^\| (\d+) +\| `([a-z-]+)`/.exec(line) ?? [];
      return slug === undefined ? [] : [`${no} ${slug}`];
    });
    const numberOf = (slug: string) => commandCatalogue.find(({ code }) => code === slug)?.no;
    expect(new Set(listed)).toEqual(
      new Set(COMMAND_NAMES.map((name) => `${numberOf(commandSlug(name))} ${commandSlug(name)}`)),
    );
    for (const name of ORGANIZATION_COMMANDS) expect(rules.text).toContain(`\`${slugOf(name)}\``);
    for (const name of POLICY_COMMANDS) expect(rules.text).toContain(`\`${policySlug(name)}\``);
  });

  it('names no refusal that the contract does not have', () => {
    const listed = tableUnder('### Order of checks').flatMap((line) =>
      [...line.matchAll(/`([A-Z]+(?:_[A-Z]+)*)/g)].map(([, code]) => code!),
    );
    const known = new Set(refusalCodes.map(({ code }) => code));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((code) => !known.has(code))).toEqual([]);
  });
});
