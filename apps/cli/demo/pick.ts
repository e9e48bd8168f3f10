import { slugOf, type ShippedJourney } from './journey.js';

/** An organization, as far as the choice looks at it. */
export interface Candidate {
  readonly id: string;
  readonly slug: string;
  readonly jurisdiction: string;
}

/** What is played with whom: `as` names the organization that takes the place of the journey's own. */
export type Pick =
  | { readonly journey: ShippedJourney; readonly slug: string; readonly as?: string }
  | { readonly journey: ShippedJourney; readonly slug: null; readonly reason: string };

/** The applications of the journeys are written for organizations under this law. */
const JURISDICTION = 'US';

/**
 * Chooses an organization for each journey. Its own, as long as that has nothing in force; for a journey that ends
 * Active else the first other one of the registry with nothing in force. Organizations of the journeys that cannot move
 * are kept free for them, and nobody is chosen twice.
 * @param inForce ids of the organizations with an Active (or Suspended) agreement
 */
export function pickOrganizations(
  journeys: readonly ShippedJourney[],
  registry: readonly Candidate[],
  inForce: ReadonlySet<string>,
): readonly Pick[] {
  const known = new Set(registry.map((one) => one.slug));
  const free = new Set(registry.filter((one) => !inForce.has(one.id)).map((one) => one.slug));
  const eligible = registry.filter((one) => one.jurisdiction.startsWith(JURISDICTION)).map((one) => one.slug);
  const taken = new Set(journeys.map((one) => slugOf(one.journey)));
  return journeys.map((journey): Pick => {
    const own = slugOf(journey.journey);
    if (free.has(own) || typeof journey.journey.organization !== 'string') return { journey, slug: own };
    if (!journey.transferable) {
      const why = known.has(own) ? `${own} has an agreement in force` : `${own} is not registered`;
      return { journey, slug: null, reason: `${why}, and this journey is about no other organization` };
    }
    const other = eligible.find((slug) => free.has(slug) && !taken.has(slug));
    if (other === undefined)
      return { journey, slug: null, reason: 'no other organization without an agreement in force is left' };
    taken.add(other);
    return { journey, slug: other, as: other };
  });
}
