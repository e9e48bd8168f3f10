import type { Look } from '@accord/commands';
import type { BaselineFacts, OrganizationPremises } from '@accord/organizations/domain';

/** Gives out slugs: each to one organization. */
export interface SlugRegistry {
  /** Id of the organization that a slug was given to; null when it is free. Its registration may still be on its way. */
  holderOf(slug: string): Promise<string | null>;
  /**
   * Gives a slug to an organization; again is harmless. It is taken from a holder that never came about, once a
   * registration that is on its way must have arrived or failed.
   * @param absentHolder the holder, if it was found not to be registered
   * @returns false when the slug stays with somebody else
   */
  claim(slug: string, organizationId: string, absentHolder: string | null): Promise<boolean>;
}

/** Appointments that come with the registration of a slug: the personas of a demonstration, else none. */
export type FirstAppointments = (slug: string) => OrganizationPremises['firstAppointments'];

/** The policy in force at a moment (ISO 8601), as far as organizations need it. */
export type OrganizationPolicyAt = (moment: string) => { readonly version: string; readonly baseline: BaselineFacts };

/** Knows the policy, and the stream on which a decision rests that asks for it. */
export interface OrganizationPolicies {
  readonly stream: string;
  /** @throws {StoreUnavailable} when it cannot be read */
  read(look?: Look): Promise<{ readonly revision: number; readonly at: OrganizationPolicyAt }>;
}
