/** Who acts now on an application, and by when, in sentences for the people of its organization. */
import type { Agreement } from '../../../api/types.js';
import { dateOf, daysBetween, weekday } from '../../../words/dates.js';
import { stateNow } from '../../../words/status.js';
import { whoIsNext } from './who-is-next.js';

type Standing = Pick<Agreement, 'state' | 'expired' | 'facets' | 'terms' | 'review'>;

const UNDERWAY: ReadonlySet<string> = new Set(['Proposed', 'PrivacyReviewed', 'ClassifiedAccessApproved']);

/** `due Tue 29 Dec 2026`, and of a day that is over, `was due`. */
export const dueWords = (dueOn: string, today: string): string =>
  `${daysBetween(today, dueOn) < 0 ? 'was due' : 'due'} ${weekday(dueOn)}`;

/** Until when whoever reviews privacy has it; nothing where nobody is assigned. */
export const privacyDueOn = ({ facets: { privacy }, review }: Pick<Standing, 'facets' | 'review'>) =>
  privacy === 'Assigned' ? review.assignments.find((one) => one.function === 'dhs.privacy')?.dueOn : undefined;

/** Who acts next on what is under way, and until when; nothing where nobody has to. */
export function whoActs(agreement: Standing, today: string = dateOf(Date.now())): string | undefined {
  const { facets, terms } = agreement;
  const state = stateNow(agreement);
  if (!UNDERWAY.has(state)) return undefined;
  if (state !== 'Proposed' && terms !== undefined && facets.signatures.isao !== 'Signed')
    return `Your signatory signs terms ${terms.termsVersion}, with an account of their own, by ${weekday(terms.signBy)}, 23:59 ET. NCCIC signs after that.`;
  const { who, does } = whoIsNext(agreement);
  if (does === undefined) return undefined;
  const dueOn = state === 'Proposed' ? privacyDueOn(agreement) : undefined;
  if (who.includes(',')) return 'NCCIC opens the terms for signature; your signatory signs them first.';
  return `${who} ${does}${dueOn === undefined ? '' : `, ${dueWords(dueOn, today)}`}.`;
}
