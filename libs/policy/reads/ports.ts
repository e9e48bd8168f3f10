/** Opens sealed texts. */
export interface PolicyTexts {
  /** A value of a stream with every text in it open. @throws {BrokenSeal} when one does not open */
  unseal<T>(streamId: string, value: T): Promise<T>;
}

/** Token of {@link PolicyTexts}. */
export const POLICY_TEXTS = Symbol('PolicyTexts');
