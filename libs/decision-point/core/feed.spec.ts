import { describe, expect, it } from '@jest/globals';
import { positionOf } from '@accord/event-store';
import { editionsOf } from '@accord/policy/domain';
import { SHIPPED_STATE } from '@accord/policy/testing';
import { AGREEMENT, attestation, ORGANIZATION, SmallTable, SUCCESSOR } from '../testing/index.js';
import type { Place } from './changes.js';
import { entitlementsAt } from './entitlements.js';
import { PolicyTimeline } from './policy-timeline.js';

const BEGUN = '2026-03-01T15:00:00.000Z';
const PUBLISHED = '2026-03-20T15:00:00.000Z';

/** Two agreements of one organization: the second rests on no statute and has no classified access. */
const two = (validUntil = '2026-05-31') =>
  new SmallTable()
    .attests('2026-02-01T12:00:00.000Z', attestation(validUntil))
    .grants(BEGUN, { finalDay: '2026-12-31' })
    .grants(BEGUN, { finalDay: '2026-12-31', restsOn: [], accessThrough: null }, SUCCESSOR);

type Content = Parameters<typeof editionsOf>[1] extends infer Making ? NonNullable<Making> : never;

/** The shipped policy, with one more publication. */
const changed = (effectiveFrom: string, content: Content['content']) =>
  new PolicyTimeline({ editions: editionsOf(SHIPPED_STATE, { version: '2026.2', effectiveFrom, content }) });

const { baseline } = SHIPPED_STATE.first!;
const graces = (graceDays: number) => ({
  baseline: { ...baseline, items: baseline.items.map((one) => Object.assign({}, one, { graceDays })) },
});
const WINDOW = { window: { statute: 'CISA2015', cite: '6 U.S.C. 1501', from: '2026-10-01', to: '2027-09-30' } };

/** A table to which something happens at position 9, and the agreements of which its feed tells by then, each with its position. */
function told({ table }: SmallTable, happens: (of: typeof table) => void) {
  const last = [...table.changes.after(null)].at(-1)!;
  happens(table);
  return [...table.changes.after(last)].map(({ position, agreementId }) => [
    position,
    agreementId === AGREEMENT ? 'the first' : 'the second',
  ]);
}

const published = { position: positionOf('9'), recordedAt: PUBLISHED, turned: null };

const unreadable = (streamId: string) => ({ streamId, position: positionOf('9'), recordedAt: PUBLISHED });

describe('a feed of entitlements tells', () => {
  it('of a publication that shortens a grace ahead: of each agreement that ends earlier by it', () => {
    const timeline = changed('2026-06-10', graces(3));
    const table = two();
    const endOf = (id: string) =>
      entitlementsAt(table.table, table.table.find(id)!, Date.parse('2026-06-05T00:00:00Z'))!.changesAt;
    expect(endOf(SUCCESSOR)).toBe('2026-07-01T04:00:00.000Z');
    const of = told(table, (grants) => grants.addPolicy({ ...published, timeline }));
    expect(new Set(of.map((one) => one.join(' ')))).toEqual(new Set(['9 the first', '9 the second']));
    expect(endOf(SUCCESSOR)).toBe('2026-06-10T04:00:00.000Z');
  });

  it('of a window of cover: of each agreement that rests on the statute, and of no other', () => {
    const timeline = changed('2026-09-01', WINDOW);
    expect(told(two('2027-01-31'), (of) => of.addPolicy({ ...published, timeline }))).toEqual([['9', 'the first']]);
  });

  it('of a turn of cover, as it is recorded: of each agreement that loses something by it', () => {
    const lapsed = { position: positionOf('9'), recordedAt: '2026-10-01T04:00:05.000Z' };
    const table = new SmallTable()
      .grants(BEGUN, { finalDay: '2026-12-31' })
      .grants(BEGUN, { finalDay: '2026-12-31', restsOn: [] }, SUCCESSOR);
    const turned = { statute: 'CISA2015', from: '2026-10-01' };
    const { timeline } = table.table;
    expect(told(table, (of) => of.addPolicy({ ...lapsed, timeline, turned }))).toEqual([['9', 'the first']]);
  });

  it('nothing where a publication changes nothing that is shared', () => {
    const same = changed('2026-06-10', { clause: { id: 'voluntary', text: 'Taking part is voluntary.' } });
    const over = two('2027-01-31').grants('2026-03-10T15:00:00.000Z', { state: 'Expired' });
    expect(told(two(), (of) => of.addPolicy({ ...published, timeline: same }))).toEqual([]);
    expect(told(over, (of) => of.addPolicy({ ...published, timeline: changed('2026-09-01', WINDOW) }))).toEqual([]);
  });

  it('of a stream that cannot be read any more, once, at the position of the event that cannot', () => {
    const aside = [unreadable(`agreement-${SUCCESSOR}`), unreadable('agreement-of-nobody')];
    expect(told(two(), (of) => [of.setAside(aside), of.setAside(aside)])).toEqual([['9', 'the second']]);
    expect(told(two(), (of) => of.setAside([unreadable(`organization-${ORGANIZATION}`)]))).toHaveLength(2);
  });

  it('of a stream that goes on, behind everything that was told until then, also of two at one position', () => {
    const { table } = two();
    const read: Place[] = [];
    const readOn = () => {
      const more = [...table.changes.after(read.at(-1) ?? null)];
      read.push(...more);
      return more.map(({ release, agreementId }) => [release, agreementId]);
    };
    const since = { position: positionOf('9'), recordedAt: PUBLISHED };
    table.setAside([AGREEMENT, SUCCESSOR].map((id) => unreadable(`agreement-${id}`)));
    expect(readOn()).toHaveLength(2);
    const [first, second] = [AGREEMENT, SUCCESSOR].toSorted().toReversed();
    table.release(`agreement-${first!}`, { ...since, release: 4 });
    expect(readOn()).toEqual([[4, first]]);
    table.release(`agreement-${second!}`, { ...since, release: 5 });
    expect(readOn()).toEqual([[5, second]]);
    expect(readOn()).toEqual([]);
  });
});

describe('what an agreement entitles to says when it changes by itself', () => {
  const changesAt = ({ table }: SmallTable, at: string) =>
    entitlementsAt(table, table.find(AGREEMENT)!, Date.parse(at))!.changesAt;

  it('also where cover comes back that is missing', () => {
    const table = new SmallTable().grants('2025-12-01T12:00:00.000Z', { accessThrough: null });
    expect(changesAt(table, '2026-01-15T00:00:00Z')).toBe('2026-01-31T05:00:00.000Z');
    expect(changesAt(table, '2026-02-01T00:00:00Z')).toBe('2026-02-03T05:00:00.000Z');
  });

  it('and not by an instant at which nothing that moves is lost', () => {
    const suspended = new SmallTable().grants('2025-12-01T12:00:00.000Z', { state: 'Suspended' });
    expect(changesAt(suspended, '2026-01-15T00:00:00Z')).toBeNull();
    const rights = { canRead: true, canWrite: false, sends: [], tlpCeiling: 'AMBER' } as const;
    const plain = new SmallTable().grants('2025-12-01T12:00:00.000Z', {
      collections: [{ ...rights, collectionId: 'a', receives: ['IncidentReport'] }],
    });
    expect(changesAt(plain, '2026-01-15T00:00:00Z')).toBe('2026-07-01T04:00:00.000Z');
  });

  it('of a past instant by what was attested then', () => {
    const table = new SmallTable()
      .attests('2025-06-01T12:00:00.000Z', attestation('2026-02-28'))
      .grants('2025-12-01T12:00:00.000Z', { restsOn: [], accessThrough: null })
      .attests('2026-02-20T12:00:00.000Z', attestation('2027-01-31'));
    expect(changesAt(table, '2026-01-15T00:00:00Z')).toBe('2026-03-31T04:00:00.000Z');
    expect(changesAt(table, '2026-02-25T00:00:00Z')).toBe('2026-07-01T04:00:00.000Z');
  });
});

describe('a grace that another edition changes', () => {
  const endsUnder = (timeline: PolicyTimeline, at: string) => {
    const { table } = new SmallTable().attests('2026-02-01T12:00:00.000Z', attestation('2026-03-31')).grants(BEGUN);
    table.addPolicy({ ...published, timeline });
    const { premises } = entitlementsAt(table, table.find(AGREEMENT)!, Date.parse(at))!;
    const { holds, until } = premises.find(({ premise }) => premise === 'standards')!;
    return [holds, until];
  };

  it('ends with the first day of a shorter one, and tells so before', () => {
    const shorter = changed('2026-04-15', graces(5));
    expect(endsUnder(shorter, '2026-04-10T00:00:00Z')).toEqual([true, '2026-04-15T04:00:00.000Z']);
    expect(endsUnder(shorter, '2026-04-15T04:00:00Z')).toEqual([false, '2026-04-15T04:00:00.000Z']);
  });

  it('goes on under a longer one, and comes back where it was over by then', () => {
    expect(endsUnder(changed('2026-04-15', graces(60)), '2026-04-10T00:00:00Z')).toEqual([
      true,
      '2026-05-31T04:00:00.000Z',
    ]);
    const late = changed('2026-05-10', graces(60));
    expect(endsUnder(late, '2026-05-05T00:00:00Z')).toEqual([false, '2026-05-01T04:00:00.000Z']);
    expect(endsUnder(late, '2026-05-10T04:00:00Z')).toEqual([true, '2026-05-31T04:00:00.000Z']);
  });

  it('was lost when it was over, whatever shorter one came after that', () => {
    const shorter = changed('2026-05-10', graces(5));
    expect(endsUnder(shorter, '2026-06-01T00:00:00Z')).toEqual([false, '2026-05-01T04:00:00.000Z']);
  });
});
