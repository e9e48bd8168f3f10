import type { FunctionName, Json, JsonObject, LocalDate, Principal, Refusal, Result } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { AgreementState, OrganizationFacts, PolicyFacts, Premises, TermsPolicy } from '@accord/agreements/domain';
import type { AgreementAt, OrganizationDirectory } from '@accord/agreements/application';

/** Opens sealed texts. */
export interface SealedTexts {
  /** A value of a stream with every text in it open. @throws {BrokenSeal} when one does not open */
  unseal<T>(streamId: string, value: T): Promise<T>;
  /** An event with its texts open, each verified to stand where it was sealed. @throws {BrokenSeal} */
  unsealEvent(event: RecordedEvent): Promise<RecordedEvent>;
}

/** Token of {@link SealedTexts}. */
export const SEALED_TEXTS = Symbol('SealedTexts');

/** What is known of organizations, now and at any moment before (ISO 8601 UTC). */
export interface OrganizationHistory extends OrganizationDirectory {
  factsAt(id: string, moment: string): Promise<OrganizationFacts>;
  /** The facts moment by moment, from one reading of the organization's history. */
  factsOverTime(id: string): Promise<(moment: string) => OrganizationFacts>;
}

/** Token of {@link OrganizationHistory}. */
export const ORGANIZATION_HISTORY = Symbol('OrganizationHistory');

/** Policy as it was in force. */
export interface PolicyHistory {
  /** @param moment ISO 8601 UTC */
  at(moment: string): PolicyFacts;
  /** How often the policy may have moved a deadline by a moment (ISO 8601 UTC): never lower later. */
  generationAt(moment: string): number;
  /** The policy that was published under a version; null for one that never was. */
  ofVersion(version: string): TermsPolicy | null;
}

/** Token of {@link PolicyHistory}. */
export const POLICY_HISTORY = Symbol('PolicyHistory');

/** Publications of the policy that wait, to be tried out before they take effect. */
export interface PolicyTrials {
  /** The policy without a publication and with it, by date; refused to those who may not look ahead. */
  of(version: string, caller: Principal): Promise<Result<PolicyTrial, Refusal>>;
}

/** A publication that waits. */
export interface PolicyTrial {
  readonly effectiveFrom: LocalDate;
  readonly before: (date: LocalDate) => PolicyFacts;
  readonly after: (date: LocalDate) => PolicyFacts;
  /** Of a publication of what somebody holds: what they gain and lose by it, and what of that nobody would hold any more. */
  readonly person: TriedPerson | null;
}

/** Whom a publication that waits speaks of. */
export interface TriedPerson {
  readonly subjectId: string;
  readonly gains: readonly FunctionName[];
  readonly loses: readonly FunctionName[];
  readonly unheld: readonly FunctionName[];
}

/** Token of {@link PolicyTrials}. */
export const POLICY_TRIALS = Symbol('PolicyTrials');

/** What lies beside an agreement's own record: the facts that its guards look at, and its working draft. */
export interface Surroundings {
  forRead(agreement: AgreementAt, moment: Date): Promise<Premises>;
  /** Content of the draft that the state names; null when there is none, or it is gone. */
  draftOf(agreementId: string, state: AgreementState): Promise<JsonObject | null>;
}

/** Token of {@link Surroundings}. */
export const SURROUNDINGS = Symbol('Surroundings');

/** Suppositions about the policy: values that are taken to have been others all along. */
export interface PolicySuppositions {
  /** Refused to those who may not suppose anything, and for what would be no policy. */
  of(changes: readonly SupposedValue[], caller: Principal): Promise<Result<SupposedPolicy, Refusal>>;
}

/** A value by its JSON Pointer in the policy. */
export interface SupposedValue {
  readonly path: string;
  readonly value: Json;
}

/** The policy of any moment (ISO 8601 UTC) as it was, and as it would have been. */
export interface SupposedPolicy {
  readonly before: (moment: string) => PolicyFacts;
  readonly after: (moment: string) => PolicyFacts;
}

/** Token of {@link PolicySuppositions}. */
export const POLICY_SUPPOSITIONS = Symbol('PolicySuppositions');
