import { createHash, randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { digestOf, jsonObjectOf, type Principal, type Refusal, type Result } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { happened, SAMPLES, wayToActive, type Given } from '@accord/agreements/projections/testing';
import { BrokenSeal } from '@accord/privacy';
import { auditor, manager, officer, reading, stranger } from '../testing/reading.js';
import { ReadAgreement } from './read-agreement.js';
import { ReadDiff } from './read-diff.js';
import { HISTORY_START, ReadHistory, type HistoryPage, type HistoryPlace } from './read-history.js';
import { ReadPastAgreement } from './read-past-agreement.js';
import { ReadTerms } from './read-terms.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const ID = '6f1c1c1e-0000-4000-8000-000000000002';
const way = wayToActive(ID);
const LAST = way.length - 1;

/** What was answered. @throws when it was refused */
function valueOf<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}
const codeOf = (result: Result<unknown, Refusal>): string | null => (result.ok ? null : result.error.code);

/** A draft that was revised so often before it was submitted. */
const drafted = (revisions: number): readonly Given[] => [
  way[0]!,
  ...Array.from({ length: revisions }, () => happened(ID, 'DraftRevised')),
  ...way.slice(2),
];

/** One event of a life becomes something that this release does not know. */
const unknownAt = (at: number) => (event: RecordedEvent) =>
  event.revision === at ? { ...event, type: 'ReviewerReplaced', data: { subjectId: 'staff-x' } } : event;

describe('the history', () => {
  it('is read page by page, each no longer than it is shown', async () => {
    const pages: number[] = [];
    const { history } = await reading(drafted(300), { onPage: (_from, events) => pages.push(events) });
    const revisions: (number | null)[] = [];
    let after: HistoryPlace | undefined = HISTORY_START;
    while (after) {
      pages.length = 0;
      const page: HistoryPage = valueOf(await history.execute(new ReadHistory(ID, officer, after, 100, false)));
      expect(pages.at(-1)).toBeLessThanOrEqual(101);
      expect(page.items.length).toBeLessThanOrEqual(100);
      revisions.push(...page.items.map(({ revision }) => revision));
      after = page.next;
    }
    expect(revisions).toEqual(Array.from({ length: 300 + way.length - 1 }, (_, n) => n));
  });

  it('shows refusals to auditors only', async () => {
    const { history } = await reading(way);
    const withRefusals = (caller: Principal) => history.execute(new ReadHistory(ID, caller, HISTORY_START, 50, true));
    expect(codeOf(await withRefusals(auditor))).toBeNull();
    expect(codeOf(await withRefusals(manager))).toBe('NOT_AUTHORIZED');
    expect(codeOf(await withRefusals(stranger))).toBe('NOT_FOUND');
  });
});

describe('an agreement with an event that this release cannot read', () => {
  const AT = 5;

  it('always has a history, in which that event stands raw', async () => {
    const { history } = await reading(way, {}, unknownAt(AT));
    for (const caller of [officer, manager, auditor]) {
      const { items } = valueOf(await history.execute(new ReadHistory(ID, caller, HISTORY_START, 200, false)));
      expect(items).toHaveLength(way.length);
      expect(items[AT]).toMatchObject({
        type: 'ReviewerReplaced',
        payload: caller === officer ? {} : { subjectId: 'staff-x' },
      });
    }
  });

  it('has one even where the very submission cannot be read, for its own side', async () => {
    const { history } = await reading(way, {}, unknownAt(2));
    const of = (caller: Principal) => history.execute(new ReadHistory(ID, caller, HISTORY_START, 200, false));
    expect(valueOf(await of(officer)).items).toHaveLength(way.length);
    expect(codeOf(await of(stranger))).toBe('NOT_FOUND');
  });

  it('answers 503 and names the event where it has to be understood, and not before', async () => {
    const { agreement, past, diff, terms } = await reading(way, {}, unknownAt(AT));
    const answers = [
      await agreement.execute(new ReadAgreement(ID, manager, null)),
      await past.execute(new ReadPastAgreement(ID, manager, { revision: AT })),
      await past.execute(new ReadPastAgreement(ID, manager, { asOf: '2026-12-01T00:00:00.000Z' })),
      await diff.execute(new ReadDiff(ID, manager, 0, AT)),
      await terms.execute(new ReadTerms(ID, manager, 1)),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({
        error: { code: 'RECORD_UNREADABLE', detail: expect.stringContaining('ReviewerReplaced, revision 5') },
      });
    expect(codeOf(await past.execute(new ReadPastAgreement(ID, manager, { revision: AT - 1 })))).toBeNull();
    expect(codeOf(await diff.execute(new ReadDiff(ID, manager, 0, AT - 1)))).toBeNull();
    expect(codeOf(await agreement.execute(new ReadAgreement(ID, stranger, null)))).toBe('NOT_FOUND');
  });

  it('answers as much where a text of it does not open', async () => {
    const open = () => {
      throw new BrokenSeal('no');
    };
    const { past, diff, terms, history } = await reading(way, { open });
    expect(codeOf(await past.execute(new ReadPastAgreement(ID, manager, { revision: 3 })))).toBe('RECORD_UNREADABLE');
    expect(codeOf(await diff.execute(new ReadDiff(ID, manager, 0, 3)))).toBe('RECORD_UNREADABLE');
    expect(codeOf(await terms.execute(new ReadTerms(ID, manager, 1)))).toBe('RECORD_UNREADABLE');
    const page = valueOf(await history.execute(new ReadHistory(ID, manager, HISTORY_START, 200, false)));
    expect(page.items).toHaveLength(way.length);
  });
});

describe('a past', () => {
  it('is read no further than it goes, beside where its reader stands today', async () => {
    let read = 0;
    const { past } = await reading(drafted(300), { onPage: (_from, events) => (read += events) });
    const toTheEnd = 300 + way.length - 1;
    expect(valueOf(await past.execute(new ReadPastAgreement(ID, officer, { revision: 10 }))).revision).toBe(10);
    expect(read).toBe(toTheEnd + 50);
  });

  it('does not exist before the first event, nor above the last', async () => {
    const { past } = await reading(way);
    const at = (wanted: ReadPastAgreement['past']) => past.execute(new ReadPastAgreement(ID, manager, wanted));
    expect(codeOf(await at({ asOf: '1900-01-01T00:00:00.000Z' }))).toBe('NOT_FOUND');
    expect(codeOf(await at({ revision: LAST + 1 }))).toBe('NOT_FOUND');
    expect(codeOf(await at({ revision: Number.MAX_SAFE_INTEGER }))).toBe('NOT_FOUND');
    expect(valueOf(await at({ revision: LAST })).state).toBe('Active');
    expect(valueOf(await at({ asOf: '2026-12-01T00:00:00.000Z' })).revision).toBe(LAST);
  });
});

describe('what changed', () => {
  const draftOf = (revision: number) => ({
    legalName: `Name ${revision}`,
    requestedTermMonths: revision < 4 ? 12 : 24,
  });

  it('names of a draft the last event that touched each place, to its own side', async () => {
    const { diff } = await reading(drafted(8), { draftOf });
    const { changes } = valueOf(await diff.execute(new ReadDiff(ID, officer, 1, 8)));
    expect(changes).toContainEqual({
      op: 'replace',
      path: '/application/requestedTermMonths',
      value: 24,
      old: 12,
      event: { type: 'DraftRevised', revision: 4 },
    });
    expect(changes).toContainEqual(expect.objectContaining({ path: '/application/legalName', value: 'Name 8' }));
    expect(valueOf(await diff.execute(new ReadDiff(ID, manager, 1, 8))).changes.map(({ path }) => path)).toEqual([
      '/revision',
    ]);
  });

  it('keeps no more than a few of many large drafts at a time', async () => {
    const kept = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = kept();
    let after = 0;
    const large = (revision: number) => {
      if (revision === 200) after = kept();
      return { text: randomBytes(250_000).toString('hex') };
    };
    const { diff } = await reading(drafted(200), { draftOf: large });
    await diff.execute(new ReadDiff(ID, officer, 1, 200));
    expect(after).toBeGreaterThan(0);
    expect(after - before).toBeLessThan(20_000_000); // of 100 million characters in all
  });

  it('is nothing to be asked above the last revision', async () => {
    const { diff } = await reading(way);
    expect(codeOf(await diff.execute(new ReadDiff(ID, manager, 0, LAST + 1)))).toBe('NOT_FOUND');
  });
});

describe('the terms', () => {
  const opened = [
    ...way.slice(0, 16),
    happened(ID, 'ChangesRequested'),
    happened(ID, 'AgreementResubmitted', undefined, {
      application: { ...SAMPLES.AgreementResubmitted.application, requestedTermMonths: 12 },
    }),
    happened(ID, 'TermsOpenedForSignature', undefined, { termsVersion: 2 }),
  ];

  it('are there in every version that was ever opened, with the application of then', async () => {
    const { terms } = await reading(opened);
    const term = async (version: number, caller: Principal) =>
      valueOf(await terms.execute(new ReadTerms(ID, caller, version))).application['requestedTermMonths'];
    for (const caller of [officer, manager, auditor])
      expect([await term(1, caller), await term(2, caller)]).toEqual([36, 12]);
    expect(codeOf(await terms.execute(new ReadTerms(ID, officer, 3)))).toBe('NOT_FOUND');
    expect(codeOf(await terms.execute(new ReadTerms(ID, stranger, 1)))).toBe('NOT_FOUND');
  });

  it('are one text, of which the other members are parts', async () => {
    const { terms } = await reading(opened);
    const served = valueOf(await terms.execute(new ReadTerms(ID, officer, 1)));
    const document = jsonObjectOf(JSON.parse(served.text));
    expect(document).toMatchObject({ application: served.application, clauses: served.clauses, termsVersion: 1 });
    expect(createHash('sha256').update(served.text, 'utf8').digest('hex')).toBe(digestOf(document));
    expect(served.text).toContain('WITHHELD scope');
  });
});
