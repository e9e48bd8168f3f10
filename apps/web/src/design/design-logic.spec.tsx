import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { groupActs, placesOfLabels } from './acts.js';
import { DiffText, partsOf } from './diff-text.js';
import { EntitlementCard } from './entitlement-card.js';
import { CheckGrid } from './finding-row.js';
import { labelsWithRoom } from './history-strip.js';
import { placesOf } from './plots/ends-rows.js';
import { csvOf } from './plots/index.js';
import { scaleOf, ticksOf } from './plots/scale.js';
import { ReplaySlider, type Stop } from './replay-slider.js';
import { Swimlane } from './swimlane.js';
import { ProgressTicks } from './task-list.js';

const nothing = () => undefined;
const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T15:00:00Z`;

describe('A diff of two texts', () => {
  it('marks words that came and went, with more than a color', () => {
    const markup = renderToStaticMarkup(<DiffText before="kept 180 days" after="kept 270 days" />);
    expect(markup).toMatch(/<del>.*Removed: .*180<\/del>/);
    expect(markup).toMatch(/<ins>.*Added: .*270<\/ins>/);
  });

  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = partsOf(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('removed')).toBe(after);
        expect(without('added')).toBe(before);
        expect(new Set(parts.map(({ at: place }) => place)).size).toBe(parts.length);
      }),
    );
  });

  it('says nothing where nothing changed', () => {
    expect(renderToStaticMarkup(<DiffText before="same" after="same" />)).not.toMatch(/<(ins|del)/);
  });
});

describe('The replay', () => {
  const stops: readonly Stop[] = [1, 2, 3].map((day) => ({
    id: `${day}`,
    at: at(day),
    marks: ['step'],
    what: `Act ${day}`,
  }));
  const slider = (some: readonly Stop[]) =>
    renderToStaticMarkup(<ReplaySlider stops={some} current={0} onMove={nothing} isPlaying={false} onPlay={nothing} />);

  it('stops once for each act: events of one command are one', () => {
    const items = ['a', 'b', 'b', null, null, 'b'].map((commandId, revision) => ({ commandId, revision }));
    expect(groupActs(items).map((act) => act.map(({ revision }) => revision))).toEqual([[0], [1, 2], [3], [4], [5]]);
  });

  it('is a native slider that says where it stands', () => {
    expect(slider(stops)).toContain('aria-valuetext="1 of 3: Act 1, Sun 1 Mar 2026, 10:00:00 ET"');
  });

  it('plays at one of three speeds, the slowest at first', () => {
    const speeds = /aria-label="Speed of play">(.*?)<\/div>/.exec(slider(stops))?.[1];
    expect(speeds?.replaceAll(/<[^>]*pressed="(\w+)"[^>]*>|<[^>]*>/g, ' $1').trim()).toMatch(
      /true1x\s+false4x\s+false16x/,
    );
  });

  it('is a sentence where there is one act, and nothing where there is none', () => {
    expect(slider(stops.slice(0, 1))).toContain('One act so far: Act 1');
    expect(slider([])).toBe('');
  });

  it.each([1, 2, 10, 11, 12, 14, 50, 500])('has room for its dates at %d stops', (count) => {
    const places = placesOfLabels(count, 10);
    expect(places.has(0) && places.has(count - 1)).toBe(true);
    expect(places.size).toBeLessThanOrEqual(12);
    const inOrder = [...places].toSorted((one, other) => one - other);
    const gaps = inOrder.slice(1).map((place, n) => place - inOrder[n]!);
    expect(gaps.every((gap) => gap >= (gaps[0] ?? 1))).toBe(true);
  });
});

describe('Labels of the history', () => {
  it('keep as far from each other as they are long, the latest first', () => {
    const entries = [1, 2, 20].map((day) => ({ id: `${day}`, at: at(day), mark: 'step' as const, label: `${day}` }));
    const xOf = (moment: string) => Number(moment.slice(8, 10)) * 20;
    expect(labelsWithRoom(entries, xOf).map(({ label }) => label)).toEqual(['2', '20']);
  });
});

describe('The card of entitlements', () => {
  it('shows nothing that may move while it is off, and says why', () => {
    const movement = { id: '1', what: 'Warnings', collection: 'nccic-green', tlp: 'GREEN' };
    const markup = renderToStaticMarkup(
      <EntitlementCard party="A" receives={[movement]} sends={[]} asOf="now" off="It was suspended." />,
    );
    expect(markup).toContain('It was suspended.');
    expect(markup).not.toContain('Warnings');
  });

  it('says of a direction in which nothing was agreed that it is so', () => {
    expect(renderToStaticMarkup(<EntitlementCard party="A" receives={[]} sends={[]} asOf="now" />)).toContain(
      'Nothing was agreed in this direction.',
    );
  });
});

describe('Lists of a review', () => {
  it('put open checks first', () => {
    const markup = renderToStaticMarkup(
      <CheckGrid
        checks={[
          { id: '1', label: 'First', answer: 'Yes' },
          { id: '2', label: 'Second', answer: 'open' },
        ]}
      />,
    );
    expect(markup.indexOf('Second')).toBeLessThan(markup.indexOf('First'));
  });

  it('say in a word what is not a Yes, and where it is shown', () => {
    const markup = renderToStaticMarkup(
      <CheckGrid
        checks={[
          { id: '1', label: 'First', answer: 'Yes', note: 'page 4' },
          { id: '2', label: 'Second', answer: 'No' },
        ]}
      />,
    );
    expect(markup).toContain('<b>No: </b>Second');
    expect(markup).toContain('<span class="for-screen-readers">Yes: </span>First<span class="under">page 4</span>');
  });
});

describe('Parts that are drawn', () => {
  it('draw half of a section that is begun', () => {
    const markup = renderToStaticMarkup(<ProgressTicks states={['Completed', 'InProgress', 'NotStarted']} />);
    expect([...markup.matchAll(/class="tick-done" x="\d+" width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '48',
      '24',
    ]);
  });

  it('leave a drawing of more acts than anybody can tell apart to the table', () => {
    const acts = Array.from({ length: 501 }, (_none, place) => ({
      id: `${place}`,
      at: at(1 + (place % 28)),
      mark: 'step' as const,
      what: 'does',
    }));
    const markup = renderToStaticMarkup(
      <Swimlane label="x" hasBars lanes={[{ id: '1', role: 'A', person: 'b', acts }]} />,
    );
    expect(markup).toContain('501 acts are too many');
    expect(markup).not.toContain('<svg');
  });
});

describe('A table as CSV', () => {
  it.each([
    ['=1+1', `"'=1+1"`.slice(1, -1)],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('is no formula and no other cell: %j', (cell, written) => {
    expect(csvOf(['head'], [[cell]])).toBe(`\uFEFFhead\r\n${written}\r\n`);
  });

  it('writes numbers as numbers, and nothing for nothing', () => {
    expect(csvOf(['a', 'b'], [[-1, null]])).toBe('\uFEFFa,b\r\n-1,\r\n');
  });
});

describe('A scale', () => {
  it.each([0, 1, 3, 7, 10, 41, 95, 100, 1234])('has round ticks from 0 to beyond %d', (greatest) => {
    const ticks = ticksOf(greatest);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(greatest);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true);
  });

  it('leads from nothing to all of its length', () => {
    expect([0, 5, 10].map(scaleOf(10, 200))).toEqual([0, 100, 200]);
  });
});

describe('Names beside the marks of what ends', () => {
  it('stand in the first row with room, and at the left of a mark where the right has none', () => {
    const places = placesOf(
      [
        { x: 200, letters: 20 },
        { x: 220, letters: 20 },
        { x: 500, letters: 20 },
        { x: 950, letters: 20 },
      ],
      1000,
    );
    expect(places).toEqual([
      { row: 0, isLeft: false },
      { row: 1, isLeft: false },
      { row: 0, isLeft: false },
      { row: 0, isLeft: true },
    ]);
  });

  it('never meet, however many there are', () => {
    const one = fc.record({ x: fc.integer({ min: 200, max: 1090 }), letters: fc.integer({ min: 1, max: 45 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (all) => {
        const spans = placesOf(all, 1216).map(({ row, isLeft }, place) => {
          const { x, letters } = all[place]!;
          const long = letters * 7.5;
          return { row, from: isLeft ? x - long : x, to: isLeft ? x : x + long };
        });
        for (const [place, { row, from, to }] of spans.entries())
          for (const other of spans.slice(place + 1))
            expect(row !== other.row || to <= other.from || from >= other.to).toBe(true);
      }),
    );
  });
});
