import { describe, expect, it } from '@jest/globals';
import { application } from '../testing/applications.js';
import { placeInBody, withChanges, wrongChanges } from './changes.js';
import type { AmendmentChange } from './forms.js';

const before = application();
const change = (path: string, old: unknown, now: unknown): AmendmentChange => ({ path, old, new: now });
const errorsOf = (...changes: AmendmentChange[]) => wrongChanges(before, changes).map(({ path }) => path);
const [first, second] = before.collections;

describe('changes of an application', () => {
  it('replace, add and remove fields, entries and members, each where it stood', () => {
    const changes = [
      change('/tlpCeiling', 'GREEN', 'AMBER'),
      change('/collections/0', first, null),
      change('/collections/-', null, { id: 'more', canRead: true, canWrite: false }),
      change('/redress/responseDays', 20, 10),
      change('/formationNote', null, 'Rivers know no borders.'),
    ];
    expect(errorsOf(...changes)).toEqual([]);
    expect(withChanges(before, changes)).toEqual({
      ...before,
      tlpCeiling: 'AMBER',
      collections: [second, { id: 'more', canRead: true, canWrite: false }],
      redress: { text: 'Complaints reach the privacy officer.', responseDays: 10 },
      formationNote: 'Rivers know no borders.',
    });
  });

  it.each<[string, AmendmentChange[], string]>([
    ['another value than the one in force', [change('/tlpCeiling', 'CLEAR', 'AMBER')], '/changes/0/old'],
    ['a value that stays', [change('/tlpCeiling', 'GREEN', 'GREEN')], '/changes/0/new'],
    ['an entry behind the next one', [change('/collections/7', null, first)], '/changes/0/path'],
    ['a member of what is not there', [change('/possession/site', null, 'A room')], '/changes/0/path'],
    [
      'one place twice',
      [change('/redress', before['redress'], null), change('/redress/responseDays', 20, 10)],
      '/changes/1/path',
    ],
    ['nothing, together', [change('/collections/1', second, null), change('/collections/-', null, second)], '/changes'],
  ])('do not name %s', (_what, changes, place) => {
    expect(errorsOf(...changes)).toEqual([place]);
  });

  it('never reach a prototype', () => {
    const polluting = [change('/__proto__/polluted', null, true), change('/constructor', null, { name: 'x' })];
    const changed = withChanges(before, polluting.slice(1));
    expect(withChanges(before, polluting.slice(0, 1))).toBeNull();
    expect(Object.hasOwn(changed ?? {}, 'constructor')).toBe(true);
    expect('polluted' in {}).toBe(false);
  });

  it('are found again in the body by the place that they made wrong', () => {
    const changes = [change('/redress/responseDays', 20, 0), change('/collections', before.collections, [])];
    expect(placeInBody(changes, '/redress/responseDays')).toBe('/changes/0/new');
    expect(placeInBody(changes, '/collections/0/id')).toBe('/changes/1/new/0/id');
    expect(placeInBody(changes, '/redress')).toBe('/changes/0/new');
    expect(placeInBody(changes, '/channels')).toBe('/changes');
  });
});
