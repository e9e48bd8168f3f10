/** How the standards of an organization stand, in a word. */
import type { Agreement, Organization } from '../../api/types.js';
import { NOT_ATTESTED, STANDARDS, type Status } from '../../words/status.js';

/** The attestation of an organization as it is now, and when the facet stood as it is shown: now, where nothing is said. */
export interface Attesting {
  readonly attestation?: Organization['attestation'] | undefined;
  readonly at?: string;
}

/**
 * The facet has one value for all times in which no attestation counts. Only an attestation that was there can have lapsed:
 * before the first one it is "Not attested".
 */
export function statusOfStandards({ standards }: Pick<Agreement['facets'], 'standards'>, known: Attesting): Status {
  if (standards !== 'Lapsed') return STANDARDS[standards];
  const { attestation, at } = known;
  const wasThere =
    attestation !== undefined && (at === undefined || Date.parse(attestation.recordedAt) <= Date.parse(at));
  return wasThere ? STANDARDS.Lapsed : NOT_ATTESTED;
}
