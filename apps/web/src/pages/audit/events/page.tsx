import { useInfiniteQuery } from '@tanstack/react-query';
import { exploredEventsQuery, type EventFilters } from '../../../api/reports.js';
import type { ExploredEvent } from '../../../api/types.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { ListFoot } from '../../../parts/list-foot.js';
import { Loaded } from '../../../parts/loaded.js';
import { useToday } from '../../../parts/use-today.js';
import { useWords } from '../../../parts/use-search.js';
import { Views } from '../../../parts/views.js';
import { dateOf, day, daysAfter } from '../../../words/dates.js';
import { whatHappened } from '../../../words/events.js';
import { RecordViews } from '../record-views.js';
import { Choices } from './choices.js';
import { Histogram } from './histogram.js';
import { aroundOf, rangeOf, type Range } from './range.js';
import { dataOf, EventTable } from './table.js';

type Words = Readonly<Record<string, string | undefined>>;

const NOTHING: readonly ExploredEvent[] = [];
const CLEARED = { type: undefined, function: undefined, who: undefined, from: undefined, to: undefined };

/** What the words of the address narrow it to, besides time. */
const filtersOf = ({ type, function: name, who }: Words): EventFilters => ({
  ...(type === undefined ? {} : { type }),
  ...(name === undefined ? {} : { function: name }),
  ...(who === undefined ? {} : { subjectId: who }),
});

/** What happened across all agreements, when how much of it, and line by line. It stays as it was read until somebody asks anew. */
export function EventExplorer() {
  const [words] = useWords();
  const today = useToday();
  const filters = filtersOf(words);
  const around = aroundOf(words);
  const asked = around === undefined ? rangeOf(words, today) : {};
  const events = useInfiniteQuery(
    exploredEventsQuery({ ...filters, ...asked, ...(around === undefined ? {} : { around }) }),
  );
  const items = events.data?.pages.flatMap((page) => page.items) ?? NOTHING;
  const range = around === undefined ? asked : daysOf(items);
  return (
    <>
      <PageHead
        title="Events across agreements"
        lead="Everything that was recorded or refused on submitted agreements. What was said in each stands in the history of its agreement."
      />
      <RecordViews />
      <Choices />
      <Views page="events" />
      {(around === undefined || items.length > 0) && <Histogram filters={filters} range={range} today={today} />}
      <Loaded query={events} label="the events">
        {() =>
          items.length === 0 ? (
            <NoMatch filters={filters} from={asked.from} />
          ) : (
            <Section title="Line by line">
              <EventTable items={items} currentId={items.find(({ position }) => position === around)?.eventId} />
            </Section>
          )
        }
      </Loaded>
      <ListFoot query={events} data={dataOf(items)} file="events" />
    </>
  );
}

/** The days of these events: around one, what is counted is what is shown. */
function daysOf(items: readonly ExploredEvent[]): Range {
  const [last, first] = [items[0], items.at(-1)];
  return first === undefined || last === undefined
    ? {}
    : { from: dateOf(first.recordedAt), to: dateOf(last.recordedAt) };
}

interface NoMatchProps {
  readonly filters: EventFilters;
  /** The first day that is asked for; what lies before it can be told. */
  readonly from: string | undefined;
}

function NoMatch({ filters, from }: NoMatchProps) {
  const [, setWords] = useWords();
  return (
    <p className="nothing">
      No event fits these filters. {from !== undefined && <LastBefore filters={filters} from={from} />}
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        onClick={() => setWords({ ...CLEARED, around: undefined, range: 'all' })}
      >
        Clear the filters, and show all time
      </button>
    </p>
  );
}

/** Leads to the last event before a day that fits the filters, where there is one. */
function LastBefore({ filters, from }: NoMatchProps & { readonly from: string }) {
  const [, setWords] = useWords();
  const before = useInfiniteQuery(exploredEventsQuery({ ...filters, to: daysAfter(from, -1) }));
  const last = before.data?.pages[0]?.items[0];
  if (last === undefined) return null;
  const { type, recordedAt, position } = last;
  return (
    <>
      The last before is{' '}
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        onClick={() => setWords({ from: undefined, to: undefined, range: undefined, around: position })}
      >
        {whatHappened(type)}, {day(dateOf(recordedAt))}
      </button>
      .{' '}
    </>
  );
}
