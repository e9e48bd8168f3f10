import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { DateList } from './date-list.js';
import { shortDigest } from './digest.js';
import { ErrorSummary, fieldId, RowsField, TextField, type Row } from './fields/index.js';
import { ICON_PATHS } from './icon-paths.js';
import { SlaClock } from './sla-clock.js';
import { StageTracker } from './stage-tracker.js';
import { StatusText } from './status-text.js';
import { WorkTable } from './work-table.js';

const nothing = () => undefined;

describe('A state', () => {
  it('is shown as a word beside a drawing that is not read out', () => {
    const markup = renderToStaticMarkup(<StatusText status={{ icon: 'disc', word: 'In force', tone: 'ok' }} />);
    expect(markup).toContain('aria-hidden="true"');
    expect(markup).toContain('In force');
  });

  it('has a drawing of its own for every icon', () => {
    expect(new Set(Object.values(ICON_PATHS)).size).toBe(Object.keys(ICON_PATHS).length);
  });
});

describe('A clock', () => {
  const lengthOf = (markup: string) => Number(/class="used" y="2" width="(\d+)"/.exec(markup)?.[1]);
  const targetOf = (markup: string) => /class="target" x="(\d+)"/.exec(markup)?.[1];

  it('has its target at the same place whatever it grants, so that an overrun is seen as length', () => {
    const half = renderToStaticMarkup(<SlaClock reading={{ left: 10, target: 20 }} dueOn="2026-04-22" />);
    const over = renderToStaticMarkup(<SlaClock reading={{ left: -1, target: 5 }} dueOn="2026-04-22" />);
    expect(targetOf(half)).toBe(targetOf(over));
    expect(lengthOf(half)).toBe(Number(targetOf(half)) / 2);
    expect(lengthOf(over)).toBeGreaterThan(Number(targetOf(over)));
    expect(half).toContain('Wed 22 Apr 2026, 10 of 20 used');
  });

  it('never draws beyond its end', () => {
    expect(lengthOf(renderToStaticMarkup(<SlaClock reading={{ left: -500, target: 5 }} />))).toBe(112);
  });

  it('draws no bar where there is no target', () => {
    expect(renderToStaticMarkup(<SlaClock reading={{}} note="waits 5 business days" />)).not.toContain('<rect');
  });
});

describe('A list of entries', () => {
  const list = (one: string, rows: readonly Row[]) =>
    renderToStaticMarkup(
      <RowsField
        pointer="/list"
        label="List"
        one={one}
        columns={[{ name: 'what', label: 'What', kind: 'text' }]}
        rows={rows}
        onChange={nothing}
        errorAt={nothing}
      />,
    );

  it('names what is added and taken away', () => {
    expect(list('contact', [])).toContain('Add a contact<');
    expect(list('exchange', [])).toContain('Add an exchange<');
    const two = list('contact', [{}, {}]);
    for (const words of ['aria-label="Contact 2"', 'Remove contact 2<', 'Add another contact<'])
      expect(two.replaceAll('<!-- -->', '')).toContain(words);
  });
});

describe('An error of a form', () => {
  const errors = [
    { pointer: '/application/retentionDays', message: 'This number is too large.' },
    { pointer: '', message: 'It is not possible now.' },
  ];

  it('leads to the field that it is about; one about all of it leads nowhere', () => {
    const markup = renderToStaticMarkup(<ErrorSummary errors={errors} attempt={1} nameOf={() => 'Retention'} />);
    expect(markup).toContain(`href="#${fieldId('/application/retentionDays')}"`);
    expect(markup).toContain('Retention: This number is too large.');
    expect(markup.match(/href=/g)).toHaveLength(1);
  });

  it('stands at its field, which says that it is wrong and by what it is described', () => {
    const markup = renderToStaticMarkup(
      <TextField pointer="/a" label="Name" hint="As registered" error="This is needed." value="" onChange={nothing} />,
    );
    expect(markup).toContain('aria-invalid="true"');
    expect(markup).toContain('aria-describedby="field-a-hint field-a-error"');
  });

  it('is not there where nothing is wrong', () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[]} attempt={0} />)).toBe('');
  });
});

describe('A list of work', () => {
  const columns = [{ id: 'name', header: 'Name', isRowHead: true, cell: (row: { id: string }) => row.id }];
  const group = { id: 'over', title: 'Over the target', rows: [{ id: 'a' }, { id: 'b' }] };

  it('heads each group with how many it has, leaves empty ones out, and marks the current row', () => {
    const markup = renderToStaticMarkup(
      <WorkTable
        caption="Work"
        columns={columns}
        groups={[group, { id: 'none', title: 'No target', rows: [] }]}
        idOf={({ id }) => id}
        currentId="b"
      />,
    );
    expect(markup).toContain('scope="rowgroup"');
    expect(markup).toContain('>2</span>');
    expect(markup).not.toContain('No target');
    expect(markup).toMatch(/data-row="b"[^>]*aria-current="true"/);
  });
});

describe('The way of an agreement', () => {
  it('says aloud where it stands', () => {
    const markup = renderToStaticMarkup(<StageTracker steps={[{ name: 'Intake', state: 'waits-for-you' }]} />);
    expect(markup).toContain('aria-current="step"');
    expect(markup).toContain('now, waits for you');
  });
});

describe('A date ahead', () => {
  it('says how far it is, and that it is over', () => {
    const dates = [
      { id: '1', date: '2026-04-19', what: 'Report' },
      { id: '2', date: '2026-04-30', what: 'Signature' },
    ];
    const markup = renderToStaticMarkup(<DateList dates={dates} today="2026-04-22" />);
    expect(markup).toContain('3 days over');
    expect(markup).toContain('8 days');
  });
});

describe('A digest', () => {
  it('is known by its first six and last four digits', () => {
    expect(shortDigest(`9ac4d1${'0'.repeat(54)}70be`)).toBe('9ac4d1…70be');
  });
});

const texts = readdirSync(new URL('css/', import.meta.url)).map((name) => ({
  name,
  text: readFileSync(new URL(`css/${name}`, import.meta.url), 'utf8'),
}));

describe('The style sheets', () => {
  it('name colors in one list alone, but for the three of the Traffic Light Protocol, the strip and shadows', () => {
    const colors = texts
      .filter(({ name }) => name !== 'tokens.css')
      .flatMap(({ text }) => text.match(/#[0-9a-f]{3,8}\b/gi) ?? []);
    expect(new Set(colors)).toEqual(new Set(['#fff', '#000', '#dfe1e2', '#ff2b2b', '#ffc000', '#33ff00']));
  });

  it('stop whatever moves for those who want it so', () => {
    const still = texts.flatMap(
      ({ text }) => text.match(/@media \(prefers-reduced-motion: reduce\) \{[^@]*?\n\}/g) ?? [],
    );
    expect(still).toEqual([
      expect.stringMatching(/\* \{\s+transition: none !important;\s+animation: none !important;/),
    ]);
    const moving = texts.flatMap(({ text }) => text.match(/(transition|animation)[^;]*!important/g) ?? []);
    expect(moving.filter((rule) => !rule.includes(': none '))).toEqual([]); // nothing is stronger than that
  });

  it('give every color of the light a name of the US Web Design System', () => {
    const tokens = texts.find(({ name }) => name === 'tokens.css')!.text;
    const lines = tokens.split('\n').filter((line) => /: #/.test(line));
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => !/\/\* (white|black|[a-z-]+-\d+v?) \*\//.test(line))).toEqual([]);
  });
});

describe('The style sheets for other colors and for paper', () => {
  it('mark the current one alone where colors are forced: a transparent edge would be drawn', () => {
    const ofColors = texts.filter(({ name }) => name !== 'forced-colors.css').map(({ text }) => text);
    const edged = [...ofColors.join('\n').matchAll(/([^{}\n]*) \{[^{}]*border[\w-]*: 4px solid transparent/g)].map(
      ([, selector = '']) => selector.trim(),
    );
    const forced = texts.find(({ name }) => name === 'forced-colors.css')!.text;
    expect(edged.length).toBeGreaterThan(5);
    expect(edged.filter((selector) => !forced.includes(selector))).toEqual([]);
  });

  it('print a drawing whole, and no filter that is off', () => {
    const print = texts.find(({ name }) => name === 'print.css')!.text;
    expect(print).toMatch(/\.scroll-box \.chart\[role='img'\] \{[^}]*max-width: 100%/);
    expect(print).toMatch(
      /\.filters > :not\(\.chip, \.filter-dates\),\s+\.filter-date:has\(input\[value=''\]\) \{\s+display: none/,
    );
  });
});
