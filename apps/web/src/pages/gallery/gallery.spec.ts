import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

const SOURCES = 'apps/web/src';
const everywhere = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'))
  .map((file) => ({ file, text: readFileSync(join(SOURCES, file), 'utf8') }));
const design = textsIn('apps/web/src/design');
const gallery = textsIn('apps/web/src/pages/gallery');
const components = [...design.matchAll(/export (?:function|const) ([A-Z][a-z]\w+)/g)].map(([, name]) => name!);
const isUsedIn = (text: string, name: string) => new RegExp(`<${name}\\b`).test(text);

/** Parts of the pages and the states in which they were drawn: none of them may be lost from the gallery. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  Alert: [],
  BeforeAfter: ['changed', 'added', 'removed'],
  BoundBar: ['recordable', 'not yet', 'new version arrived'],
  Callout: ['needed', 'late', 'nothing'],
  CheckGrid: ['yes', 'open', 'no'],
  ConditionEditor: ['as it is written', 'with an error'],
  DateList: ['over', 'soon', 'far'],
  Dialog: [],
  DigestBlock: ['plain', 'copied', 'equal', 'unequal'],
  EntitlementCard: ['on', 'off', 'one direction only'],
  EventTimeline: ['every mark', 'unreadable', 'filtered', 'no match'],
  FacetList: ['live', 'changed row'],
  FieldRow: ['linked', 'material', 'changed', 'unchanged', 'first version'],
  FindingRow: ['saved', 'stale', 'open', 'reason missing'],
  HistoryStrip: [],
  MayMove: ['entitlements on', 'off', 'in the past'],
  NextSteps: [],
  PastBanner: [],
  PersonaPicker: ['an organization chosen'],
  QuestionPage: ["'plain'", "'with error'", "'saving'", "'saved'", "'conflict'"],
  RefusalTable: ['of one agreement', 'of several'],
  ReplaySlider: ['one stop an act', 'refusals off', 'playing', 'one act: text instead', 'compare'],
  RequestCard: ['not answered', 'drafted', 'answered'],
  RiskMatrix: [],
  RuleTable: ['held', 'refused'],
  SaveLine: ['saving', 'saved', 'offline', 'conflict'],
  ScrollBox: [],
  SectionNav: ['current', 'changed'],
  SignaturePanel: ['may', 'not yet', 'barred in words', 'past the window'],
  SignatureTable: ['none', 'one', 'both', 'void'],
  Skeleton: [],
  SmallMultiples: [],
  SodMatrix: [],
  StageStrip: [],
  StageTracker: ['done', 'not required', 'now', 'waits for you', 'ahead'],
  SummaryBox: ['live', 'past'],
  Swimlane: ['overlay on', 'overlay off', 'as a table', 'too many acts'],
  TabsWithCounts: ['current', 'over'],
  TaskList: ['done', 'under way', 'problem', 'cannot start'],
  TlpLabel: [],
  WorkTable: ['groups', 'current row', 'loading', 'nothing in it', 'old'],
};

/** Drawn for what no page tells yet. */
const NOT_YET = ['RuleTable', 'SmallMultiples'];

describe('The gallery', () => {
  it('shows every component of the design, by itself or as a part of another one', () => {
    expect(components.length).toBeGreaterThan(50);
    const forgotten = components.filter((name) => !isUsedIn(gallery, name) && !isUsedIn(design, name));
    expect(forgotten).toEqual([]);
  });

  it('shows these by themselves, though others hold them', () => {
    const named = ['PageHead', 'Section', 'ScrollBox', 'StatusText', 'SlaClock', 'TlpLabel', 'DigestChip', 'Moment'];
    expect(named.filter((name) => !isUsedIn(gallery, name))).toEqual([]);
  });

  it.each(Object.entries(STATES))('shows %s in each state that it was drawn for', (name, states) => {
    const shown = [...gallery.matchAll(/<Shown\s+(?:key=\S+\s+)?name="([^"]+)"(?:\s+state=(?:"([^"]*)"|\{[^}]*\}))?/g)]
      .filter(([, names]) => names!.split(', ').includes(name))
      .map(([whole]) => whole);
    const told = name === 'QuestionPage' ? [gallery] : shown; // its states stand in a list
    expect(shown.length).toBeGreaterThan(0);
    expect(states.filter((state) => !told.some((text) => text.includes(state)))).toEqual([]);
  });

  it('is not the only place that shows a component: what no page uses is none', () => {
    const pages = everywhere.filter(({ file }) => !file.startsWith('pages/gallery/')).map(({ text }) => text);
    const unused = components.filter((name) => !isUsedIn(pages.join('\n'), name));
    expect(unused.toSorted()).toEqual(NOT_YET);
  });
});
