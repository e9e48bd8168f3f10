import type { JsonObject, Refusal } from '@accord/kernel';
import type { Look, UnreadableEvent } from '@accord/commands';
import type { OrganizationFacts, PolicyFacts, StateName } from '@accord/agreements/domain';

/** Where the content of a draft stands: what the `DraftRevised` event says of it. */
export interface DraftName {
  readonly revision: number;
  readonly digest: string;
}

/** A draft on its way to its row. */
export interface Draft extends DraftName {
  readonly agreementId: string;
  /** Whose draft it is: its texts are theirs, and go when theirs are erased. */
  readonly organizationId: string;
  readonly content: JsonObject;
  /** The draft that this one takes the place of; null for the first one of a submission. */
  readonly replaces: DraftName | null;
}

/** Drafts: ordinary rows, not part of the record, addressed by what the `DraftRevised` event says of them. */
export interface DraftStore {
  /**
   * Keeps the content of a draft before its event is appended; the same row again is harmless. Of the drafts that were
   * replaced before the one that this replaces only the last few stay, for those who have them before them.
   */
  put(draft: Draft): Promise<void>;
  /** Content of the draft that the event at `revision` announced; null when it is gone. */
  get(agreementId: string, revision: number, digest: string): Promise<JsonObject | null>;
}

/** Gives out the numbers `ISA-YYYY-NNNNN`: each once; one may stay unused when a submission is overtaken. */
export interface AgreementNumbers {
  next(year: number): Promise<string>;
}

/** An agreement that was submitted and has not ended, as far as a read model knows it. */
export interface StandingAgreement {
  readonly agreementId: string;
  readonly state: StateName;
  readonly revision: number;
  /** ISO 8601 UTC; null before it was in force. */
  readonly expiresAt: string | null;
}

/** Finds what could stand against an agreement: the other ones of its organization. */
export interface AgreementsInForce {
  /** Waits until everything that was appended before the call can be found. @throws {StoreUnavailable} after two seconds */
  caughtUp(): Promise<void>;
  /** The agreements of an organization that were submitted and have not ended. */
  standingOf(organizationId: string): Promise<readonly StandingAgreement[]>;
}

/** The facts of an organization, with the end of the stream they were folded from. */
export interface KnownOrganization {
  readonly facts: OrganizationFacts;
  readonly revision: number;
  /** The first event that could not be read; the facts are those before it. */
  readonly unreadable: UnreadableEvent | null;
}

/** Knows the organizations. */
export interface OrganizationDirectory {
  /** The facts of an organization, by default the newest; null when it is not registered. */
  find(organizationId: string, look?: Look): Promise<KnownOrganization | null>;
}

/** The policy at every moment (ISO 8601), as of a revision of its stream. */
export interface PolicyBook {
  readonly revision: number;
  readonly at: (moment: string) => PolicyFacts;
}

/** Knows the policy. */
export interface PolicyDirectory {
  /** The stream that a decision rests on whenever it asks for the policy. */
  readonly stream: string;
  /** The policy, by default the newest. @throws {StoreUnavailable} when it cannot be read */
  read(look?: Look): Promise<PolicyBook>;
}

/** Whether an application that comes from the draft is valid: the same check that a body's application had. */
export type ApplicationCheck = (form: string, application: JsonObject) => Refusal | null;
