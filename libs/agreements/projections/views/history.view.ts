import { digestOf, FUNCTIONS, isIsaoFunction, type JsonObject } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { RefusalRow } from '../refused-command.query.js';
import { redactedPayload } from './redactions.js';
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
  readonly payload: JsonObject;
  /** Of the payload as it stands in this very line: whoever reads it can compute it again. */
  readonly digest: string;
  readonly code?: string;
}

/** Functions whose holders ISAO viewers may know. */
const NAMED: ReadonlySet<string | null> = new Set(['clock', ...FUNCTIONS.filter(isIsaoFunction)]);

/** ISAO viewers learn who acted only on their own side, and that the clock did. */
function actorFor(viewer: Viewer, subjectId: string | null, name: string | null): HistoryItem['actor'] {
  const known = !isIsaoViewer(viewer) || NAMED.has(name);
  return { subjectId: known ? subjectId : null, function: name };
}

/** An event of an agreement, its texts unsealed, as a line of its history. */
export function historyItem(event: RecordedEvent, viewer: Viewer): HistoryItem {
  const { eventId, type, revision, position, recordedAt, metadata, data } = event;
  const payload = isIsaoViewer(viewer) ? redactedPayload(type, data) : data;
  return {
    eventId,
    type,
    revision,
    position,
    recordedAt,
    actor: actorFor(viewer, metadata['actorSubjectId'] ?? null, metadata['actorFunction'] ?? null),
    commandId: metadata['commandId'] ?? null,
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
