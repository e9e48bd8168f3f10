import type { Agreement } from '../../api/types.js';
import { Section } from '../../design/section.js';
import { StatusText } from '../../design/status-text.js';
import { TlpLabel } from '../../design/tlp-label.js';
import { INFO_TYPES, labelOf } from '../../words/labels.js';
import { ForAll } from './for-all.js';
import { reviewRowsOf } from './review-rows.js';

/** Who reviews, and what was said so far. */
export function Reviews({ agreement }: { readonly agreement: Agreement }) {
  const rows = reviewRowsOf(agreement);
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
