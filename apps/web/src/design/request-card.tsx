import { ProcessList, ProcessListHeading, ProcessListItem } from '@trussworks/react-uswds';
import type { Status } from '../words/status.js';
import { StatusText } from './status-text.js';

const STATES = {
  open: { icon: 'ring', word: 'Not answered', tone: 'warn' },
  drafted: { icon: 'half', word: 'Answer drafted', tone: 'accent' },
  answered: { icon: 'disc', word: 'Answered', tone: 'ok' },
} as const satisfies Record<string, Status>;

interface RequestCardProps {
  /** The field that it is about. */
  readonly title: string;
  readonly state: keyof typeof STATES;
  readonly found: string;
  readonly toDo: string;
  /** The answer, or the field in which it is written. */
  readonly children?: React.ReactNode;
}

/** One requested change: what was found, what to do, and the answer. */
export function RequestCard({ title, state, found, toDo, children }: RequestCardProps) {
  return (
    <div className="request-card">
      <div className="row">
        <h3>{title}</h3>
        <StatusText status={STATES[state]} />
      </div>
      <dl className="pairs">
        <dt>Found</dt>
        <dd className="record">{found}</dd>
        <dt>To do</dt>
        <dd className="record">{toDo}</dd>
      </dl>
      {children}
    </div>
  );
}

export interface NextStep {
  readonly title: string;
  readonly text?: React.ReactNode;
}

/** What happens next, in order, with dates where there are any. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  return (
    <ProcessList>
      {steps.map(({ title, text }) => (
        <ProcessListItem key={title}>
          <ProcessListHeading type="h3">{title}</ProcessListHeading>
          {text !== undefined && <p>{text}</p>}
        </ProcessListItem>
      ))}
    </ProcessList>
  );
}
