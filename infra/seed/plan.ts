import { derivedId, type JsonObject, type Principal } from '@accord/kernel';
import {
  APPOINTMENT_FUNCTIONS,
  type AppointmentFunction,
  type OrganizationProfile,
} from '@accord/organizations/domain';
import { organizationIdOf, seedOrganizations } from './organizations.js';
import { SHARED_OFFICER } from './personas.js';

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

/** The persona of an organization that holds a function there: `<slug>.officer` and so on. */
export const personaOf = (slug: string, name: AppointmentFunction): string => name.replace('isao', slug);

const appointment = (slug: string, subjectId: string, name: AppointmentFunction): SeedCommand => ({
  commandId: derivedId(`seed/appointment/${slug}/${subjectId}/${name}`),
  slug: 'appoint-officer',
  body: { subjectId, function: name },
});

function planOf(profile: OrganizationProfile): OrganizationPlan {
  const { slug } = profile;
  const own = APPOINTMENT_FUNCTIONS.map((name) => appointment(slug, personaOf(slug, name), name));
  const shared = slug === SHARED_OFFICER.slug ? [appointment(slug, SHARED_OFFICER.subjectId, 'isao.officer')] : [];
  return {
    slug,
    organizationId: organizationIdOf(slug),
    commands: [
      { commandId: derivedId(`seed/registration/${slug}`), slug: 'register-organization', body: { ...profile } },
      ...own,
      ...shared,
    ],
  };
}

/** The whole seed, an organization at a time, in the order of the data. */
export const seedPlan = (): readonly OrganizationPlan[] => seedOrganizations().map(planOf);
