import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@accord/kernel';
import { START } from '@accord/event-store';
import { agreementProjection } from '@accord/agreements/projections';
import { ReadPolicyEffect, ReadPolicyEffectHandler, type PolicyEffectPage } from '@accord/agreements/reads';
import { Policies, PolicyFolds } from '@accord/policy/application';
import type { SetValues } from '@accord/policy/domain';
import { Trials } from '@accord/policy/reads';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { commands as send, forms } from '../domain/testing/index.js';
import { build } from '../projections/testing/index.js';
import { House } from './testing/house.js';
import { Way } from './testing/ways.js';

/** The day on which the new values take effect, its first instant, and the day before. */
const DAY = '2026-11-10';
const MOMENT = '2026-11-10T05:00:00.000Z';
const EVE = '2026-11-09T17:00:00.000Z';
const ADMIN = { subjectId: 'ad-1', functions: ['admin'] } as const;

/** What the clock would do sooner, by its timer. */
function sooner(timer: string, action: string): object {
  if (action === 'VoidSignatures') return { offset: 15 };
  return timer === 'annual-agreement-review' && action === 'SuspendAgreement' ? { offset: 60 } : {};
}

/** More time for people, less for what they have done. */
const changed = (values: SetValues): SetValues => {
  const lengths: Record<string, number> = {
    'intake-check': 10,
    'privacy-review': 30,
    'privacy-review-freshness': 240,
    'draft-idle': 300,
  };
  const timers = values.timers.map((timer) => {
    const value = lengths[timer.id] ?? timer.value;
    const actions = timer.actions.map((action) => Object.assign({}, action, sooner(timer.id, action.action)));
    return Object.assign({}, timer, { value, actions });
  });
  return { ...values, timers, risk: { ...values.risk, acceptanceNeededFrom: 'Low' } };
};

/** The n-th business day after a date, from day to day; the holidays of these weeks. */
function walk(from: string, days: number): string {
  const holidays = new Set(['2026-11-11', '2026-11-26', '2026-12-25']);
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) left -= 1;
  }
  return day;
}

interface Armed {
  readonly agreementId: string;
  readonly command: string;
  readonly dueAt: string;
}

describe('what a publication would do', () => {
  let database: TestDatabase;
  let house: House;
  let version: string;
  let handler: ReadPolicyEffectHandler;
  const ways = new Map<string, Way>();

  const way = async (name: string): Promise<Way> => {
    const organizationId = await house.organization(name);
    await house.attest(organizationId);
    const made = new Way(house, organizationId, name);
    ways.set(name, made);
    return made;
  };

  /** Everything that the clock is armed to do with agreements, but for what it tells. */
  const armed = (): readonly Armed[] =>
    house.parts.outbox.due('9999-12-31T00:00:00.000Z').flatMap(({ payload, dueAt }) => {
      const { to, id, command } = payload;
      const isAct = to === 'agreement' && typeof id === 'string' && typeof command === 'string';
      return isAct ? [{ agreementId: id, command, dueAt }] : [];
    });

  const effect = async (limit = 200, after: string | null = null): Promise<PolicyEffectPage> => {
    const found = await handler.execute(new ReadPolicyEffect(version, ADMIN, limit, after));
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };

  beforeAll(async () => {
    database = await withTestDatabase();
    house = new House('2026-03-02T15:00:00.000Z');
    for (const name of ['stale-1', 'stale-2']) await (await way(name)).reviewed();
    await (await way('active')).reviewed();
    await ways.get('active')!.activate();
    const noticed = await way('noticed');
    await noticed.reviewed({ authorityBasis: ['6USC659i', '6USC1503'] });
    await noticed.activate();
    await noticed.by('ao-1', send.giveTerminationNotice('2026-11-09'));
    await house.play('2026-10-20T15:00:00.000Z');
    for (const name of ['void-1', 'void-2', 'void-3']) {
      const one = await way(name);
      await one.reviewed();
      await one.open();
      await one.signedByIsao();
    }
    const risky = await way('risky');
    await risky.readyForReview();
    await risky.by('pr-1', send.passPrivacyReview(forms.formWithCondition({ residualLevel: 'Low' })));
    await house.play(EVE);
    for (const name of ['intake-1', 'intake-2', 'intake-3']) await (await way(name)).propose();
    const review = await way('review');
    await review.propose();
    await review.by('cm-1', send.completeIntake());
    await (await way('draft')).draft();
    const ended = await way('ended');
    await ended.propose();
    await ended.withdraw();
    version = await house.publish(DAY, changed);
    const policies = new Policies(new PolicyFolds(house.store));
    const { events } = await house.store.readAll(START, Number.MAX_SAFE_INTEGER);
    const { table } = await build(database.ownerPool, 'effect', agreementProjection(policies), events);
    handler = new ReadPolicyEffectHandler(
      { db: database.pool, tables: () => table },
      new Trials(policies, { find: async () => null, holdersOf: async () => new Map() }, house.clock),
      {
        of: async ({ functions, organizationId: own }) => ({
          functions,
          all: true,
          ...(own === undefined ? {} : { ownOrganizationId: own }),
        }),
      },
    );
    await database.ownerPool.query(
      'grant usage on schema effect to accord_app; grant select on all tables in schema effect to accord_app',
    );
  }, 120_000);
  afterAll(() => database.drop());

  it('expiry: a setting that would lapse many at once is shown as a count before it takes effect', async () => {
    const { totals } = await effect();
    expect(totals).toEqual({
      running: 12,
      agreements: 11,
      drafts: 1,
      ownLeftOut: 0,
      dates: [
        { timer: 'intake-check', count: 3 },
        { timer: 'privacy-review', count: 1 },
        { timer: 'privacy-review-freshness', count: 6 },
      ],
      atOnce: [
        { command: 'mark-privacy-review-stale', count: 2 },
        { command: 'void-signatures', count: 3 },
      ],
      acts: [
        { command: 'mark-privacy-review-stale', count: 4 },
        { command: 'suspend-agreement', count: 1 },
      ],
      losses: [{ kind: 'risk-cover', count: 1 }],
    });
  });

  it('leaves the own organization of whoever asks out, and counts it', async () => {
    const organizationId = ways.get('review')!.organizationId;
    const asked = await handler.execute(new ReadPolicyEffect(version, { ...ADMIN, organizationId }, 200, null));
    const { totals, items } = asked.ok ? asked.value : { totals: null, items: [] };
    expect(totals).toMatchObject({ running: 11, agreements: 10, ownLeftOut: 1 });
    expect(items.map(({ organization }) => organization.id)).not.toContain(organizationId);
  });

  it('names each agreement with the days that move, as one who counts from day to day', async () => {
    const { items } = await effect();
    const datesOf = (name: string) => items.find(({ agreementId }) => agreementId === ways.get(name)!.id)?.dates;
    const eve = '2026-11-09';
    for (const name of ['intake-1', 'intake-2', 'intake-3'])
      expect(datesOf(name)).toEqual([{ timer: 'intake-check', from: walk(eve, 5), to: walk(eve, 10) }]);
    expect(datesOf('review')).toEqual([{ timer: 'privacy-review', from: walk(eve, 20), to: walk(eve, 30) }]);
    expect(datesOf('active')).toEqual([]);
    for (const name of ['draft', 'ended', 'noticed']) expect([name, datesOf(name)]).toEqual([name, undefined]);
  });

  it('names the agreement that would lose something, and what', async () => {
    const { items } = await effect();
    expect(items.filter(({ losses }) => losses.length > 0)).toMatchObject([
      {
        agreementId: ways.get('risky')!.id,
        losses: [{ kind: 'risk-cover', what: ['privacy.DataMinimization'] }],
      },
    ]);
  });

  it('pages through them, each once, with the same totals on every page', async () => {
    const whole = await effect();
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: PolicyEffectPage = await effect(2, after);
      expect(page.totals).toEqual(whole.totals);
      paged.push(...page.items.map(({ agreementId }) => agreementId));
      if (!page.next) break;
      [after] = page.next;
    }
    expect(paged).toEqual(whole.items.map(({ agreementId }) => agreementId));
  });

  it('is what the clock then does: at once what it said, and everything else at the times that it said', async () => {
    const { items, totals } = await effect();
    const before = armed();
    await house.play(MOMENT);
    const did = (await house.ofTheClock()).filter(({ recordedAt }) => recordedAt === MOMENT);
    const counted = (type: string): number => did.filter((event) => event.type === type).length;
    expect(new Map(totals.atOnce.map(({ command, count }) => [command, count]))).toEqual(
      new Map([
        ['mark-privacy-review-stale', counted('PrivacyReviewWentStale')],
        ['void-signatures', counted('SignatureVoided')],
      ]),
    );
    const after = armed();
    const said = items.flatMap(({ agreementId, acts }) =>
      acts.flatMap(({ command, from, to, atOnce }) => (atOnce ? [] : [`${agreementId} ${command} ${from} ${to}`])),
    );
    const moved = before.flatMap(({ agreementId, command, dueAt }) => {
      const now = after.find((one) => one.agreementId === agreementId && one.command === command);
      return now && now.dueAt !== dueAt ? [`${agreementId} ${command} ${dueAt} ${now.dueAt}`] : [];
    });
    expect(said.length).toBe(5);
    expect(said.toSorted()).toEqual(moved.toSorted());
  });

  it('is nothing any more once it has taken effect, and for nobody who may not look ahead', async () => {
    const found = await handler.execute(new ReadPolicyEffect(version, ADMIN, 50, null));
    expect(found).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    const officer = { subjectId: 'officer', functions: ['isao.officer'] } as const;
    expect(await handler.execute(new ReadPolicyEffect(version, officer, 50, null))).toMatchObject({
      error: { code: 'NOT_AUTHORIZED' },
    });
  });
});
