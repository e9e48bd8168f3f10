import type { JsonObject, Principal } from '@accord/kernel';

/** Drafts: ordinary rows, not part of the record, addressed by what the `DraftRevised` event says of them. */
export interface DraftStore {
  /** Keeps the content of a draft before its event is appended; the same row again is harmless. */
  put(agreementId: string, revision: number, digest: string, content: JsonObject): Promise<void>;
  /** Content of the draft that the event at `revision` announced; null when it is gone. */
  get(agreementId: string, revision: number, digest: string): Promise<JsonObject | null>;
}

/** Gives out the numbers `ISA-YYYY-NNNNN`: each once; one may stay unused when a submission is overtaken. */
export interface AgreementNumbers {
  next(year: number): Promise<string>;
}

/** The people that can be named in an assignment. */
export interface PrincipalDirectory {
  find(subjectId: string): Promise<Principal | null>;
}

/** Finds the other agreements of an organization, as of everything that was appended before the call. */
export interface AgreementsInForce {
  /** Ids of the agreements of an organization that are Active or Suspended. @throws StoreUnavailable when too far behind */
  idsOf(organizationId: string, consistency: 'caught-up' | 'as-is'): Promise<readonly string[]>;
}

/** Runs something alone among all processes. */
export interface Locks {
  withLock<T>(name: string, run: () => Promise<T>): Promise<T>;
}
