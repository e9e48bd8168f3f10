import { describe, expect, it } from '@jest/globals';
import { canonicalJson, type Json } from '@accord/kernel';
import fc from 'fast-check';
import { AttributedDiff } from './attributed-diff.js';
import { diffOf } from './diff.js';

function followed(views: readonly Json[]): AttributedDiff {
  const diff = new AttributedDiff();
  views.forEach((view, revision) => diff.add(view, { type: `Event${revision}`, revision }));
  return diff;
}

const causes = (views: readonly Json[]) =>
  followed(views)
    .changes()
    .map(({ path, event }) => [path, event.revision]);

/** The value at a pointer, written from RFC 6901 alone. */
function at(document: Json, path: string): Json | undefined {
  let value: unknown = document;
  for (const token of path.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value as Json | undefined;
}

const text = (value: Json | undefined): string => (value === undefined ? '' : canonicalJson(value));

describe('the changes over some revisions', () => {
  it('each name the last event that touched their place', () => {
    const views = [
      { revision: 0, state: 'Proposed', signatures: [], level: 1 },
      { revision: 1, state: 'PrivacyReviewed', signatures: [], level: 9 },
      { revision: 2, state: 'PrivacyReviewed', signatures: ['x'], level: 1 },
    ];
    expect(followed(views).changes()).toEqual([
      { op: 'replace', path: '/revision', value: 2, old: 0, event: { type: 'Event2', revision: 2 } },
      { op: 'add', path: '/signatures/0', value: 'x', event: { type: 'Event2', revision: 2 } },
      {
        op: 'replace',
        path: '/state',
        value: 'PrivacyReviewed',
        old: 'Proposed',
        event: { type: 'Event1', revision: 1 },
      },
    ]);
  });

  it('see a touch of a part, and of what it was a part of', () => {
    expect(causes([{}, { form: { a: 1 } }, { form: { a: 1, b: 2 } }])).toEqual([['/form', 2]]);
    expect(causes([{ form: { a: 1 } }, {}, { form: { a: 2 } }])).toEqual([['/form/a', 2]]);
    expect(causes([{ form: { a: 1, b: 1 } }, { form: { a: 2, b: 1 } }, { form: { a: 2, b: 2 } }])).toEqual([
      ['/form/a', 1],
      ['/form/b', 2],
    ]);
  });

  it('are none over one revision, or none', () => {
    expect(causes([{ a: 1 }])).toEqual([]);
    expect(causes([])).toEqual([]);
  });

  it('are, for any documents, those from the first to the last, by whoever changed the value of their place last', () => {
    const shapes = fc.record(
      { a: fc.integer({ max: 2, min: 0 }), b: fc.record({ c: fc.integer({ max: 1, min: 0 }) }) },
      {
        requiredKeys: [],
      },
    );
    fc.assert(
      fc.property(fc.array(shapes, { minLength: 2, maxLength: 6 }), (views) => {
        const changes = followed(views).changes();
        expect(changes).toMatchObject(diffOf(views[0]!, views.at(-1)!));
        for (const { path, event } of changes) {
          const changedAt = views.findLastIndex(
            (view, n) => n > 0 && text(at(view, path)) !== text(at(views[n - 1]!, path)),
          );
          expect(event.revision).toBe(changedAt);
        }
      }),
      { numRuns: 500 },
    );
  });
});
