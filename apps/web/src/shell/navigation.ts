/** What stands in the navigation, by function. Only what is there: a page adds its line here. */
import type { SignedIn } from '../api/types.js';
import { isAuditor, isGovernment, isIsao } from './session.js';

export interface NavigationItem {
  readonly to: string;
  readonly name: string;
}

const ITEMS: readonly (NavigationItem & { readonly isFor: (who: SignedIn) => boolean })[] = [
  { to: '/work', name: 'Work queue', isFor: isGovernment },
  { to: '/agreements', name: 'Agreements', isFor: (who) => isGovernment(who) || isIsao(who) || isAuditor(who) },
];

/** The navigation of a person; the first item is where they start. */
export const navigationOf = (who: SignedIn): readonly NavigationItem[] => ITEMS.filter(({ isFor }) => isFor(who));

/** Where a person starts. */
export const startOf = (who: SignedIn): string => navigationOf(who)[0]?.to ?? '/sign-in';
