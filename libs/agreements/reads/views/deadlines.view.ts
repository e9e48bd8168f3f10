import {
  digestOf,
  isIsaoFunction,
  jsonObjectOf,
  type FunctionName,
  type JsonObject,
  type LocalDate,
} from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { Step } from '@accord/agreements/domain';
import { readableNotice } from '@accord/agreements/application';
import type { HistoryItem } from './history.view.js';
import { isIsaoViewer, type Viewer } from './viewer.js';

/** Something that the clock will do: tell functions, or send a command. */
export interface DeadlineAhead {
  readonly timerId: string;
  readonly rule: string;
  readonly action: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly dueOn: LocalDate;
  readonly recipients: readonly FunctionName[];
  /** The command that the clock will send, in kebab-case; absent where somebody is only told. */
  readonly command?: string;
}

/** Something that was told of a deadline. */
export interface DeadlinePassed {
  readonly eventId: string;
  readonly type: string;
  readonly timerId: string;
  readonly rule: string;
  readonly action: string;
  readonly dueOn: LocalDate;
  readonly recipients: readonly FunctionName[];
  readonly recordedAt: string;
  readonly position: string;
}

/** Rules of which the organization is shown no act: they rest on what is withheld from it, D2 and D3. */
const WITHHELD_ACTS: ReadonlySet<string> = new Set(['risk-acceptance', 'need-revalidation']);

/** Those of some functions that a viewer may know were told: ISAO viewers their own. */
const toldTo = (recipients: readonly FunctionName[], viewer: Viewer): readonly FunctionName[] =>
  isIsaoViewer(viewer) ? recipients.filter(isIsaoFunction) : recipients;

/** What lies ahead, as a viewer may see it; null when it is none of theirs. */
export function aheadFor({ timerId, rule, action, at, dueOn, does }: Step, viewer: Viewer): DeadlineAhead | null {
  const common = { timerId, rule, action, at, dueOn };
  if ('command' in does) {
    const isHidden = isIsaoViewer(viewer) && WITHHELD_ACTS.has(rule);
    // which acceptance expires stands in the name of its timer: shown with the act or not at all
    return isHidden ? null : { ...common, recipients: [], command: does.command };
  }
  const recipients = toldTo(does.recipients, viewer);
  return recipients.length === 0 ? null : { ...common, recipients };
}

/** What was told, as a viewer may see it; null when it was not told to theirs, or this release cannot read it. */
export function passedFor(event: RecordedEvent, viewer: Viewer): DeadlinePassed | null {
  const notice = readableNotice(event);
  const recipients = toldTo(notice?.recipients ?? [], viewer);
  if (notice === null || recipients.length === 0) return null;
  const { timerId, rule, action, dueOn } = notice;
  const { eventId, type, recordedAt, position } = event;
  return { eventId, type, timerId, rule, action, dueOn, recipients, recordedAt, position };
}

/** What was told as a line of the history, in the order of time; it has no revision, since it is not of the agreement. */
export function deadlineItem(event: RecordedEvent, viewer: Viewer): HistoryItem | null {
  const passed = passedFor(event, viewer);
  if (passed === null) return null;
  const { eventId, type, position, recordedAt, ...told } = passed;
  const payload: JsonObject = jsonObjectOf(told);
  const { metadata } = event;
  return {
    eventId,
    type,
    revision: null,
    position,
    recordedAt,
    actor: { subjectId: 'clock', function: 'clock' },
    commandId: metadata['commandId'] ?? null,
    payload,
    digest: digestOf(payload),
  };
}
