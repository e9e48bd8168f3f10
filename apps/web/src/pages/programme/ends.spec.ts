import { describe, expect, it } from '@jest/globals';
import { endsFinding, lanesOf, lastInSight } from './ends.js';

const agreement = (id: string, expiresOn?: string) =>
  ({
    id,
    organization: { legalName: `Organization ${id}` },
    ...(expiresOn === undefined ? {} : { expiresOn }),
  }) as never;
const risk = (riskId: string, expiresOn: string) =>
  ({ riskId, organization: { legalName: 'One' }, expiresOn }) as never;
const cover = (statute: string, inForce: boolean, until: string | null) => ({ statute, inForce, until });

describe('What ends within sight', () => {
  const today = '2026-04-22';
  const lanes = lanesOf(
    {
      agreements: [
        agreement('b', '2026-10-19'),
        agreement('a', '2026-04-22'),
        agreement('c', '2026-10-20'),
        agreement('d'),
      ],
      risks: [risk('r1', '2026-04-21'), risk('r2', '2026-05-01')],
      windows: {
        inForce: [],
        known: [],
        cover: [cover('one', true, '2026-09-30'), cover('two', false, '2026-09-30'), cover('three', true, null)],
      },
    },
    today,
  );

  it('is what has its last day from today on, the first to end first, and cover that holds at all', () => {
    expect(lastInSight(today)).toBe('2026-10-19');
    expect(lanes.map(({ ends }) => ends.map(({ id }) => id))).toEqual([['a', 'b'], ['r2'], ['one']]);
  });

  it('is said in a sentence, and so is that there is nothing', () => {
    expect(endsFinding(lanes)).toBe('2 agreements end within 180 days, and 2 other things');
    const some = (...numbers: readonly number[]) => {
      const end = lanes[0]!.ends.slice(0, 1);
      return endsFinding(
        lanes.map(({ id, name }, place) => ({
          id,
          name,
          ends: Array.from({ length: numbers[place]! }, () => end[0]!),
        })),
      );
    };
    expect(some(1, 0, 0)).toBe('1 agreement ends within 180 days');
    expect(some(0, 1, 0)).toBe('No agreement ends within 180 days, and 1 other thing');
    expect(some(0, 0, 0)).toBe('Nothing ends within 180 days');
  });
});
