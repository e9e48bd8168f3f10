import type { JsonObject } from '@accord/kernel';

/** A draft on its way to its row: the content, and what the `DraftRevised` event says of it. */
export interface Draft {
  readonly agreementId: string;
  /** Whose draft it is: its texts are theirs, and go when theirs are erased. */
  readonly organizationId: string;
  readonly revision: number;
  readonly digest: string;
  readonly content: JsonObject;
}

/** Drafts: ordinary rows, not part of the record, addressed by what the `DraftRevised` event says of them. */
export interface DraftStore {
  /** Keeps the content of a draft before its event is appended; the same row again is harmless. */
  put(draft: Draft): Promise<void>;
  /** Content of the draft that the event at `revision` announced; null when it is gone. */
  get(agreementId: string, revision: number, digest: string): Promise<JsonObject | null>;
}

/** Gives out the numbers `ISA-YYYY-NNNNN`: each once; one may stay unused when a submission is overtaken. */
export interface AgreementNumbers {
  next(year: number): Promise<string>;
}

/** Finds the other agreements of an organization, as of everything that was appended before the call. */
export interface AgreementsInForce {
  /** Ids of the agreements of an organization that are Active or Suspended. @throws StoreUnavailable when too far behind */
  idsOf(organizationId: string, consistency: 'caught-up' | 'as-is'): Promise<readonly string[]>;
}
