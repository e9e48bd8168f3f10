import {
  holdersOnRecord,
  withFunctionsOnRecord,
  type FunctionName,
  type FunctionsOnRecord,
  type Principal,
} from '@accord/kernel';
import type { PrincipalRegistry } from './registry.js';
import type { VerifyToken } from './verify-token.js';

/** What the house has on record of the functions of people, in this moment. */
export interface FunctionsRecord {
  /** As far as this process knows it: asked with every request. */
  known(): FunctionsOnRecord;
  /** As it stands. @throws {StoreUnavailable} */
  newest(): Promise<FunctionsOnRecord>;
}

/** Whom a token vouches for, with the functions that they hold by the record: the one gate through which callers come. */
export const verifiedOnRecord =
  (verify: VerifyToken, { known }: Pick<FunctionsRecord, 'known'>): VerifyToken =>
  async (token, traceId) => {
    const principal = await verify(token, traceId);
    return principal && withFunctionsOnRecord(principal, known());
  };

/** Who signed in once, with the functions that they hold by the record. Whom only the record names is known, too. */
export class RegistryOnRecord implements PrincipalRegistry {
  constructor(
    private readonly signedIn: PrincipalRegistry,
    private readonly record: Pick<FunctionsRecord, 'newest'>,
  ) {}

  async find(subjectId: string): Promise<Principal | null> {
    const [known, record] = await Promise.all([this.signedIn.find(subjectId), this.record.newest()]);
    if (known === null && !record.has(subjectId)) return null;
    return withFunctionsOnRecord(known ?? { subjectId, functions: [] }, record);
  }

  async holdersOf(functions: readonly FunctionName[]): Promise<ReadonlyMap<FunctionName, readonly string[]>> {
    const [said, record] = await Promise.all([this.signedIn.holdersOf(functions), this.record.newest()]);
    return holdersOnRecord(functions, said, record);
  }

  upsert(principal: Principal): Promise<void> {
    return this.signedIn.upsert(principal);
  }
}
