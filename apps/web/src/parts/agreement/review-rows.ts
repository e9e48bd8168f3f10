/** The reviews of an application as rows: until when each is due, and once it is decided, since when. */
import type { Agreement } from '../../api/types.js';
import { dateOf, day } from '../../words/dates.js';
import { personOf } from '../../words/functions.js';
import { CONCURRENCE_OFFICES, labelOf } from '../../words/labels.js';
import { CLASSIFIED, CONCURRENCES, PRIVACY, type Status } from '../../words/status.js';

interface ReviewRow {
  readonly id: string;
  readonly office: string;
  readonly status: Status;
  readonly who: string | undefined;
  readonly when: string;
}

type Assignment = Agreement['review']['assignments'][number];
type OfReviewer = Assignment['function'];

const ENDED: Status = { icon: 'turning', word: 'Ended by a change', tone: 'warn' };
const OFFICES: Readonly<Partial<Record<OfReviewer, string>>> = { 'dhs.crcl': 'crcl', 'dhs.counsel': 'counsel' };
const OPEN_CLASSIFIED: ReadonlySet<string> = new Set(['NotRequested', 'Requested']);

/** Who reviews, and what was said so far. Once an office has given its position, that row alone stands for it. */
export function reviewRowsOf(agreement: Agreement): readonly ReviewRow[] {
  const { assignments, concurrences } = agreement.review;
  const hasSaid = new Set<string>(concurrences.filter(({ inForce }) => inForce).map(({ office }) => office));
  const waiting = assignments.filter(({ function: name }) => !hasSaid.has(OFFICES[name] ?? ''));
  const given = concurrences.map(({ eventId, office, position, subjectId, recordedAt, inForce, revisionNo }) => ({
    id: eventId,
    office: labelOf(CONCURRENCE_OFFICES, office),
    status: inForce ? CONCURRENCES[position] : ENDED,
    who: subjectId,
    when: `${day(dateOf(recordedAt))}, on version ${revisionNo}`,
  }));
  return [...waiting.map((one) => assignedRow(one, agreement)), ...given];
}

function assignedRow({ function: name, subjectId, dueOn }: Assignment, { review, facets }: Agreement): ReviewRow {
  const row = { id: name, office: personOf(name), status: PRIVACY.Assigned, who: subjectId, when: `due ${day(dueOn)}` };
  if (name === 'dhs.privacy') {
    const { privacyReviewedAt: at } = review;
    return {
      ...row,
      status: PRIVACY[facets.privacy],
      when: at === undefined ? row.when : `decided ${day(dateOf(at))}`,
    };
  }
  if (name !== 'dhs.csa' || OPEN_CLASSIFIED.has(facets.classified)) return row;
  return { ...row, status: CLASSIFIED[facets.classified], when: 'decided' };
}
