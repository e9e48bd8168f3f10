import type { HistoryItem } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { moment } from '../../../words/dates.js';
import { actorOf } from '../../../words/functions.js';

interface YoursProps {
  /** What the other one recorded. */
  readonly recorded: HistoryItem;
  readonly rows: readonly { readonly label: string; readonly yours: string; readonly theirs: string }[];
}

/** Two people wrote the same: what the reader wrote stands beside what was recorded, field by field. */
export function Yours({ recorded, rows }: YoursProps) {
  return (
    <Section title="Yours and theirs" isLite>
      <p className="dense">
        {actorOf(recorded.actor)} recorded this on {moment(recorded.recordedAt)}, while you wrote. Yours is kept in this
        tab.
      </p>
      <table className="table cards">
        <caption className="for-screen-readers">Yours and theirs</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Yours, not recorded</th>
            <th scope="col">Recorded</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ yours, theirs }) => yours !== theirs)
            .map(({ label, yours, theirs }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="record">{yours === '' ? 'Nothing' : yours}</td>
                <td className="record">{theirs === '' ? 'Nothing' : theirs}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Section>
  );
}
