/** What stands in the navigation, by function. Only what is there: a page adds its line here. */
import type { SignedIn } from '../api/types.js';
import { isAdmin, isAuditor, isGovernment, isIsao } from './session.js';

export interface NavigationItem {
  readonly to: string;
  readonly name: string;
}

const ITEMS: readonly (NavigationItem & { readonly isFor: (who: SignedIn) => boolean })[] = [
  { to: '/my-agreements', name: 'My agreements', isFor: isIsao },
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

/** The navigation of a person; the first item is where they start. */
export const navigationOf = (who: SignedIn): readonly NavigationItem[] => ITEMS.filter(({ isFor }) => isFor(who));

/** Where a person starts. */
export const startOf = (who: SignedIn): string => navigationOf(who)[0]?.to ?? '/sign-in';
