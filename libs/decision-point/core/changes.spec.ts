import { describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { positionOf } from '@accord/event-store';
import fc from 'fast-check';
import { attestation, ORGANIZATION, SmallTable } from '../testing/index.js';
import { Changes, type Change, type Place } from './changes.js';

/** Reads a feed to its end, a page at a time, each from where the last one ended. */
function readOn(changes: Changes, size: number, from: Place | null = null): Change[] {
  const read: Change[] = [];
  for (let after = from; ;) {
    const page = [...changes.after(after)].slice(0, size);
    read.push(...page);
    if (page.length < size) return read;
    after = page.at(-1)!;
  }
}

const change = (position: number, agreementId: string): Change => ({
  position: positionOf(String(position)),
  release: 0,
  agreementId,
  recordedAt: '2026-03-01T00:00:00.000Z',
});

describe('the feed of changes', () => {
  it('pages by position and agreement: many that share one event, and one moment, come once each (lesson: TAXII feed)', () => {
    const { table } = Array.from({ length: 800 }).reduce<SmallTable>(
      (small, _, n) => small.grants('2026-03-01T15:00:00.000Z', {}, derivedId(`agreement ${n}`)),
      new SmallTable(),
    );
    const [last] = [...table.changes.after(null)].slice(-1);
    table.addAttested({
      organizationId: ORGANIZATION,
      revision: 0,
      position: positionOf('900'),
      recordedAt: '2026-03-01T15:00:00.000Z',
      attestation: attestation('2027-01-31'),
    });
    const read = readOn(table.changes, 50, last);
    expect([read.length, new Set(read.map(({ agreementId }) => agreementId)).size]).toEqual([800, 800]);
    expect(new Set(read.map(({ position }) => position))).toEqual(new Set(['900']));
  });

  it('is the newest of each in the order of the log, from wherever it is read on, whatever came late (lesson: feeds)', () => {
    const noted = fc.array(fc.record({ at: fc.nat(40), of: fc.constantFrom('a', 'b', 'c', 'd') }), { maxLength: 60 });
    fc.assert(
      fc.property(noted, fc.integer({ min: 1, max: 5 }), fc.nat(40), (all, size, from) => {
        const changes = new Changes();
        for (const { at, of } of all) changes.note(change(at, of));
        const highest = new Map<string, number>();
        for (const { at, of } of all) highest.set(of, Math.max(at, highest.get(of) ?? -1));
        const expected = [...highest]
          .map(([of, at]) => ({ of, at }))
          .toSorted((one, other) => one.at - other.at || (one.of < other.of ? -1 : 1));
        const read = (place: Place | null) =>
          readOn(changes, size, place).map(({ position, agreementId }) => ({ of: agreementId, at: Number(position) }));
        expect(read(null)).toEqual(expected);
        expect(read(change(from, 'b'))).toEqual(
          expected.filter(({ at, of }) => at > from || (at === from && of > 'b')),
        );
      }),
    );
  });

  it('forgets what newer changes have replaced', () => {
    const changes = new Changes();
    for (let n = 1; n <= 5_000; n += 1) changes.note(change(n, n % 2 ? 'a' : 'b'));
    expect(readOn(changes, 1).map(({ position }) => position)).toEqual(['4999', '5000']);
    expect([...changes.after(change(4_999, 'a'))]).toEqual([change(5_000, 'b')]);
  });
});
