import type { HistoryItem } from '../../api/types.js';
import { EventTimeline } from '../../design/event-timeline.js';
import { Section } from '../../design/section.js';
import { Link } from '../../parts/link.js';
import { count } from '../../words/dates.js';
import { entryOf } from './entries.js';
import { addressOf, type Looked } from './frame.js';
import type { ActStop } from './stops.js';

const BESIDE = 4;

interface AroundProps {
  readonly looked: Looked;
  readonly items: readonly HistoryItem[];
  readonly stops: readonly ActStop[];
  readonly stop: ActStop;
  readonly onMove: (place: number) => void;
}

/** The lines of the record around a stop; each leads to its own. */
export function Around({ looked, items, stops, stop, onMove }: AroundProps) {
  const first = items.findIndex(({ eventId }) => eventId === stop.id);
  const shown = items.slice(Math.max(0, first - BESIDE), first + stop.items.length + BESIDE);
  const ids = new Set(stop.items.map(({ eventId }) => eventId));
  const entries = shown.map((item) => {
    const entry = entryOf(item);
    const place = stops.findIndex((one) => one.items.some(({ eventId }) => eventId === item.eventId));
    if (place < 0 || ids.has(item.eventId)) return entry;
    const what = (
      <button type="button" className="usa-button usa-button--unstyled" onClick={() => onMove(place)}>
        {entry.what}
      </button>
    );
    return Object.assign(entry, { what });
  });
  const all = <Link to={addressOf(looked.id, 'history')}>All {count(items.length, 'line')}</Link>;
  return (
    <Section title="Around this moment" aside={all}>
      <EventTimeline caption="Lines of the record around this moment" entries={entries} currentIds={ids} />
    </Section>
  );
}
