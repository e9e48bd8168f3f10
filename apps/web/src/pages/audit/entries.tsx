import type { HistoryItem } from '../../api/types.js';
import { DigestChip } from '../../design/digest.js';
import type { TimelineEntry } from '../../design/event-timeline.js';
import { actOf } from '../../words/commands.js';
import { detailOf } from '../../words/event-details.js';
import { isKnownEvent, markOf, whatHappened, type MarkKind } from '../../words/events.js';
import { actorOf, withinSentence } from '../../words/functions.js';
import { commandOf, whyRefused } from '../../words/refusals.js';

export const isRefusal = ({ type }: HistoryItem): boolean => type === 'CommandRefused';

/** The mark of a line of the record. */
export const markOfItem = ({ type, actor }: HistoryItem): MarkKind => markOf(type, actor.function);

/** What somebody tried, or what happened. */
export function titleOf(item: HistoryItem): string {
  if (!isRefusal(item)) return whatHappened(item.type);
  return `Refused: ${withinSentence(actOf(commandOf(item)))}`;
}

/** What a line says beyond its name: the code and the reason of a refusal, or words out of the payload. */
export function detailOfItem(item: HistoryItem): string {
  return item.code === undefined ? detailOf(item.type, item.payload) : `${item.code}: ${whyRefused(item.code)}`;
}

/** A line of the record as a row; `record` adds all that stands there, folded up, with what else it is about. */
export function entryOf(item: HistoryItem, record?: { readonly related: React.ReactNode }): TimelineEntry {
  const { eventId, revision, recordedAt, actor, type } = item;
  const detail = detailOfItem(item);
  return {
    id: eventId,
    number: revision ?? undefined,
    at: recordedAt,
    mark: markOfItem(item),
    what: titleOf(item),
    who: actorOf(actor),
    detail: record === undefined ? detail : <WithRecord item={item} detail={detail} related={record.related} />,
    ...(isKnownEvent(type) ? {} : { raw: JSON.stringify(item.payload, null, 2) }),
  };
}

interface WithRecordProps {
  readonly item: HistoryItem;
  readonly detail: string;
  readonly related: React.ReactNode;
}

function WithRecord({ item, detail, related }: WithRecordProps) {
  const { eventId, position, commandId, digest, payload } = item;
  return (
    <>
      {detail}
      <details className="as-recorded">
        <summary>
          As recorded<span className="for-screen-readers">, {titleOf(item)}</span>
        </summary>
        <p className="small">
          Position {position} of the log. Event <span className="mono">{eventId}</span>, command{' '}
          <span className="mono">{commandId ?? 'none'}</span>. <DigestChip digest={digest} of="the payload" />
        </p>
        {related}
        <pre className="raw">{JSON.stringify(payload, null, 2)}</pre>
      </details>
    </>
  );
}
