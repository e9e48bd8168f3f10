/** What ends soon, by kind, as the record and the policy have it. */
import type { AgreementListItem, Policy, RiskRollUp } from '../../api/types.js';
import type { EndsLane } from '../../design/plots/index.js';
import { count, daysAfter } from '../../words/dates.js';

/** So many days lie in sight. */
export const SIGHT = 180;

/** The last of the days in sight. */
export const lastInSight = (today: string): string => daysAfter(today, SIGHT);

interface Ending {
  readonly agreements: readonly AgreementListItem[];
  readonly risks: RiskRollUp['risks'];
  readonly windows: Policy['windows'];
}

/** Terms, acceptances of risks and statutory cover that end from today on, each within sight; what ends first comes first. */
export function lanesOf({ agreements, risks, windows }: Ending, today: string): readonly EndsLane[] {
  const last = lastInSight(today);
  const lane = (id: string, name: string, ends: EndsLane['ends']): EndsLane => ({
    id,
    name,
    ends: ends
      .filter(({ date }) => date >= today && date <= last)
      .toSorted((one, other) => one.date.localeCompare(other.date)),
  });
  return [
    lane(
      'term',
      'Agreement ends',
      agreements.flatMap(({ id, organization, expiresOn }) =>
        expiresOn === undefined ? [] : [{ id, who: organization.legalName, date: expiresOn }],
      ),
    ),
    lane(
      'risk',
      'Risk acceptance ends',
      risks.map(({ riskId, organization, expiresOn }) => ({
        id: riskId,
        who: organization.legalName,
        date: expiresOn,
      })),
    ),
    lane(
      'cover',
      'Statutory cover ends',
      windows.cover.flatMap(({ statute, inForce, until }) =>
        inForce && until !== null ? [{ id: statute, who: statute, date: until }] : [],
      ),
    ),
  ];
}

/** What it comes to, as a sentence. */
export function endsFinding(lanes: readonly EndsLane[]): string {
  const numberOf = (id: string) => lanes.find((lane) => lane.id === id)?.ends.length ?? 0;
  const terms = numberOf('term');
  const others = lanes.reduce((sum, { ends }) => sum + ends.length, 0) - terms;
  const end = terms === 1 ? 'ends' : 'end';
  if (terms + others === 0) return `Nothing ends within ${SIGHT} days`;
  if (others === 0) return `${count(terms, 'agreement')} ${end} within ${SIGHT} days`;
  return `${terms === 0 ? 'No agreement ends' : `${count(terms, 'agreement')} ${end}`} within ${SIGHT} days, and ${count(others, 'other thing')}`;
}
