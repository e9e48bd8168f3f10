import { FUNCTIONS, type FunctionName } from './actor.js';
import type { Recorded, Upcast, Versioned } from './event-rule.js';
import { jsonObjectOf } from './json.js';

/** A stored event, as far as a fold needs it; what every event store hands out fits. */
export interface StoredEvent {
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly revision: number;
  readonly recordedAt: string;
  /** The payload, sealed or not: folds carry texts along and never look into them. */
  readonly data: unknown;
  /** `commandId`, `actorSubjectId` and `actorFunction` are read. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** An event that this build cannot read: its type or its version is unknown, or it does not say who acted. */
export class UnreadableEvent extends TypeError {
  override readonly name = 'UnreadableEvent';

  /** The event, as far as it can be named: nothing of its payload. */
  readonly event: Pick<StoredEvent, 'eventId' | 'type' | 'schemaVersion' | 'revision'>;

  constructor(message: string, stored: StoredEvent) {
    super(message);
    const { eventId, type, schemaVersion, revision } = stored;
    this.event = { eventId, type, schemaVersion, revision };
  }
}

/**
 * A number that grows with every type of event and with every new version of one: what was folded by a build with another
 * number must be folded anew. @param changes how often a fold has changed without either
 */
export const foldVersion = (rules: Readonly<Record<string, Versioned>>, changes: number): number =>
  Object.values(rules).reduce((sum, { version }) => sum + version, changes);

/** The events of a context as they are stored and read back. */
export interface EventReader<Event extends Recorded & { readonly type: string }> {
  /** The types that this build knows, in the order of the chapters. */
  readonly types: readonly Event['type'][];
  /** True for a type of this context that this build knows. */
  readonly isType: (type: string) => type is Event['type'];
  /** The version in which this build writes the payload of a type. @throws {TypeError} on a type that is none of the context's */
  readonly versionOf: (type: string) => number;
  /**
   * A stored event as the fold takes it, its payload led to the version that this build reads.
   * @throws {UnreadableEvent} on a type or a version that this build does not know, or on an event without its actor, so
   * that nothing rests on a half-read stream
   */
  readonly read: (stored: StoredEvent) => Event;
}

const KNOWN_FUNCTIONS: ReadonlyMap<string, FunctionName> = new Map(FUNCTIONS.map((name) => [name, name]));

/** Separation of duties is judged on who acted in which function: an event that does not say so cannot be folded. */
function actorOf(stored: StoredEvent, named: string): Recorded['actor'] {
  const subjectId = stored.metadata['actorSubjectId'];
  const name = KNOWN_FUNCTIONS.get(stored.metadata['actorFunction'] ?? '');
  if (subjectId && name) return { subjectId, function: name };
  throw new UnreadableEvent(`A${named.slice(1)} event does not say who acted, or in which function.`, stored);
}

/** The payload in the version that the folds read, by the steps that lead there from the version in which it is stored. */
function currentData(stored: StoredEvent, { version, upcast }: Versioned, named: string): unknown {
  const { schemaVersion, type, data } = stored;
  const steps: readonly Upcast[] = upcast ?? [];
  if (schemaVersion === version) return data;
  if (!Number.isInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > version)
    throw new UnreadableEvent(`Unknown version of ${named} event: ${schemaVersion} of ${type}`, stored);
  return steps.slice(schemaVersion - 1).reduce((before, step) => step(before), jsonObjectOf(data));
}

/**
 * Reads the events of a context.
 * @param rules every type of event
 * @param category the streams that hold them, for what is said about one that cannot be read
 */
export function eventReader<Event extends Recorded & { readonly type: string; readonly data: unknown }>(
  rules: Readonly<Record<Event['type'], Versioned>>,
  category: 'agreement' | 'organization' | 'policy',
): EventReader<Event> {
  const named = category === 'policy' ? 'a policy' : `an ${category}`;
  type Read = Recorded & { readonly type: string; readonly data: unknown };
  const isType = (type: string): type is Event['type'] => Object.hasOwn(rules, type);
  /** Payloads are trusted to fit their type: nothing but the decider writes these streams. */
  const isEvent = (read: Read): read is Event => isType(read.type);
  return {
    types: Object.keys(rules).filter(isType),
    isType,
    versionOf: (type) => {
      if (isType(type)) return rules[type].version;
      throw new TypeError(`No event of ${named} is of the type ${type}.`);
    },
    read: (stored) => {
      const { eventId, type, revision, recordedAt, metadata } = stored;
      const rule = isType(type) ? rules[type] : null;
      const read = rule && {
        eventId,
        type,
        revision,
        recordedAt,
        data: currentData(stored, rule, named),
        commandId: metadata['commandId'] ?? '',
        actor: actorOf(stored, named),
      };
      if (read && isEvent(read)) return read;
      throw new UnreadableEvent(`Unknown event type on ${named} stream: ${type}`, stored);
    },
  };
}
