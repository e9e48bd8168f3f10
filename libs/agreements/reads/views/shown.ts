import { FUNCTIONS, isIsaoFunction, jsonObjectOf, type JsonObject } from '@accord/kernel';
import {
  EVENTS,
  everything,
  isAgreementEventType,
  type EventPayloads,
  type EventType,
  type Sees,
} from '@accord/agreements/domain';
import { isIsaoViewer, type Viewer } from './viewer.js';

/** What the chapters say of who sees an event. */
interface Seen<Data> {
  readonly isaoSees: Sees<Data>;
  readonly othersSee?: Sees<Data>;
}

function seenBy<Type extends EventType>(viewer: Viewer, type: Type): Sees<EventPayloads[Type]> {
  const { isaoSees, othersSee = everything }: Seen<EventPayloads[Type]> = EVENTS[type];
  return isIsaoViewer(viewer) ? isaoSees : othersSee;
}

/** A payload, or the part of the state that came from one, as a viewer may read it. */
export const shown = <Type extends EventType>(viewer: Viewer, type: Type, data: EventPayloads[Type]): JsonObject =>
  seenBy(viewer, type)(data);

/** An event, its type and payload tied together. */
type EventOf<Type extends EventType> = {
  [Name in Type]: { readonly type: Name; readonly data: EventPayloads[Name] };
}[Type];

/** The payload of an event as a viewer may read it. */
export const shownEvent = <Type extends EventType>(viewer: Viewer, event: EventOf<Type>): JsonObject =>
  shown(viewer, event.type, event.data);

/** True when a viewer sees all of what events of a type say. */
export const isShownWhole = (viewer: Viewer, type: EventType): boolean => seenBy(viewer, type) === everything;

/**
 * What a viewer reads of an event that this release cannot read: as it stands, since nobody knows what in it could be
 * withheld; nothing of it to the ISAO, and to nobody what is of drafts.
 */
export const shownRaw = (viewer: Viewer, type: string, data: unknown): JsonObject =>
  isIsaoViewer(viewer) || (isAgreementEventType(type) && !isShownWhole(viewer, type)) ? {} : jsonObjectOf(data);

/** Functions whose holders ISAO viewers may know. */
const NAMED: ReadonlySet<string | null> = new Set(['clock', ...FUNCTIONS.filter(isIsaoFunction)]);

/** True when a viewer may know who acted in a function: ISAO viewers only on their own side, and that the clock did. */
export const knowsWho = (viewer: Viewer, functionName: string | null): boolean =>
  !isIsaoViewer(viewer) || NAMED.has(functionName);
