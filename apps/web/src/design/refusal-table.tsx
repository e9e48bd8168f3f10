import type { HistoryItem } from '../api/types.js';
import { RecordedAt } from './moment.js';
import { actOf } from '../words/commands.js';
import { actorOf, withinSentence } from '../words/functions.js';
import { commandOf, whyRefused } from '../words/refusals.js';

interface RefusalTableProps {
  readonly caption: string;
  readonly refusals: readonly HistoryItem[];
  /** Of which agreement each is, where they are of several. */
  readonly agreementOf?: (refusal: HistoryItem) => React.ReactNode;
}

/** What was refused, to whom, and why, in words and by its code. */
export function RefusalTable({ caption, refusals, agreementOf }: RefusalTableProps) {
  return (
    <table className="table cards">
      <caption className="for-screen-readers">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          {agreementOf !== undefined && <th scope="col">Agreement</th>}
          <th scope="col">Tried to</th>
          <th scope="col">Refused with</th>
          <th scope="col">In words</th>
        </tr>
      </thead>
      <tbody>
        {refusals.map((refusal) => (
          <tr key={refusal.eventId}>
            <td>
              <RecordedAt at={refusal.recordedAt} />
            </td>
            <td>{actorOf(refusal.actor)}</td>
            {agreementOf !== undefined && <td>{agreementOf(refusal)}</td>}
            <th scope="row">{withinSentence(actOf(commandOf(refusal)))}</th>
            <td className="mono bad">{refusal.code}</td>
            <td>{whyRefused(refusal.code ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
