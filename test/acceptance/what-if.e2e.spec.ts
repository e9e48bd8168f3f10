import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { runCli } from '../support/cli.js';
import { Client } from '../support/client.js';
import { System } from '../support/system.js';

describe('accord what-if', () => {
  let system: System;
  beforeAll(async () => {
    system = await System.start();
    const { journey } = shippedJourneys().find(({ name }) => name === 'unclassified')!;
    expect((await playJourney(journey, { url: system.url })).ok).toBe(true);
  }, 120_000);
  afterAll(() => system.remove(), 60_000);

  const whatIf = (...words: readonly string[]) => runCli(system, ['what-if', ...words]);
  const TERM = ['--set', '/term/maxMonths=24', '/term/defaultMonths=24'];

  it('lists what would differ, a line each, beneath how much was judged, and ends with 0', async () => {
    const { code, stdout } = await whatIf(...TERM);
    const [first, ...lines] = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(first).toMatch(/^\d+ differences in 1 of 1 agreements; \d+ of \d+ decisions were made again$/);
    expect(lines[0]).toMatch(
      /^ISA-\d{4}-\d{5} {2}revision +\d+ {2}\S+Z {2}SubmitProposal \(isao\.officer\) {2}would be refused: INVALID_PAYLOAD$/,
    );
    const [, differences] = /^(\d+)/.exec(first!)!;
    const limited = await whatIf(...TERM, '--limit', '0');
    expect(limited.stdout).toContain(`and ${differences} more (--limit)`);
  });

  it('prints the same as JSON that the API answers', async () => {
    const { code, stdout } = await whatIf(...TERM, '--json');
    expect(code).toBe(0);
    const changes = [
      { path: '/term/maxMonths', value: 24 },
      { path: '/term/defaultMonths', value: 24 },
    ];
    const { body } = await new Client(system.url).post('au-1', '/api/v1/reports/what-if', { body: { changes } });
    const { next, ...answered } = body;
    expect(JSON.parse(stdout)).toEqual(answered);
    expect(next).toBeNull();
  });

  it('takes a value as JSON, or as the text that it is', async () => {
    expect((await whatIf('--set', '/risk/acceptanceNeededFrom=High')).code).toBe(0);
    expect((await whatIf('--set', '/risk/acceptanceNeededFrom="High"')).code).toBe(0);
  });

  it.each([
    [['--set', 'term=24'], 2, /--set takes a JSON Pointer and a value/],
    [['--set', '/term/maxMonths'], 2, /--set takes a JSON Pointer and a value/],
    [[...TERM, '--limit', 'many'], 2, /--limit is a whole number/],
    [['--set', '/noSuchValue=1'], 1, /No value of the policy stands at this place/],
    [['--set', '/term/maxMonths=many'], 1, /does not hold together/],
    [['--set', '/version=1'], 1, /./],
  ] as const)('refuses %j with %i, and says why in one line', async (words, code, why) => {
    const run = await whatIf(...words);
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(run.stderr.trim()).toMatch(why);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('shows how it is used where nothing is supposed, and ends with 2', async () => {
    const { code, stdout, stderr } = await whatIf();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: required option '--set <pointer=value\.\.\.>' not specified\n/);
    expect(stderr).toContain('npx accord what-if --set /risk/acceptanceNeededFrom=High');
  });

  it('records nothing', async () => {
    const headOf = async () =>
      (await new Client(system.url).get('au-1', '/api/v1/dashboards/programme')).body.position as string;
    const before = await headOf();
    await whatIf(...TERM);
    expect(await headOf()).toBe(before);
  });
});
