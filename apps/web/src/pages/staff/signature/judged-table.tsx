import type { Agreement, HistoryItem } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { judgementsOf } from './judged.js';

interface JudgedProps {
  readonly agreement: Agreement;
  readonly history: readonly HistoryItem[];
}

const HEADS = ['Office', 'Outcome', 'When', 'Resting on'];

/** Who judged what, and on which version. */
export function Judged({ agreement, history }: JudgedProps) {
  return (
    <Section title="Who judged what" aside={`application version ${agreement.review.revisionNo}`}>
      <table className="table cards">
        <caption className="for-screen-readers">Who judged what</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {judgementsOf(agreement, history).map(({ office, who, status, when, restsOn }) => (
            <tr key={office}>
              <th scope="row">
                {office}
                <span className="under">{who}</span>
              </th>
              <td>
                <StatusText status={status} />
              </td>
              <td className="keep-together">{when}</td>
              <td>{restsOn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
