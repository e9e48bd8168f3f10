import { digestOf, type JsonObject } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { toAgreementEvent, type RecordedAgreementEvent } from '@accord/agreements/domain';
import type { RefusalRow } from '@accord/agreements/projections';
import { knowsWho, shownEvent, shownRaw } from './shown.js';
import { isIsaoViewer, type Viewer } from './viewer.js';

/** A line of the history: an event, or a refused command (`revision: null`, with its `code`). */
export interface HistoryItem {
  readonly eventId: string;
  readonly type: string;
  readonly revision: number | null;
  /** Opaque; ordered by length, then text. */
  readonly position: string;
  readonly recordedAt: string;
  /** `subjectId` is null where the viewer may not know the person. */
  readonly actor: { readonly subjectId: string | null; readonly function: string | null };
  readonly commandId: string | null;
  /** The request in which it came about, to who may know it: events and requests that belong together share it. */
  readonly correlationId?: string;
  readonly payload: JsonObject;
  /** Of the payload as it stands in this very line: whoever reads it can compute it again. */
  readonly digest: string;
  readonly code?: string;
}

const actorFor = (viewer: Viewer, subjectId: string | null, name: string | null): HistoryItem['actor'] => ({
  subjectId: knowsWho(viewer, name) ? subjectId : null,
  function: name,
});

/** Which request an event came of is of the house: the applicant's side is not told. */
const correlationFor = (viewer: Viewer, correlationId: string | undefined): Pick<HistoryItem, 'correlationId'> =>
  correlationId === undefined || isIsaoViewer(viewer) ? {} : { correlationId };

/** The event as this release reads it; null when it cannot. */
function read(event: RecordedEvent): RecordedAgreementEvent | null {
  try {
    return toAgreementEvent(event);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** An event of an agreement, its texts unsealed, as a line of its history; one that cannot be read is shown raw. */
export function historyItem(event: RecordedEvent, viewer: Viewer): HistoryItem {
  const known = read(event);
  return lineOf(event, viewer, known ? shownEvent(viewer, known) : shownRaw(viewer, event.type, event.data));
}

/** An event whose texts do not open, as a line of its history. */
export const sealedItem = (event: RecordedEvent, viewer: Viewer): HistoryItem =>
  lineOf(event, viewer, shownRaw(viewer, event.type, event.data));

function lineOf(event: RecordedEvent, viewer: Viewer, payload: JsonObject): HistoryItem {
  const { eventId, type, revision, position, recordedAt, metadata } = event;
  return {
    eventId,
    type,
    revision,
    position,
    recordedAt,
    actor: actorFor(viewer, metadata['actorSubjectId'] ?? null, metadata['actorFunction'] ?? null),
    commandId: metadata['commandId'] ?? null,
    ...correlationFor(viewer, metadata['$correlationId']),
    payload,
    digest: digestOf(payload),
  };
}

/**
 * A refused command as a line of the history; the contract shows these to auditors only. To a viewer of the applicant's
 * side the payload would name who tried, so it stays away.
 */
export function refusalItem(row: RefusalRow, viewer: Viewer): HistoryItem {
  const { eventId, position, recordedAt, commandId, subjectId, code, data } = row;
  const payload = isIsaoViewer(viewer) ? {} : data;
  return {
    eventId,
    type: 'CommandRefused',
    revision: null,
    position,
    recordedAt,
    actor: actorFor(viewer, subjectId, row.function),
    commandId,
    payload,
    digest: digestOf(payload),
    code,
  };
}
