import { derivedId, isIsaoFunction, type JsonObject, type Principal } from '@accord/kernel';
import { BOTH_SIDES_ORGANIZATION, organizationPersonas, staffPersonas } from '@accord/identity';
import { APPOINTMENT_FUNCTIONS, type OrganizationProfile } from '@accord/organizations/domain';
import { organizationIdOf, seedOrganizations } from './organizations.js';

/** Who the record names for what the seed did. Holds the one function that its commands need, and no account. */
export const SEED_PRINCIPAL: Principal = { subjectId: 'system.seed', functions: ['nccic.case_manager'] };

/** One command of the seed. Its id is derived from what it does: sent again it is the same command. */
export interface SeedCommand {
  readonly commandId: string;
  /** Name as in a path: `register-organization`, `appoint-officer`. */
  readonly slug: string;
  readonly body: JsonObject;
}

/** What is to be on record for one organization: its registration, then its appointments. */
export interface OrganizationPlan {
  readonly slug: string;
  readonly organizationId: string;
  readonly commands: readonly SeedCommand[];
}

/** The personas that belong to no organization, as the registry of principals keeps them. */
export const seedPrincipals = (): readonly Principal[] => staffPersonas(organizationIdOf(BOTH_SIDES_ORGANIZATION));

/** Everybody whom the registration of an organization appoints in a demonstration: its three personas. */
export const firstAppointments = (slug: string) =>
  APPOINTMENT_FUNCTIONS.flatMap((name) =>
    organizationPersonas(slug, '')
      .filter(({ functions }) => functions.includes(name))
      .map(({ subjectId }) => ({ subjectId, function: name })),
  );

const appointment = (slug: string, subjectId: string, name: string): SeedCommand => ({
  commandId: derivedId(`seed/appointment/${slug}/${subjectId}/${name}`),
  slug: 'appoint-officer',
  body: { subjectId, function: name },
});

/** Everybody who holds a function at an organization: its three personas, and the staff persona of both sides. */
const appointees = (slug: string, organizationId: string): readonly Principal[] => [
  ...organizationPersonas(slug, organizationId),
  ...seedPrincipals().filter((one) => one.organizationId === organizationId),
];

function planOf(profile: OrganizationProfile): OrganizationPlan {
  const { slug } = profile;
  const organizationId = organizationIdOf(slug);
  const registration = {
    commandId: derivedId(`seed/registration/${slug}`),
    slug: 'register-organization',
    body: { ...profile },
  };
  const appointments = appointees(slug, organizationId).flatMap(({ subjectId, functions }) =>
    functions.filter(isIsaoFunction).map((name) => appointment(slug, subjectId, name)),
  );
  return { slug, organizationId, commands: [registration, ...appointments] };
}

/** The whole seed, an organization at a time, in the order of the data. */
export const seedPlan = (): readonly OrganizationPlan[] => seedOrganizations().map(planOf);
