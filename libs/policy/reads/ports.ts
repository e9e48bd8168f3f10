import type { FunctionName, Principal } from '@accord/kernel';

/** Opens sealed texts. */
export interface PolicyTexts {
  /** A value of a stream with every text in it open. @throws {BrokenSeal} when one does not open */
  unseal<T>(streamId: string, value: T): Promise<T>;
}

/** Token of {@link PolicyTexts}. */
export const POLICY_TEXTS = Symbol('PolicyTexts');

/** Who has signed in, and what the provider of identities said of them then. */
export interface KnownPeople {
  /** People of the government's side by their ids, behind one of them: all but those who hold functions of organizations alone. */
  staffAfter(after: string | null, limit: number): Promise<readonly Principal[]>;
  /** One of them, or anybody else who signed in; null for whom nobody has vouched yet. */
  find(subjectId: string): Promise<Principal | null>;
  /** Who holds one of some functions as the provider says, by function. */
  holdersOf(functions: readonly FunctionName[]): Promise<ReadonlyMap<FunctionName, readonly string[]>>;
}

/** Token of {@link KnownPeople}. */
export const KNOWN_PEOPLE = Symbol('KnownPeople');
