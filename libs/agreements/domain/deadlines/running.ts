import type { FunctionName, LocalDate } from '@accord/kernel';
import type { Known } from '../work.js';

/** One thing that runs against the clock on an agreement. */
export interface Running {
  /** Tells it from others of its rule: an office, a risk, a version of the terms. Empty where there is one at a time. */
  readonly about: string;
  /** Since when it runs, ISO 8601 UTC: what would have been told before then is not told. */
  readonly since: string;
  /** The days between which shares of its time are counted; the deadline ends with the last one in New York. */
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The instant in which the clock acts (ISO 8601 UTC), where its time is counted in hours and not in days. */
  readonly dueAt?: string;
  /** Functions that are waited for, and reminded. */
  readonly waitsFor: readonly FunctionName[];
  /** False where there is nobody to remind: what is left is done by the clock alone. */
  readonly isTold: boolean;
  /** Actions of the policy that the clock takes here. */
  readonly does: readonly string[];
}

/** One rule of time: what arms it, when it is done, and what the clock has to do with it (rules.md#deadlines). */
export interface TimeRule {
  /** The timer of the policy that has its values. */
  readonly id: string;
  /** The command that is waited for, in kebab-case: by it the work queue finds its escalation. */
  readonly command?: string;
  /** Whether it is recorded when its last day goes by: somebody had something to do and nothing else tells of it. */
  readonly isMissed: boolean;
  /** How often somebody must have been told before the clock acts. */
  readonly toldBefore?: number;
  /** What runs on an agreement as it stands: nothing before it is armed, and nothing once it is done. */
  readonly running: (known: Known) => readonly Running[];
}

/** Something that runs, told and with the actions of its policy unless said otherwise. */
export const runs = (
  parts: Omit<Running, 'about' | 'isTold' | 'does'> & Partial<Pick<Running, 'about' | 'isTold' | 'does'>>,
): Running => ({ about: '', isTold: true, does: [], ...parts });
