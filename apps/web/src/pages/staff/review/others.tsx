import { StatusText } from '../../../design/status-text.js';
import { day, dateOf } from '../../../words/dates.js';
import { personOf } from '../../../words/functions.js';
import { CONCURRENCE_OFFICES, labelOf } from '../../../words/labels.js';
import { CONCURRENCES, INTAKE, PRIVACY, type Status } from '../../../words/status.js';
import type { ReviewCase } from './case.js';

interface Other {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly note: string;
  /** What they said, in their words. */
  readonly said?: string | undefined;
}

const ENDED: Status = { icon: 'turning', word: 'Ended by a change', tone: 'warn' };
const UNASSIGNED: Status = { icon: 'ring', word: 'Nobody is assigned', tone: 'quiet' };

const nameOf = (office: string, subjectId: string | undefined) =>
  subjectId === undefined ? office : `${office}, ${subjectId}`;

const RECORDED: ReadonlySet<ReviewCase['agreement']['facets']['privacy']> = new Set([
  'Passed',
  'PassedWithConditions',
  'Failed',
]);

/** By when a review is due; once it has an outcome, when that was recorded. */
function noteOfReview(facet: ReviewCase['agreement']['facets']['privacy'], dueOn?: string, recordedAt?: string) {
  if (RECORDED.has(facet) && recordedAt !== undefined) return `recorded ${day(dateOf(recordedAt))}`;
  return dueOn === undefined ? '' : `due ${day(dueOn)}`;
}

function othersOf({ agreement, history }: ReviewCase): readonly Other[] {
  const { review, facets } = agreement;
  const intake = history.findLast(({ type }) => type === 'IntakeCompleted');
  const outcome = history.findLast(({ type }) => type === 'PrivacyReviewPassed' || type === 'PrivacyReviewFailed');
  const reviewer = review.assignments.find(({ function: name }) => name === 'dhs.privacy');
  return [
    {
      id: 'intake',
      name: nameOf('Intake', intake?.actor.subjectId ?? undefined),
      status: INTAKE[facets.intake],
      note: intake === undefined ? 'it comes first' : day(dateOf(intake.recordedAt)),
    },
    {
      id: 'privacy',
      name: nameOf('Privacy review', reviewer?.subjectId),
      status: reviewer === undefined && facets.privacy === 'None' ? UNASSIGNED : PRIVACY[facets.privacy],
      note: noteOfReview(facets.privacy, reviewer?.dueOn, outcome?.recordedAt),
    },
    ...review.concurrences.map(
      ({ eventId, office, position, subjectId, recordedAt, inForce, revisionNo, comment }) => ({
        id: eventId,
        name: nameOf(labelOf(CONCURRENCE_OFFICES, office), subjectId),
        status: inForce ? CONCURRENCES[position] : ENDED,
        note: `${day(dateOf(recordedAt))}, on version ${revisionNo}`,
        said: comment,
      }),
    ),
    ...review.assignments
      .filter(({ function: name }) => name !== 'dhs.privacy')
      .map(({ function: name, subjectId, dueOn }) => ({
        id: name,
        name: nameOf(personOf(name), subjectId),
        status: PRIVACY.Assigned,
        note: `due ${day(dueOn)}`,
      })),
  ];
}

/** Who else works on it, and what they said. */
export function Others({ reviewed }: { readonly reviewed: ReviewCase }) {
  return (
    <section className="section lite bench-others" aria-labelledby="others">
      <h3 id="others">Others on this</h3>
      <ul className="plain">
        {othersOf(reviewed).map(({ id, name, status, note, said }) => (
          <li key={id}>
            <span className="small muted">{name}</span>
            <StatusText status={status} />
            {note !== '' && <span className="under">{note}</span>}
            {said !== undefined && <span className="record">{said}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
