import { describe, expect, it } from '@jest/globals';
import { fail, isUuid, ok, refusal, type Principal } from '@accord/kernel';
import { organizationIdOf, seed, seedPlan, seedPrincipals, type SeedCommand, type SeedTarget } from './index.js';

/** Keeps commands per organization as a store would, one event each. */
class FakeTarget implements SeedTarget {
  readonly streams = new Map<string, SeedCommand[]>();
  readonly principals = new Map<string, Principal>();
  calls = 0;
  takenSlug = '';

  async upsertPrincipal(principal: Principal): Promise<void> {
    this.principals.set(principal.subjectId, principal);
  }
  async recorded(id: string) {
    const stream = this.streams.get(id) ?? [];
    return { revision: stream.length - 1, commandIds: new Set(stream.map((one) => one.commandId)) };
  }
  async execute(id: string, command: SeedCommand, expectedRevision: number | null) {
    this.calls += 1;
    const stream = this.streams.get(id) ?? [];
    if (command.body['slug'] === this.takenSlug) return fail(refusal('ALREADY_IN_STATE', 'taken'));
    if ((expectedRevision ?? -1) !== stream.length - 1) return fail(refusal('CONFLICT_VERSION', 'stale'));
    this.streams.set(id, [...stream, command]);
    return ok({ revision: stream.length });
  }
}

describe('the plan of the seed', () => {
  it('registers 25 organizations and appoints three personas each', () => {
    const plan = seedPlan();
    expect(plan).toHaveLength(25);
    expect(plan[0]?.commands.map((one) => one.body['subjectId'] ?? one.body['slug'])).toEqual([
      'fs-isac',
      'fs-isac.officer',
      'fs-isac.signatory',
      'fs-isac.fso',
    ]);
  });
  it('makes the person of both sides an officer of k12-six', () => {
    const k12 = seedPlan().find((one) => one.slug === 'k12-six');
    expect(k12?.commands.at(-1)?.body).toEqual({ subjectId: 'mv-2', function: 'isao.officer' });
    const both = seedPrincipals().find((one) => one.subjectId === 'mv-2');
    expect(both?.organizationId).toBe(k12?.organizationId);
  });
  it('names every command and organization once and always alike', () => {
    const plan = seedPlan();
    const commandIds = plan.flatMap((one) => one.commands.map((each) => each.commandId));
    const ids = plan.map((one) => one.organizationId).concat(commandIds);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isUuid)).toBe(true);
    expect(organizationIdOf('waterisac')).toBe(organizationIdOf('waterisac'));
  });
});

describe('seeding', () => {
  it('sends everything once and nothing the second time', async () => {
    const target = new FakeTarget();
    expect(await seed(target)).toEqual({ organizations: 25, commands: 101, leftAlone: [] });
    expect(target.principals.get('ra-2')?.rank).toBe('agency_director');
    expect(target.principals.size).toBe(20);
    expect(await seed(target)).toEqual({ organizations: 25, commands: 0, leftAlone: [] });
    expect(target.calls).toBe(101);
  });
  it('goes on where it was interrupted', async () => {
    const target = new FakeTarget();
    const half = seedPlan()[3]!;
    target.streams.set(half.organizationId, half.commands.slice(0, 2));
    expect((await seed(target)).commands).toBe(99);
    expect(target.streams.get(half.organizationId)).toEqual(half.commands);
  });
  it('leaves an organization alone whose slug somebody has taken', async () => {
    const target = new FakeTarget();
    target.takenSlug = 'actra';
    expect(await seed(target)).toEqual({
      organizations: 25,
      commands: 97,
      leftAlone: [{ slug: 'actra', code: 'ALREADY_IN_STATE' }],
    });
  });
});
