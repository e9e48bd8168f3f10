/** What stands in the navigation, by function. Only what is there: a page adds its line here. */
import type { SignedIn } from '../api/types.js';
import { isAdmin, isAuditor, isGovernment, isIsao } from './session.js';

export interface NavigationItem {
  readonly to: string;
  readonly name: string;
}

interface Item extends NavigationItem {
  readonly isFor: (who: SignedIn) => boolean;
  /** Other addresses that lie in this part, by what they begin with, for whoever has no part of their own for them. */
  readonly holds?: readonly string[];
}

const ITEMS: readonly Item[] = [
  { to: '/my-agreements', name: 'My agreements', isFor: isIsao, holds: ['/agreements/'] },
  { to: '/work', name: 'Work queue', isFor: isGovernment },
  { to: '/signatures', name: 'Signature desk', isFor: (who) => who.functions.includes('nccic.approving_official') },
  { to: '/record', name: 'Record', isFor: isAuditor },
  { to: '/reports', name: 'Reports', isFor: isAuditor },
  { to: '/work', name: 'Work queue', isFor: isAuditor },
  { to: '/platform/health', name: 'Health', isFor: isAdmin },
  { to: '/platform/jobs', name: 'Jobs', isFor: isAdmin },
  { to: '/platform/parked', name: 'Set aside', isFor: isAdmin },
  { to: '/platform/people', name: 'People', isFor: isAdmin },
  { to: '/platform/policy', name: 'Policy', isFor: (who) => isAdmin(who) || isAuditor(who) },
  { to: '/agreements', name: 'Agreements', isFor: (who) => isGovernment(who) || isAuditor(who) },
  {
    to: '/organizations',
    name: 'Organizations',
    isFor: (who) => isGovernment(who) || isAuditor(who) || isAdmin(who),
  },
  { to: '/webhooks', name: 'Webhooks', isFor: (who) => isAdmin(who) || who.functions.includes('isao.officer') },
  { to: '/programme', name: 'Program', isFor: (who) => isGovernment(who) || isAuditor(who) },
];

/** The pages of the organization of somebody; none where they belong to none. */
const ofOrganization = ({ organizationId: id }: SignedIn): readonly Item[] =>
  id === undefined
    ? []
    : [
        { to: `/organizations/${id}/entitlements`, name: 'What we may share', isFor: isIsao },
        { to: `/organizations/${id}`, name: 'My organization', isFor: isIsao },
      ];

const itemsOf = (who: SignedIn): readonly Item[] => {
  const [first, ...rest] = ITEMS;
  const all = first === undefined ? rest : [first, ...ofOrganization(who), ...rest];
  return all.filter(({ isFor }) => isFor(who));
};

/** The navigation of a person; the first item is where they start. */
export const navigationOf = (who: SignedIn): readonly NavigationItem[] => itemsOf(who);

interface Part {
  readonly to: string;
  /** The page is the first one of the part, whatever part of that is shown; or it lies in it. */
  readonly said: 'page' | 'true';
}

/** The one part in which a page lies, for somebody; nothing where it lies in none. */
export function partOf(who: SignedIn, pathname: string): Part | undefined {
  const items = itemsOf(who);
  const [nearest] = items
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .toSorted((one, other) => other.to.length - one.to.length);
  if (nearest !== undefined) return { to: nearest.to, said: pathname === nearest.to ? 'page' : 'true' };
  const holder = items.find(({ holds = [] }) => holds.some((address) => pathname.startsWith(address)));
  return holder === undefined ? undefined : { to: holder.to, said: 'true' };
}

/** Where a person starts. */
export const startOf = (who: SignedIn): string => navigationOf(who)[0]?.to ?? '/sign-in';
