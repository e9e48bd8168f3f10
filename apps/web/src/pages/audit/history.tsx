import { useQuery } from '@tanstack/react-query';
import { deadlinesQuery, historyQuery, policyQuery } from '../../api/queries.js';
import type { HistoryItem } from '../../api/types.js';
import { DateList } from '../../design/date-list.js';
import { EventTimeline, MarkLegend } from '../../design/event-timeline.js';
import { FilterChip, FilterChoice } from '../../design/filter-chip.js';
import { FilterDates } from '../../design/filter-dates.js';
import { HistoryStrip } from '../../design/history-strip.js';
import { Paging } from '../../design/paging.js';
import { SaveAsCsv, type ChartData } from '../../design/plots/index.js';
import { ScrollBox } from '../../design/scroll-box.js';
import { Section } from '../../design/section.js';
import { Segmented } from '../../design/segmented.js';
import { TabsWithCounts } from '../../design/tabs.js';
import { stripEntryOf } from '../../parts/agreement/strip-entry.js';
import { datesAhead } from '../../parts/agreement/dates-ahead.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { useToday } from '../../parts/use-today.js';
import { useWords } from '../../parts/use-search.js';
import { isAuditor, useSignedIn } from '../../shell/index.js';
import { dateOf, day } from '../../words/dates.js';
import { whatHappened } from '../../words/events.js';
import { actorOf, personOf } from '../../words/functions.js';
import { refusedWith } from '../../words/refusals.js';
import { detailOfItem, entryOf, isRefusal, titleOf } from './entries.js';
import { addressOf, OfAgreement, ViewHead, type Looked } from './frame.js';
import { relatedTo } from './related.js';
import { Related } from './related-list.js';
import {
  filtered,
  FILTERS,
  isOfKind,
  KINDS,
  kindOf,
  nearestTo,
  optionsOf,
  type Filter,
  type Kind,
} from './history-filters.js';

const PER_PAGE = 50;
const ALL_MARKS = ['isao', 'step', 'decision', 'clock', 'refused'] as const;
const KIND_ORDER: readonly Kind[] = ['all', 'events', 'refused', 'clock'];
const ORDERS = [
  { id: 'oldest', name: 'Oldest first' },
  { id: 'newest', name: 'Newest first' },
];
const LABELS: Readonly<Record<string, (value: string) => string>> = {
  type: whatHappened,
  function: personOf,
  code: refusedWith,
};
const labelOfValue = (id: string, value: string) => LABELS[id]?.(value) ?? value;

/** Everything that happened to an agreement, refusals included for those who oversee, and what lies ahead. */
export const History = () => <OfAgreement>{(looked) => <OfOne looked={looked} />}</OfAgreement>;

function OfOne({ looked }: { readonly looked: Looked }) {
  const history = useQuery(historyQuery(looked.id, isAuditor(useSignedIn())));
  return (
    <>
      <ViewHead looked={looked} view="history" />
      <Loaded query={history} label="the history">
        {(items) => <Lines looked={looked} items={items} />}
      </Loaded>
      <Ahead id={looked.id} />
    </>
  );
}

interface LinesProps {
  readonly looked: Looked;
  readonly items: readonly HistoryItem[];
}

function Lines({ looked, items }: LinesProps) {
  const [words, setWords] = useWords();
  const shown = filtered(items, words);
  const last = Math.max(1, Math.ceil(shown.length / PER_PAGE));
  const page = Math.min(last, Math.max(1, Number(words['page'] ?? '1') || 1));
  const rows = shown.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const record = (item: HistoryItem) => ({ related: <Related item={item} commands={relatedTo(item, items)} /> });
  return (
    <Section title="Everything that happened" aside={<MarkLegend marks={ALL_MARKS} />}>
      <Strip items={items} />
      <Choices items={items} />
      {rows.length === 0 ? (
        <NoMatch nearest={nearestTo(items, words)} />
      ) : (
        <EventTimeline caption="The history, line by line" entries={rows.map((item) => entryOf(item, record(item)))} />
      )}
      <div className="row list-foot">
        <Paging
          label="Pages of the history"
          page={page}
          perPage={PER_PAGE}
          total={shown.length}
          one="line"
          onChoose={(to) => setWords({ page: to === 1 ? undefined : String(to) })}
        />
        {shown.length > 0 && <SaveAsCsv data={dataOf(shown)} file={`history-${looked.number}`} />}
        <Link className="row-end" to={addressOf(looked.id, 'replay')}>
          Replay it, act by act
        </Link>
      </div>
    </Section>
  );
}

const Strip = ({ items }: { readonly items: readonly HistoryItem[] }) => (
  <ScrollBox label="The history over time">
    <HistoryStrip
      entries={items.map(stripEntryOf)}
      label={`${items.length} lines over time; the table below has them all`}
    />
  </ScrollBox>
);

function Choices({ items }: { readonly items: readonly HistoryItem[] }) {
  const [words, setWords] = useWords();
  const set = (id: string, value: string | undefined) => setWords({ [id]: value, page: undefined });
  const kinds = KIND_ORDER.filter((kind) => kind !== 'refused' || items.some(isRefusal));
  const tabs = kinds.map((id) => ({ id, name: KINDS[id], count: items.filter((item) => isOfKind(item, id)).length }));
  return (
    <>
      <TabsWithCounts
        label="Which lines"
        tabs={tabs}
        current={kindOf(words)}
        onChoose={(id) => set('show', id === 'all' ? undefined : id)}
      />
      <div className="row filters">
        {FILTERS.map((filter) => (
          <OneFilter key={filter.id} filter={filter} items={items} onSet={(value) => set(filter.id, value)} />
        ))}
        {words['request'] !== undefined && (
          <FilterChip name="Request" value={words['request'].slice(0, 8)} onClear={() => set('request', undefined)} />
        )}
        <FilterDates
          from={words['from']}
          to={words['to']}
          onChange={(days) => setWords({ ...days, page: undefined })}
        />
        <span className="row-end">
          <Segmented
            label="Order"
            options={ORDERS}
            current={words['order'] ?? 'oldest'}
            onChoose={(id) => set('order', id === 'newest' ? id : undefined)}
          />
        </span>
      </div>
    </>
  );
}

interface OneFilterProps {
  readonly filter: Filter;
  readonly items: readonly HistoryItem[];
  readonly onSet: (value: string | undefined) => void;
}

/** A filter that is on, or the choice of it; what has one value alone needs none. */
function OneFilter({ filter, items, onSet }: OneFilterProps) {
  const [words] = useWords();
  const { id, label } = filter;
  const value = words[id];
  if (value !== undefined)
    return <FilterChip name={label} value={labelOfValue(id, value)} onClear={() => onSet(undefined)} />;
  const options = optionsOf(items, filter).map((one) => ({ value: one, name: labelOfValue(id, one) }));
  return options.length > 1 && <FilterChoice label={label} options={options} onChoose={onSet} />;
}

/** What to do where nothing fits. @param nearest the line before or after the days that are asked for, where there is one */
function NoMatch({ nearest }: { readonly nearest: HistoryItem | undefined }) {
  const [, setWords] = useWords();
  const none = Object.fromEntries(
    ['show', 'from', 'to', 'page', 'request', ...FILTERS.map(({ id }) => id)].map((id) => [id, undefined]),
  );
  return (
    <p className="nothing">
      No line fits these filters. {nearest !== undefined && <ToNearest item={nearest} />}
      <button type="button" className="usa-button usa-button--unstyled" onClick={() => setWords(none)}>
        Clear the filters
      </button>
    </p>
  );
}

/** Leads to the day of a line, with the other filters as they are. */
function ToNearest({ item }: { readonly item: HistoryItem }) {
  const [, setWords] = useWords();
  const date = dateOf(item.recordedAt);
  return (
    <>
      The nearest is{' '}
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        onClick={() => setWords({ from: date, to: date, page: undefined })}
      >
        {titleOf(item)}, {day(date)}
      </button>
      .{' '}
    </>
  );
}

function Ahead({ id }: { readonly id: string }) {
  const deadlines = useQuery(deadlinesQuery(id));
  const policy = useQuery(policyQuery());
  const today = useToday();
  return (
    <Section title="What the clock will do">
      <Loaded query={deadlines} label="the deadlines">
        {({ ahead }) =>
          ahead.length === 0 ? (
            <p className="muted">Nothing is ahead: no deadline runs.</p>
          ) : (
            <DateList dates={datesAhead(ahead, policy.data?.values.timers ?? [])} today={today} />
          )
        }
      </Loaded>
    </Section>
  );
}

const dataOf = (items: readonly HistoryItem[]): ChartData => ({
  columns: ['Event', 'Recorded (UTC)', 'Day (ET)', 'What', 'Who', 'Detail', 'Type', 'Event id', 'Command id', 'Digest'],
  rows: items.map((item) => [
    item.revision,
    item.recordedAt,
    dateOf(item.recordedAt),
    titleOf(item),
    actorOf(item.actor),
    detailOfItem(item),
    item.type,
    item.eventId,
    item.commandId,
    item.digest,
  ]),
});
