import type { Status } from '../words/status.js';
import { Icon } from './icon.js';
import { StatusText } from './status-text.js';

export interface FieldChange {
  readonly id: string;
  readonly field: string;
  /** What is said of the change itself, such as which event made it. */
  readonly note?: string;
  /** Nothing where it was not there. */
  readonly before?: React.ReactNode;
  /** Nothing where it is not there any more. */
  readonly after?: React.ReactNode;
}

interface BeforeAfterProps {
  readonly changes: readonly FieldChange[];
  readonly caption: string;
  /** What is said where nothing is. */
  readonly none?: string;
}

/** What changed, field by field. */
export function BeforeAfter({ changes, caption, none = 'Nothing that is shown here changed.' }: BeforeAfterProps) {
  if (changes.length === 0) return <p className="muted">{none}</p>;
  return (
    <table className="table cards before-after">
      <caption className="for-screen-readers">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, field, note, before, after }) => (
          <tr key={id}>
            <th scope="row">
              {field}
              {note !== undefined && <span className="under">{note}</span>}
            </th>
            <td className="muted" data-label="Before">
              {before ?? 'absent'}
            </td>
            <td data-label="After">
              <div className="with-mark">
                <Icon name="arrow-right" className="quiet" />
                <div className="now">{after ?? 'removed'}</div>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface RuleRow {
  readonly id: string;
  readonly rule: string;
  readonly isHeld: boolean;
  /** With what it would have refused. */
  readonly code: string;
}

const HELD: Status = { icon: 'tick', word: 'Held', tone: 'ok' };
const REFUSED: Status = { icon: 'cross', word: 'Refused', tone: 'bad' };

/** The rules of an act, in the order in which they were tested. */
export function RuleTable({ rules }: { readonly rules: readonly RuleRow[] }) {
  return (
    <table className="table cards">
      <caption className="for-screen-readers">Rules in the order tested</caption>
      <thead>
        <tr>
          <th scope="col">Result</th>
          <th scope="col">Rule, in the order tested</th>
          <th scope="col" className="number">
            Else refused with
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id, rule, isHeld, code }) => (
          <tr key={id}>
            <td>
              <StatusText status={isHeld ? HELD : REFUSED} />
            </td>
            <th scope="row">{rule}</th>
            <td className="number mono">{code}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
