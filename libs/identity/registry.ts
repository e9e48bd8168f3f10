import type { FunctionName, Principal } from '@accord/kernel';

/**
 * The people whom an assignment may name, with the functions they hold. A token says what its bearer may do; this says what
 * somebody else may, who is not calling at the moment: whoever has signed in once is known, with what they held when they
 * did so last. The organization of a person is not kept here: appointments say it.
 */
export interface PrincipalRegistry {
  /** The person of a subject id; null when they never signed in. */
  find(subjectId: string): Promise<Principal | null>;
  /** Everybody who holds one of some functions, by function, as of when they signed in last. */
  holdersOf(functions: readonly FunctionName[]): Promise<ReadonlyMap<FunctionName, readonly string[]>>;
  /** Registers a person, or replaces what they hold. @throws {TypeError} when the subject id is not one */
  upsert(principal: Principal): Promise<void>;
}
