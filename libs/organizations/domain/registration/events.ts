import type { DataOf, EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import type { OrganizationProfile } from '../profile.js';

/** Public facts of the registry stay in the clear. */
const OrganizationRegistered = event<OrganizationProfile>({
  version: 1,
  seals: [],
  fold: (_state, profile) => ({ profile }),
});

/** What happens to the registration of an organization. */
export const registrationEvents = { OrganizationRegistered };

/** An event of the registration. */
export type RegistrationEvent = EventsOf<DataOf<typeof registrationEvents>>;
