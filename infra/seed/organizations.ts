import { readFileSync } from 'node:fs';
import { derivedId } from '@accord/kernel';
import type { OrganizationProfile } from '@accord/organizations/domain';

/** The organizations of the seed: real ones with their public facts. Each is also a body of `register-organization`. */
export function seedOrganizations(): readonly OrganizationProfile[] {
  const file: { organizations: OrganizationProfile[] } = JSON.parse(
    readFileSync(new URL('./organizations.json', import.meta.url), 'utf8'),
  );
  return file.organizations;
}

/** Id of a seeded organization: the same in every installation, so that seeding again finds what is there. */
export const organizationIdOf = (slug: string): string => derivedId(`seed/organization/${slug}`);
