import type { Agreement } from '../../api/types.js';
import { Section } from '../../design/section.js';
import { StatusText } from '../../design/status-text.js';
import { TlpLabel } from '../../design/tlp-label.js';
import { dateOf, day } from '../../words/dates.js';
import { personOf } from '../../words/functions.js';
import { CONCURRENCE_OFFICES, INFO_TYPES, labelOf } from '../../words/labels.js';
import { CONCURRENCES, PRIVACY, type Status } from '../../words/status.js';
import { ForAll } from './for-all.js';

interface ReviewRow {
  readonly id: string;
  readonly office: string;
  readonly status: Status;
  readonly who: string | undefined;
  readonly when: string;
}

const ENDED: Status = { icon: 'turning', word: 'Ended by a change', tone: 'warn' };

function rowsOf({ review, facets }: Agreement): readonly ReviewRow[] {
  const assigned = review.assignments.map(({ function: name, subjectId, dueOn }) => ({
    id: name,
    office: personOf(name),
    status: name === 'dhs.privacy' ? PRIVACY[facets.privacy] : PRIVACY.Assigned,
    who: subjectId,
    when: `due ${day(dueOn)}`,
  }));
  const given = review.concurrences.map(
    ({ eventId, office, position, subjectId, recordedAt, inForce, revisionNo }) => ({
      id: eventId,
      office: labelOf(CONCURRENCE_OFFICES, office),
      status: inForce ? CONCURRENCES[position] : ENDED,
      who: subjectId,
      when: `${day(dateOf(recordedAt))}, on version ${revisionNo}`,
    }),
  );
  return [...assigned, ...given];
}

/** Who reviews, and what was said so far. */
export function Reviews({ agreement }: { readonly agreement: Agreement }) {
  const rows = rowsOf(agreement);
  if (rows.length === 0) return null;
  return (
    <Section title="Reviews" aside={`application version ${agreement.review.revisionNo}`}>
      <table className="table cards">
        <caption className="for-screen-readers">Reviews</caption>
        <thead>
          <tr>
            <th scope="col">Office</th>
            <th scope="col">Where it stands</th>
            <th scope="col">Who</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, office, status, who, when }) => (
            <tr key={id}>
              <th scope="row">{office}</th>
              <td>
                <StatusText status={status} />
              </td>
              <td>{who}</td>
              <td>{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  toNCCIC: 'to NCCIC',
  fromNCCIC: 'from NCCIC',
  both: 'both ways',
};

/** What the ISAO asks to share and to get. */
export function AppliedFor({ agreement }: { readonly agreement: Agreement }) {
  const { application } = agreement;
  if (application?.infoTypes === undefined) return null;
  return (
    <Section
      title="What is applied for"
      aside={application.tlpCeiling !== undefined && <TlpLabel label={application.tlpCeiling} />}
    >
      <ul className="ruled">
        {application.infoTypes.map(({ type, direction }) => (
          <li key={type} className="row">
            <b>{labelOf(INFO_TYPES, type)}</b>
            <span className="row-end muted">{labelOf(DIRECTIONS, direction)}</span>
          </li>
        ))}
      </ul>
      <div className="dense applied-foot">
        <ForAll agreement={agreement} />
      </div>
    </Section>
  );
}
