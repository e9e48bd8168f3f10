import type { Actor, LocalDate } from '@accord/kernel';

/** All that a decision sees beside the command and the state. `now` is ISO 8601 UTC; `today` its date in New York. */
export interface PolicyContext {
  readonly commandId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
  /** Revision that the sender saw (`If-Match`); null for what the clock sends before anything is there. */
  readonly expectedRevision: number | null;
}
