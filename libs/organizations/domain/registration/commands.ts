import type { AppointmentEvent } from '../appointments/events.js';
import { command, guard } from '../grammar.js';
import type { OrganizationProfile } from '../profile.js';
import type { RegistrationEvent } from './events.js';

/** An organization is registered once. */
const notRegisteredYet = guard(
  'ALREADY_IN_STATE',
  'The organization is registered already.',
  ({ state }) => state.profile !== null,
);

/** A slug names one organization (server rule `slug-unique`). */
const slugUnique = guard(
  'ALREADY_IN_STATE',
  'An organization of this slug is registered already.',
  ({ premises }) => premises.slugTaken,
);

/** An organization enters the registry, with the appointments that come along. */
const RegisterOrganization = command<OrganizationProfile, RegistrationEvent | AppointmentEvent>({
  by: ['nccic.case_manager', 'admin'],
  creation: true,
  already: [notRegisteredYet, slugUnique],
  decide: (payload, _state, { premises: { firstAppointments } }) => [
    { type: 'OrganizationRegistered', data: payload },
    ...firstAppointments.map((one) => ({
      type: 'OfficerAppointed' as const,
      data: { ...one, headcountOne: false },
    })),
  ],
});

/** What is done to register an organization. */
export const registrationCommands = { RegisterOrganization };
