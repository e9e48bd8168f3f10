import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comparePositions, positionOf, START, type Position, type RecordedEvent } from '@accord/event-store';
import { agreementProjection } from '@accord/agreements/projections';
import { PastViews, type PolicyHistory, type Surroundings } from '@accord/agreements/reads';
import { Policies, PolicyFolds } from '@accord/policy/application';
import { POLICY_STREAM, type SetValues } from '@accord/policy/domain';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { commands as send } from '../domain/testing/index.js';
import { build } from '../projections/testing/index.js';
import { House } from './testing/house.js';
import { Way } from './testing/ways.js';

const BEFORE = '2026-03-04T15:00:00.000Z';
const DAY = '2026-03-10';

/** A holiday more, and less time for the intake and the reviews: everything that rows count by. */
const changed = (values: SetValues): SetValues => ({
  ...values,
  calendar: {
    ...values.calendar,
    holidays: [...values.calendar.holidays, { id: 'founders-day', rule: 'fixed-date', month: 3, day: 12 }],
  },
  timers: values.timers.map((timer) =>
    ['intake-check', 'privacy-review', 'concurrence'].includes(timer.id)
      ? Object.assign({}, timer, { value: 3 })
      : timer,
  ),
});

describe('a policy that has changed', () => {
  let database: TestDatabase;
  let house: House;
  let log: readonly RecordedEvent[];
  let way: Way;

  /** The policy as whoever has read the log up to a position knows it. */
  const knownAt = (until: Position): Policies =>
    new Policies(
      new PolicyFolds({
        readStream: async (stream, from, limit) => {
          const events = await house.store.readStream(stream, from, limit);
          return events.filter(({ position }) => comparePositions(position, until) <= 0);
        },
      }),
    );

  beforeAll(async () => {
    database = await withTestDatabase();
    house = new House('2026-03-02T15:00:00.000Z');
    const organizationId = await house.organization('water');
    await house.attest(organizationId);
    way = new Way(house, organizationId, 'one');
    await way.propose();
    await way.by('cm-1', send.completeIntake());
    house.clock.set(BEFORE);
    await house.publish(DAY, changed);
    const two = new Way(house, organizationId, 'two');
    await two.propose();
    await house.play('2026-03-11T15:00:00.000Z');
    await two.by('cm-1', send.completeIntake());
    const three = new Way(house, organizationId, 'three');
    await three.propose();
    await house.play('2026-03-20T15:00:00.000Z');
    log = (await house.store.readAll(START, Number.MAX_SAFE_INTEGER)).events;
  }, 60_000);
  afterAll(() => database.drop());

  it('leaves every decision under the version that held when it was made', () => {
    const versions = log
      .filter(({ streamId }) => streamId.startsWith('agreement-'))
      .map(({ recordedAt, metadata }) => [recordedAt.slice(0, 10) < DAY, metadata['policyVersion']]);
    expect(new Set(versions.map((one) => one.join(' ')))).toEqual(new Set(['true 2026.1', 'false 2026.2']));
  });

  it('gives the same rows to who followed the log as it grew, and to who builds them after it has taken effect', async () => {
    let followed: Position = START;
    const following = { read: () => knownAt(followed).read() };
    const projection = agreementProjection(following);
    const live = await build(database.ownerPool, 'live', projection, []);
    for (const event of log) {
      followed = event.position;
      if (projection.concerns!(event)) await projection.apply([event], database.ownerPool, live.table);
    }
    const end = knownAt(log.at(-1)!.position);
    const built = await build(database.ownerPool, 'built', agreementProjection(end), log);
    const rows = await live.rows();
    expect(await built.rows()).toEqual(rows);
    expect(rows.length).toBeGreaterThan(8);
    // They do count by it: under the first policy alone, some would be others.
    const first = log.find(({ streamId }) => streamId === POLICY_STREAM)!;
    const unchanged = await build(database.ownerPool, 'unchanged', agreementProjection(knownAt(first.position)), log);
    expect(await unchanged.rows()).not.toEqual(rows);
  });

  it('shows a past moment as it was shown then', async () => {
    const surroundings: Surroundings = {
      forRead: () => Promise.reject(new Error('nothing is offered in the past')),
      draftOf: () => Promise.resolve(null),
    };
    const { state } = await house.parts.folds.newest(way.id);
    const organization = (await house.parts.organizations.find(way.organizationId))!.facts;
    const viewAt = async (position: Position): Promise<object> => {
      const policies = knownAt(position);
      await policies.read();
      const history: PolicyHistory = policies;
      const viewer = { side: 'auditor', subjectId: 'au-1' } as const;
      const then = { moment: BEFORE, organization };
      return new PastViews(surroundings, history).of(way.id, state, viewer, then);
    };
    expect(await viewAt(log.at(-1)!.position)).toEqual(await viewAt(positionOf('1')));
  });
});
