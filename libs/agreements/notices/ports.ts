import type { Appointed, FunctionName } from '@accord/kernel';
import type { AgreementState } from '@accord/agreements/domain';

/** Who is who at the moment, and how people are reached. */
export interface Surroundings {
  /** An agreement as it stands; null when there is none. */
  agreement(id: string): Promise<AgreementState | null>;
  /** An agreement as it stood before one of its events, by the revision of that. */
  agreementBefore(id: string, revision: number): Promise<AgreementState>;
  /** The appointments of an organization. */
  appointments(organizationId: string): Promise<readonly Appointed[]>;
  /** Staff of the government by some functions. */
  holders(functions: readonly FunctionName[]): Promise<ReadonlyMap<FunctionName, readonly string[]>>;
  /** The address of a person; null when none is known. */
  addressOf(subjectId: string): Promise<string | null>;
}
