import type { Json } from '@accord/kernel';
import { diffOf, type Change } from './diff.js';

/** An event that made a change. */
export interface Cause {
  readonly type: string;
  readonly revision: number;
}

/** A change with the event that made it. */
export interface AttributedChange extends Change {
  readonly event: Cause;
}

/** A place of the document: who touched it last as a whole, and who touched it or anything below it. */
interface Place {
  whole?: Cause;
  within?: Cause;
  readonly below: Map<string, Place>;
}

const later = (a: Cause | undefined, b: Cause | undefined): Cause | undefined =>
  a === undefined || (b !== undefined && b.revision > a.revision) ? b : a;

/**
 * Follows a document from event to event, and tells in the end what changed between the first and the last of its forms,
 * each change with the last event that touched its place. Of all forms in between only the newest is kept.
 */
export class AttributedDiff {
  private first: Json | undefined;
  private last: Json | undefined;
  private readonly touched: Place = { below: new Map() };

  /** The document as it stood after an event; in ascending order. */
  add(view: Json, { type, revision }: Cause): void {
    if (this.last === undefined) this.first = view;
    else for (const { path } of diffOf(this.last, view)) this.touch(path, { type, revision });
    this.last = view;
  }

  /** What changed from the first document to the last; nothing when there were fewer than two. */
  changes(): readonly AttributedChange[] {
    if (this.first === undefined || this.last === undefined) return [];
    return diffOf(this.first, this.last).map((change) => Object.assign(change, { event: this.causeOf(change.path) }));
  }

  private touch(path: string, cause: Cause): void {
    let place = this.touched;
    place.within = cause;
    for (const token of path.split('/').slice(1)) {
      const next: Place = place.below.get(token) ?? { below: new Map() };
      place.below.set(token, next);
      next.within = cause;
      place = next;
    }
    place.whole = cause;
  }

  /** Whoever touched a place touched it as a part of something larger, itself, or something in it. */
  private causeOf(path: string): Cause {
    let place: Place | undefined = this.touched;
    let cause = place.whole;
    for (const token of path.split('/').slice(1)) {
      place = place?.below.get(token);
      cause = later(cause, place?.whole);
    }
    return later(cause, place?.within)!;
  }
}
