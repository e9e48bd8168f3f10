/** Pages that the staff and the people of an organization have each for themselves, of the same thing. */
import type { SignedIn } from '../api/types.js';
import { isAdmin, isAuditor, isGovernment, isIsao } from './session.js';

const OWN = '/my-agreements';
const LISTS: ReadonlySet<string> = new Set(['/work', '/work/assign', '/agreements']);
const ONE = /^\/agreements\/([0-9a-f-]{36})$/;

/**
 * Where somebody of an organization finds what they asked for at an address of the staff, whose page speaks to the staff.
 * @returns nothing where the page is theirs, or where they have none of their own
 */
export function ownPageFor(who: SignedIn, pathname: string): string | undefined {
  if (!isIsao(who) || isGovernment(who) || isAuditor(who) || isAdmin(who)) return undefined;
  const path = pathname.replace(/\/+$/, '');
  if (LISTS.has(path)) return OWN;
  const [, id] = ONE.exec(path) ?? [];
  return id === undefined ? undefined : `${OWN}/${id}`;
}
