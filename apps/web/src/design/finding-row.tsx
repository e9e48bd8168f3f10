import { CHECKS, FINDINGS, type Status } from '../words/status.js';
import { Icon } from './icon.js';
import { StatusText } from './status-text.js';

const STALE: Status = { icon: 'turning', word: 'Stale', tone: 'warn' };
const OPEN: Status = { icon: 'ring', word: 'Open', tone: 'quiet' };
const REASON_MISSING: Status = { icon: 'triangle', word: 'Reason missing', tone: 'bad' };

export type FindingState = 'open' | 'saved' | 'stale' | 'reason-missing';

interface FindingRowProps {
  /** Where an answer leads that it judges. */
  readonly id?: string;
  readonly number: number;
  readonly principle: string;
  readonly finding?: keyof typeof FINDINGS;
  readonly state: FindingState;
  /** What it rests on: `2 pieces of evidence, found on version 2`. */
  readonly note?: string;
  readonly isExpanded: boolean;
  readonly onToggle: () => void;
  /** The form, where it is open. */
  readonly children?: React.ReactNode;
}

const STATUS_OF: Readonly<Record<Exclude<FindingState, 'saved'>, Status>> = {
  open: OPEN,
  stale: STALE,
  'reason-missing': REASON_MISSING,
};

/** One of the eight principles: what was found, or that it is open; pressing it opens its form. */
export function FindingRow(props: FindingRowProps) {
  const { id, number, principle, finding, state, note, isExpanded, onToggle, children } = props;
  const status = state === 'saved' ? (finding === undefined ? OPEN : FINDINGS[finding]) : STATUS_OF[state];
  return (
    <div id={id} className={isExpanded ? 'finding expanded' : 'finding'}>
      <button type="button" className="finding-head" aria-expanded={isExpanded} onClick={onToggle}>
        <span className="muted">{number}</span>
        <span>
          {principle}
          {note !== undefined && <span className="under">{note}</span>}
        </span>
        <StatusText status={status} />
      </button>
      {isExpanded && <div className="finding-form">{children}</div>}
    </div>
  );
}

export interface Check {
  readonly id: string;
  readonly label: string;
  readonly answer: keyof typeof CHECKS;
  /** Where it is shown. */
  readonly note?: string | undefined;
}

/** Statutory checks as a compact grid, the open ones first. What is not a Yes says so before its name. */
export function CheckGrid({ checks }: { readonly checks: readonly Check[] }) {
  const openFirst = checks.toSorted((one, other) => Number(other.answer === 'open') - Number(one.answer === 'open'));
  return (
    <ul className="check-grid">
      {openFirst.map(({ id, label, answer, note }) => (
        <li key={id}>
          <span className={`status ${CHECKS[answer].tone}`}>
            <Icon name={CHECKS[answer].icon} />
            <span>
              <Answer answer={answer} />
              {label}
              {note !== undefined && <span className="under">{note}</span>}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The answer in a word: of a Yes the tick is seen, and the word is heard. */
function Answer({ answer }: Pick<Check, 'answer'>) {
  const { word } = CHECKS[answer];
  return answer === 'Yes' ? <span className="for-screen-readers">{word}: </span> : <b>{word}: </b>;
}
