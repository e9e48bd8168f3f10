/** How the standards of an organization stand, in a word. */
import type { Agreement, Organization } from '../../api/types.js';
import { NONE_IN_FORCE, NOT_ATTESTED, STANDARDS, type Status } from '../../words/status.js';

/** The attestation of an organization as it is now, and when the facet stood as it is shown: now, where nothing is said. */
export interface Attesting {
  readonly attestation?: Organization['attestation'] | undefined;
  readonly at?: string;
}

/**
 * The facet has one value for all times in which no attestation counts. It has lapsed where it was there, and is "Not attested"
 * where there never was one. Of a time before the newest one nobody knows here whether there was another.
 * @param known nothing, where nothing is known of the organization
 */
export function statusOfStandards({ standards }: Pick<Agreement['facets'], 'standards'>, known?: Attesting): Status {
  if (standards !== 'Lapsed') return STANDARDS[standards];
  if (known === undefined) return NONE_IN_FORCE;
  const { attestation, at } = known;
  if (attestation === undefined) return NOT_ATTESTED;
  const wasThere = at === undefined || Date.parse(attestation.recordedAt) <= Date.parse(at);
  return wasThere ? STANDARDS.Lapsed : NONE_IN_FORCE;
}
