import { LRUCache } from 'lru-cache';
import type { Clock } from '@accord/kernel';

/** How many refusals of one caller are kept. */
export interface RefusalRate {
  /** At once, by somebody who was not refused for long. */
  readonly burst: number;
  /** In the long run. */
  readonly perSecond: number;
}

const DEFAULT: RefusalRate = { burst: 300, perSecond: 1 };

/** Callers that are counted at the same time; of more, those who were refused last. */
const CALLERS = 10_000;

/**
 * Bounds how fast one caller fills the log with refusals (a token bucket each): nobody errs three hundred times in a row,
 * and a script that does must not cost a row for each. Every process counts for itself.
 */
export class RefusalBudget {
  private readonly left = new LRUCache<string, { tokens: number; at: number }>({ max: CALLERS });

  constructor(
    private readonly clock: Clock,
    private readonly rate: RefusalRate = DEFAULT,
  ) {}

  /** Takes one refusal from what a caller has left; false when nothing is left. */
  take(subjectId: string): boolean {
    const { burst, perSecond } = this.rate;
    const at = this.clock.now().getTime();
    const before = this.left.get(subjectId) ?? { tokens: burst, at };
    const earned = (Math.max(0, at - before.at) / 1_000) * perSecond;
    const tokens = Math.min(burst, before.tokens + earned);
    this.left.set(subjectId, { tokens: tokens < 1 ? tokens : tokens - 1, at });
    return tokens >= 1;
  }
}
