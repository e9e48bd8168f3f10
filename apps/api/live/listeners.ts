import { Injectable } from '@nestjs/common';
import { RefusedRequest } from '../http/index.js';

/** Most streams that one person may listen to at once: a page has one or two, and a person some pages. */
const MOST = 20;

/** Counts who listens. */
@Injectable()
export class Listeners {
  private readonly counts = new Map<string, number>();

  /** @returns takes it back @throws RATE_LIMITED above the bound */
  enter(subjectId: string): () => void {
    const now = this.counts.get(subjectId) ?? 0;
    if (now >= MOST)
      throw new RefusedRequest({ code: 'RATE_LIMITED', detail: `More than ${MOST} open streams are too many.` }, 5);
    this.counts.set(subjectId, now + 1);
    return () => {
      const left = (this.counts.get(subjectId) ?? 1) - 1;
      if (left === 0) this.counts.delete(subjectId);
      else this.counts.set(subjectId, left);
    };
  }
}
