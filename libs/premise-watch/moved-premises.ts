import type { RecordedEvent, StreamRevision } from '@accord/event-store';
import { isJsonObject, parseJson } from '@accord/kernel';

/** A premise of a recorded decision that was not the newest revision of its stream where the decision stands in the log. */
export interface MovedPremise {
  readonly event: Pick<RecordedEvent, 'eventId' | 'streamId' | 'position'>;
  /** The stream that was rested upon; null where what the event says of its premises cannot be read. */
  readonly premise: string | null;
  /** Revision that was recorded, and the one that stood there; -1 where there was no stream. */
  readonly recorded: number;
  readonly newest: number;
}

/** What stood before the first event of a stream. */
const NO_STREAM = -1;

const revisionOf = (recorded: unknown): number | null => {
  const none: StreamRevision = 'no_stream';
  return recorded === none ? NO_STREAM : typeof recorded === 'number' ? recorded : null;
};

/** The premises that an event names, by stream; null where they cannot be read. */
export function premisesOf({ metadata }: Pick<RecordedEvent, 'metadata'>): ReadonlyMap<string, number> | null {
  const text = metadata['premises'];
  if (text === undefined) return new Map();
  try {
    const named = parseJson(text);
    if (!isJsonObject(named)) return null;
    const premises = new Map<string, number>();
    for (const [stream, recorded] of Object.entries(named)) {
      const revision = revisionOf(recorded);
      if (revision === null) return null;
      premises.set(stream, revision);
    }
    return premises;
  } catch {
    return null; // no JSON: written by something else than the pipeline
  }
}

/** Goes through the log with the newest revision of every stream in hand. */
export class PremiseCheck {
  private readonly revisions: Map<string, number>;

  /** @param before the newest revisions of the streams concerned, as of the first event; those left out had none */
  constructor(before: ReadonlyMap<string, number>) {
    this.revisions = new Map(before);
  }

  /** Takes the next event of the log. @returns the premises of it that had moved */
  next(event: RecordedEvent): readonly MovedPremise[] {
    const premises = premisesOf(event);
    const moved = premises === null ? [{ event, premise: null, recorded: NO_STREAM, newest: NO_STREAM }] : [];
    const wrong = [...(premises ?? [])].flatMap(([premise, recorded]) => {
      const newest = this.revisions.get(premise) ?? NO_STREAM;
      return newest === recorded ? [] : [{ event, premise, recorded, newest }];
    });
    this.revisions.set(event.streamId, event.revision);
    return [...moved, ...wrong];
  }
}
