import { MARKS, type MarkKind } from '../words/events.js';
import { MarkShape } from './mark-shape.js';
import { RecordedAt } from './moment.js';

export interface TimelineEntry {
  readonly id: string;
  /** The number of the event; none for what was refused, or told of a deadline. */
  readonly number?: number | undefined;
  readonly at: string;
  readonly mark: MarkKind;
  readonly what: React.ReactNode;
  readonly who: string;
  readonly detail?: React.ReactNode;
  /** An event that this release cannot read: it is shown as it is. */
  readonly raw?: string | undefined;
}

/** The mark of an event, told apart by its shape. */
export const MarkIcon = ({ mark }: { readonly mark: MarkKind }) => (
  <svg className="icon chart" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
    <MarkShape mark={mark} />
  </svg>
);

/** What the marks mean. */
export function MarkLegend({ marks }: { readonly marks: readonly MarkKind[] }) {
  return (
    <ul className="legend">
      {marks.map((mark) => (
        <li key={mark}>
          <MarkIcon mark={mark} /> {MARKS[mark]}
        </li>
      ))}
    </ul>
  );
}

interface EventTimelineProps {
  readonly caption: string;
  readonly entries: readonly TimelineEntry[];
  /** Those of the act that is looked at. */
  readonly currentIds?: ReadonlySet<string>;
}

/** What happened, as rows. */
export function EventTimeline({ caption, entries, currentIds }: EventTimelineProps) {
  return (
    <table className="table cards timeline">
      <caption className="for-screen-readers">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            Event
          </th>
          <th scope="col">Recorded</th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">Detail, or why it was refused</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <TimelineRow key={entry.id} entry={entry} isCurrent={currentIds?.has(entry.id) ?? false} />
        ))}
      </tbody>
    </table>
  );
}

function TimelineRow({ entry, isCurrent }: { readonly entry: TimelineEntry; readonly isCurrent: boolean }) {
  const { number, at, mark, what, who, detail, raw } = entry;
  return (
    <tr className={isCurrent ? 'at-this-moment' : undefined} aria-current={isCurrent ? true : undefined}>
      <td className="number" {...(number === undefined ? {} : { 'data-label': 'Event' })}>
        {number}
      </td>
      <td>
        <RecordedAt at={at} />
      </td>
      <th scope="row">
        <span className="with-mark">
          <MarkIcon mark={mark} />
          <span>
            {what} <span className="for-screen-readers">({MARKS[mark]})</span>
          </span>
        </span>
      </th>
      <td>{who}</td>
      <td className={mark === 'refused' ? 'bad' : undefined}>
        {detail}
        {raw !== undefined && <pre className="raw">{raw}</pre>}
      </td>
    </tr>
  );
}
