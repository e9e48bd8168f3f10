import { describe, expect, it } from '@jest/globals';
import { positionOf } from '@accord/event-store';
import { AGREEMENT, attestation, ORGANIZATION, SmallTable, SUCCESSOR } from '../testing/index.js';
import { decide } from './decide.js';
import { entitlementsAt } from './entitlements.js';
import type { Question } from './premises.js';

const BEGUN = '2026-03-01T15:00:00.000Z';
const TYPES = ['CyberThreatIndicator', 'IncidentReport', 'ClassifiedContext'] as const;

/** By way and type: the premise that fails, or that it moves. */
function moving({ table }: SmallTable, moment: string | number): Readonly<Record<string, string>> {
  const at = typeof moment === 'number' ? moment : Date.parse(moment);
  const outcome = (act: Question['act'], infoType: string): string => {
    const question: Question = { organizationId: ORGANIZATION, act, infoType, tlp: 'GREEN', collectionId: 'both-ways' };
    return decide(table, question, at).premise ?? 'moves';
  };
  return Object.fromEntries(
    TYPES.flatMap((type) => (['receive', 'send'] as const).map((act) => [`${act} ${type}`, outcome(act, type)])),
  );
}

const EVERYTHING = {
  'receive CyberThreatIndicator': 'moves',
  'send CyberThreatIndicator': 'moves',
  'receive IncidentReport': 'moves',
  'send IncidentReport': 'moves',
  'receive ClassifiedContext': 'moves',
  'send ClassifiedContext': 'direction',
};

/** All that moves otherwise, lost to one premise. */
const without = (premise: string, isLost: (what: string) => boolean = () => true) =>
  Object.fromEntries(
    Object.entries(EVERYTHING).map(([what, outcome]) => [
      what,
      outcome === 'moves' && isLost(what) ? premise : outcome,
    ]),
  );
/** What is told of a thing that never moved may be another premise: the first one that fails. */
const allLost = (premise: string) => Object.fromEntries(Object.keys(EVERYTHING).map((what) => [what, premise]));

/** Everything moves up to an instant, and from it on what is expected. */
function turns(table: SmallTable, instant: string, expected: object): void {
  const at = Date.parse(instant);
  expect(moving(table, at - 1)).toEqual(EVERYTHING);
  expect(moving(table, at)).toEqual(expected);
}

describe('the loss of one premise takes exactly what depends on it, at its very instant', () => {
  const inForce = () => new SmallTable().attests('2026-02-01T12:00:00.000Z', attestation('2027-01-31')).grants(BEGUN);

  it('nothing moves before the activation, and everything from it on', () => {
    expect(moving(inForce(), Date.parse(BEGUN) - 1)).toEqual(allLost('agreement'));
    expect(moving(inForce(), BEGUN)).toEqual(EVERYTHING);
  });

  it('an agreement gives no access at the instant of its end, whether or not the clock has recorded it (lesson: expiry)', () => {
    const endless = { accessThrough: '2026-12-31' };
    const table = new SmallTable().grants(BEGUN, endless);
    turns(table, '2026-07-01T04:00:00.000Z', allLost('term'));
    table.grants('2026-07-01T04:00:09.000Z', { ...endless, state: 'Expired' });
    turns(table, '2026-07-01T04:00:00.000Z', allLost('term'));
    expect(moving(table, '2026-07-02T00:00:00.000Z')).toEqual(allLost('term'));
  });

  it.each([
    ['2026-03-07', '2026-03-08T05:00:00.000Z'],
    ['2026-03-08', '2026-03-09T04:00:00.000Z'],
    ['2026-10-31', '2026-11-01T04:00:00.000Z'],
    ['2026-11-01', '2026-11-02T05:00:00.000Z'],
  ])('the last day %s counts to its end in New York, on both sides of a change of clocks', (finalDay, instant) => {
    const table = new SmallTable().grants(BEGUN, { finalDay, accessThrough: '2026-12-31', restsOn: [] });
    turns(table, instant, allLost('term'));
  });

  it('a notice ends it with its day', () => {
    const table = inForce().grants('2026-04-01T15:00:00.000Z', { endsByNotice: true, finalDay: '2026-05-01' });
    turns(table, '2026-05-02T04:00:00.000Z', allLost('notice'));
  });

  it('a suspension takes everything until it is lifted', () => {
    const table = inForce()
      .grants('2026-04-01T15:00:00.000Z', { state: 'Suspended', reasonCode: 'SecurityIncident' })
      .grants('2026-04-09T15:00:00.000Z', { state: 'Active' });
    turns(table, '2026-04-01T15:00:00.000Z', allLost('suspension'));
    expect(moving(table, '2026-04-09T15:00:00.000Z')).toEqual(EVERYTHING);
  });

  it('a successor takes everything from its predecessor, and decides from then on', () => {
    const table = inForce().grants('2026-04-01T15:00:00.000Z', { collections: [], supersedes: AGREEMENT }, SUCCESSOR);
    turns(table, '2026-04-01T15:00:00.000Z', allLost('succession'));
    const successor = { supersedes: AGREEMENT, number: 'ISA-2026-00002' };
    const going = inForce().grants('2026-04-01T15:00:00.000Z', successor, SUCCESSOR);
    expect(moving(going, '2026-04-01T15:00:00.000Z')).toEqual(EVERYTHING);
  });

  it('standards that lapse take everything once their grace is over, and not before', () => {
    const table = new SmallTable().attests('2025-03-20T12:00:00.000Z', attestation('2026-03-20')).grants(BEGUN);
    // CA-01 has thirty days
    turns(table, '2026-04-20T04:00:00.000Z', allLost('standards'));
    table.attests('2026-04-25T12:00:00.000Z', attestation('2027-04-25'));
    expect(moving(table, '2026-04-25T12:00:00.000Z')).toEqual(EVERYTHING);
    expect(moving(table, '2026-04-22T12:00:00.000Z')).toEqual(allLost('standards'));
  });

  it('an item that is taken back has its own grace', () => {
    const withdrawals = [{ itemIds: ['CA-01'], recordedAt: '2026-03-10T12:00:00.000Z' }];
    const table = inForce().attests('2026-03-10T12:00:00.000Z', attestation('2027-01-31', { withdrawals }));
    turns(table, '2026-04-10T04:00:00.000Z', allLost('standards'));
  });

  const isClassified = (what: string): boolean => what.endsWith('ClassifiedContext');

  it('classified access that is over takes what is classified, and ends no unclassified sharing', () => {
    turns(inForce(), '2026-06-01T04:00:00.000Z', without('classified-access', isClassified));
    const stopped = inForce().grants('2026-04-01T15:00:00.000Z', { accessThrough: null });
    turns(stopped, '2026-04-01T15:00:00.000Z', without('classified-access', isClassified));
  });

  it('a statute that lapses takes what is shared under it, where the agreement rests on it, until it is in force again', () => {
    const table = new SmallTable().grants('2025-12-01T12:00:00.000Z', { restsOn: ['CISA2015'] });
    const isOfStatute = (what: string): boolean => what.endsWith('CyberThreatIndicator');
    turns(table, '2026-01-31T05:00:00.000Z', without('statutory-cover', isOfStatute));
    expect(moving(table, '2026-02-03T04:59:59.999Z')).toEqual(without('statutory-cover', isOfStatute));
    expect(moving(table, '2026-02-03T05:00:00.000Z')).toEqual(EVERYTHING);
    const other = new SmallTable().grants('2025-12-01T12:00:00.000Z', { restsOn: [] });
    expect(moving(other, '2026-02-01T12:00:00.000Z')).toEqual(EVERYTHING);
  });

  it('a record that cannot be read to its end takes everything of its agreement, at every instant', () => {
    for (const stream of [`agreement-${AGREEMENT}`, `organization-${ORGANIZATION}`]) {
      const table = inForce();
      const [position, recordedAt] = [positionOf('3'), BEGUN];
      const streams = [stream, 'agreement-of-somebody-else'];
      table.table.setAside(streams.map((streamId) => ({ streamId, position, recordedAt })));
      expect(moving(table, BEGUN)).toEqual(allLost('record'));
    }
  });
});

describe('of several agreements', () => {
  it('only unexpired ones that were not closed out count wherever it is answered who may receive (lesson: expiry)', () => {
    const table = new SmallTable()
      .grants('2026-01-01T15:00:00.000Z', { finalDay: '2026-02-28', restsOn: [] })
      .grants('2026-03-01T15:00:00.000Z', { restsOn: [], accessThrough: null }, SUCCESSOR);
    const at = Date.parse('2026-03-05T00:00:00.000Z');
    const question: Question = {
      organizationId: ORGANIZATION,
      act: 'receive',
      infoType: 'ClassifiedContext',
      tlp: 'GREEN',
      collectionId: 'both-ways',
    };
    // the one that is over would have had access
    expect(decide(table.table, question, at)).toMatchObject({ permitted: false, premise: 'classified-access' });
    const shown = table.table.of(ORGANIZATION).map((one) => entitlementsAt(table.table, one, at)!);
    expect(shown.map(({ entitled }) => entitled)).toEqual([false, true]);
    expect(shown[0]).toMatchObject({ collections: [{ canRead: false, canWrite: false, receives: [], sends: [] }] });
  });

  it('the one that comes furthest gives the reason', () => {
    const table = new SmallTable()
      .grants('2026-01-01T15:00:00.000Z', { finalDay: '2026-02-28' })
      .grants('2026-03-01T15:00:00.000Z', { collections: [] }, SUCCESSOR);
    expect(moving(table, '2026-03-05T00:00:00.000Z')).toEqual(allLost('term'));
  });

  it('one that gives a collection up grants nothing on it from then on, and what it granted before', () => {
    const table = new SmallTable().grants(BEGUN).grants('2026-04-01T15:00:00.000Z', { collections: [] });
    turns(table, '2026-04-01T15:00:00.000Z', allLost('collection'));
    table.grants('2026-05-01T15:00:00.000Z');
    expect(moving(table, '2026-05-01T15:00:00.000Z')).toEqual(EVERYTHING);
    expect(moving(table, '2026-04-15T00:00:00.000Z')).toEqual(allLost('collection'));
  });

  it('each is found again, however many there are', () => {
    const table = new SmallTable();
    const many = Array.from({ length: 2_500 }, (_, n) => `agreement ${n}`);
    for (const [n, id] of many.entries())
      table.grants(BEGUN, { state: n === 7 ? 'Active' : 'Suspended', number: String(n) }, id);
    const question = { organizationId: ORGANIZATION, act: 'send', infoType: 'IncidentReport', tlp: 'GREEN' } as const;
    const decision = decide(table.table, { ...question, collectionId: 'both-ways' }, Date.parse(BEGUN));
    expect(decision).toMatchObject({
      permitted: true,
      history: { agreementId: many[7] },
      span: { grant: { number: '7' } },
    });
  });
});

describe('what is shown of an agreement', () => {
  it('says when it ends by itself, and what each premise rests on', () => {
    const { table } = new SmallTable().grants(BEGUN);
    const at = Date.parse('2026-03-05T00:00:00.000Z');
    const shown = entitlementsAt(table, table.find(AGREEMENT)!, at)!;
    expect(shown).toMatchObject({ entitled: true, changesAt: '2026-06-01T04:00:00.000Z' });
    expect(shown.premises.filter(({ until }) => until !== null)).toEqual([
      { premise: 'term', holds: true, until: '2026-07-01T04:00:00.000Z' },
      { premise: 'classified-access', holds: true, until: '2026-06-01T04:00:00.000Z' },
      { premise: 'statutory-cover', holds: true, until: '2026-10-01T04:00:00.000Z' },
    ]);
  });

  it('says that a collection is there on which nothing moves (lesson: TAXII feed)', () => {
    const { table } = new SmallTable().grants(BEGUN, { state: 'Suspended' });
    const shown = entitlementsAt(table, table.find(AGREEMENT)!, Date.parse(BEGUN))!;
    expect(shown.collections).toEqual([
      { collectionId: 'both-ways', canRead: false, canWrite: false, receives: [], sends: [], tlpCeiling: 'AMBER' },
    ]);
  });
});
