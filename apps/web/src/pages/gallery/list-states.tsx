import { useState } from 'react';
import { EventTimeline, MarkLegend, type TimelineEntry } from '../../design/event-timeline.js';
import { NewsOffer } from '../../design/news-offer.js';
import { FilterChip, FilterChoice } from '../../design/filter-chip.js';
import { FilterDates } from '../../design/filter-dates.js';
import { Paging } from '../../design/paging.js';
import { SearchField } from '../../design/search-field.js';
import { Section } from '../../design/section.js';
import { Skeleton } from '../../design/skeleton.js';
import { SortableTable } from '../../design/sortable-table.js';
import { TabsWithCounts } from '../../design/tabs.js';
import { WorkTable, type Column, type RowGroup } from '../../design/work-table.js';
import { OldData } from '../../parts/loaded.js';
import { Shown } from './shown.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly waits: string;
  readonly days: number;
}
const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', header: 'Organization', isRowHead: true, cell: ({ name }) => name },
  { id: 'waits', header: 'Waits for', cardLabel: 'Waits for', cell: ({ waits }) => waits },
  { id: 'days', header: 'Days', isNumber: true, cardLabel: 'Days', cell: ({ days }) => days },
];
const GROUPS: readonly RowGroup<Row>[] = [
  {
    id: 'over',
    title: 'Over the target',
    status: { icon: 'triangle', word: 'over', tone: 'bad' },
    rows: [{ id: 'a', name: 'Water Information Sharing and Analysis Center', waits: 'Complete intake', days: 7 }],
  },
  {
    id: 'soon',
    title: 'Due by tomorrow',
    status: { icon: 'clock', word: 'soon', tone: 'warn' },
    rows: [
      { id: 'b', name: 'Automotive Information Sharing and Analysis Center', waits: 'Put in force', days: 2 },
      { id: 'c', name: 'Northeast Ohio CyberConsortium', waits: 'Assign a reviewer', days: 1 },
    ],
  },
];
const SORTABLE = [
  {
    id: 'name',
    header: 'Organization',
    isRowHead: true,
    cell: ({ name }: Row) => name,
    orderBy: ({ name }: Row) => name,
  },
  { id: 'waits', header: 'Waits for', cell: ({ waits }: Row) => waits },
  { id: 'days', header: 'Days', isNumber: true, cell: ({ days }: Row) => days, orderBy: ({ days }: Row) => days },
];
const ALL = GROUPS.flatMap(({ rows }) => rows);
const ENTRIES: readonly TimelineEntry[] = [
  { id: '1', number: 5, at: '2026-03-12T15:00:00Z', mark: 'isao', what: 'Application submitted', who: 'ISAO officer' },
  { id: '2', number: 6, at: '2026-03-13T15:00:00Z', mark: 'step', what: 'Intake completed', who: 'cm-1, case manager' },
  { id: '3', at: '2026-03-19T04:00:00Z', mark: 'clock', what: 'Reminder sent', who: 'Clock', detail: 'to pr-2' },
  {
    id: '4',
    at: '2026-03-23T17:58:00Z',
    mark: 'refused',
    what: 'Refused: record the outcome',
    who: 'pr-1, privacy officer',
    detail: 'It is not assigned to you.',
  },
  {
    id: '5',
    number: 7,
    at: '2026-03-24T18:05:00Z',
    mark: 'decision',
    what: 'Privacy review passed',
    who: 'pr-2, privacy officer',
    detail: 'with 1 condition',
  },
  {
    id: '6',
    number: 8,
    at: '2026-03-25T18:05:00Z',
    mark: 'step',
    what: 'AgreementArchived',
    who: 'Unknown',
    detail: 'This release cannot read it.',
    raw: '{"reason":"…"}',
  },
];
const SINCE = Date.parse('2026-04-22T14:31:00Z');
const MARKS = ['isao', 'step', 'decision', 'clock', 'refused'] as const;

/** Lists and what narrows them. */
export function ListStates() {
  return (
    <Section title="Lists">
      <div className="stack">
        <Choosing />
        <Shown name="WorkTable" state="groups, current row">
          <WorkTable caption="An example" columns={COLUMNS} groups={GROUPS} idOf={({ id }) => id} currentId="b" />
        </Shown>
        <Shown name="WorkTable" state="loading">
          <Skeleton label="a list" rows={3} isShownAtOnce />
        </Shown>
        <Shown name="WorkTable" state="nothing in it: a sentence instead">
          <p className="nothing">Nothing waits for you.</p>
        </Shown>
        <Shown name="WorkTable" state="old: no newer could be loaded">
          <OldData label="list" since={SINCE} onRetry={() => undefined} />
        </Shown>
        <Shown name="SortableTable" state="ordered by its heads">
          <SortableTable caption="An example in order" columns={SORTABLE} rows={ALL} idOf={({ id }) => id} />
        </Shown>
        <Shown name="Skeleton" state="from 300 ms on">
          <Skeleton label="an example" rows={3} isShownAtOnce />
        </Shown>
        <Shown name="EventTimeline" state="every mark, refused, unreadable, at this moment">
          <MarkLegend marks={MARKS} />
          <EventTimeline caption="An example" entries={ENTRIES} currentIds={new Set(['5'])} />
        </Shown>
        <Shown name="EventTimeline" state="filtered, no match">
          <EventTimeline caption="Decisions alone" entries={ENTRIES.filter(({ mark }) => mark === 'decision')} />
          <p className="nothing">No line of the record fits these filters.</p>
        </Shown>
      </div>
    </Section>
  );
}

function Choosing() {
  const [tab, setTab] = useState('mine');
  const [text, setText] = useState('');
  const [page, setPage] = useState(2);
  return (
    <>
      <Shown name="Paging" state="between, one page alone">
        <Paging label="Pages of a list" page={page} perPage={50} total={213} one="line" onChoose={setPage} />
        <Paging label="Pages of a short list" page={1} perPage={50} total={3} one="line" onChoose={setPage} />
      </Shown>
      <Shown name="TabsWithCounts" state="current, over">
        <TabsWithCounts
          label="Whose"
          current={tab}
          onChoose={setTab}
          tabs={[
            { id: 'mine', name: 'For me', count: 2 },
            { id: 'over', name: 'Overdue', count: 3, isOver: true },
            { id: 'all', name: 'All', count: 1024 },
          ]}
        />
      </Shown>
      <Shown name="NewsOffer" state="something has come">
        <NewsOffer says="The list has changed." act="Load it" onLoad={() => undefined} shortcut="r" />
      </Shown>
      <Shown name="SearchField, FilterChip, FilterDates" state="set, add">
        <div className="row">
          <SearchField label="Number or organization" value={text} onChange={setText} shortcut="/" />
          <FilterChip name="Stage" value="Intake" onClear={() => undefined} />
          <FilterChoice label="Add filter" options={[{ value: 'a', name: 'Stage' }]} onChoose={() => undefined} />
          <FilterDates from="2026-03-01" to={undefined} onChange={() => undefined} />
        </div>
      </Shown>
    </>
  );
}
