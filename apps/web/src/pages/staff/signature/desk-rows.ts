/** What lies on the signature desk, and whether the reader may sign it: in words, before they open it. */
import type { Agreement, AgreementListItem, WorkItem } from '../../../api/types.js';
import { barOf, mayDo } from '../../../parts/agreement/may.js';
import { whyNot } from '../../../words/actions.js';
import type { Status } from '../../../words/status.js';

const MAY: Status = { icon: 'disc', word: 'Yes', tone: 'ok' };
const LATER: Status = { icon: 'ring', word: 'Not yet: the ISAO signs first', tone: 'quiet' };
const OTHERS: Status = { icon: 'dash', word: 'An approving official signs', tone: 'quiet' };

const waits = ({ terms, facets }: Agreement, today: string) =>
  terms !== undefined && terms.signBy >= today && facets.signatures.nccic !== 'Signed';

/** Of agreements, those whose terms lie open and lack the signature of NCCIC, the first to run out on top. */
export const onTheDesk = (agreements: readonly Agreement[], today: string): readonly Agreement[] =>
  agreements
    .filter((one) => waits(one, today))
    .toSorted((one, other) => (one.terms?.signBy ?? '').localeCompare(other.terms?.signBy ?? ''));

/** How the reading of one agreement went. */
export interface ReadOne {
  readonly data: Agreement | undefined;
  readonly error: unknown;
}

/** What lies on the desk as far as it could be read, and what could not. */
export interface Desk {
  readonly rows: readonly Agreement[];
  /** Some are on their way still. */
  readonly isPending: boolean;
  /** Of these nobody can say whether terms lie open, or whether they still do. */
  readonly unread: readonly AgreementListItem[];
}

/** Terms that NCCIC has not signed can lie open here. */
export const mayLackSignature = ({ facets }: AgreementListItem): boolean => facets.signatures.nccic !== 'Signed';

/** @param reads one for each of the items, in their order */
export const deskOf = (items: readonly AgreementListItem[], reads: readonly ReadOne[], today: string): Desk => ({
  rows: onTheDesk(
    reads.flatMap(({ data }) => data ?? []),
    today,
  ),
  isPending: reads.some(({ data, error }) => data === undefined && error === null),
  unread: items.filter((_, place) => (reads[place]?.error ?? null) !== null),
});

/** Of what waits for the reader, the amendments that NCCIC is to sign. */
export const amendmentsOn = (work: readonly WorkItem[]): readonly WorkItem[] =>
  work.filter(({ command, function: name }) => command === 'sign-amendment' && name === 'nccic.approving_official');

/** Whether the reader may sign, as the server says. */
export function maySign(agreement: Agreement): Status {
  const { signatures } = agreement.facets;
  if (mayDo(agreement, 'sign-agreement')) return MAY;
  const code = barOf(agreement, 'sign-agreement');
  if (code === 'SIGN_ORDER') return LATER;
  if (code !== undefined) return { icon: 'octagon', word: `No. ${whyNot(code)}`, tone: 'bad' };
  return signatures.isao === 'Signed' ? OTHERS : LATER;
}

/** How many lie there, by what becomes of them: the first sentence of the page. */
export function deskInWords(rows: readonly Agreement[]): string {
  if (rows.length === 0) return 'No terms are open.';
  const mine = rows.filter((row) => maySign(row) === MAY).length;
  const later = rows.filter((row) => maySign(row) === LATER).length;
  const barred = rows.filter((row) => maySign(row).tone === 'bad').length;
  const open = rows.length === 1 ? 'One agreement has' : `${rows.length} agreements have`;
  const parts = [
    mine > 0 ? `${numberOf(mine)} you may sign` : '',
    later > 0 ? `${numberOf(later)} the ISAO has not signed` : '',
    barred > 0 ? `${numberOf(barred)} you may not sign` : '',
  ].filter((part) => part !== '');
  return `${open} terms open${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

const numberOf = (number: number) => (number === 1 ? 'one' : String(number));
