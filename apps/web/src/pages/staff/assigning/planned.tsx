import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef } from 'react';
import { StatusText } from '../../../design/status-text.js';
import { Link } from '../../../parts/link.js';
import { count, day } from '../../../words/dates.js';
import type { Status } from '../../../words/status.js';
import { isLeft, summaryOf, type Outcome, type Planned } from './plan.js';
import type { Run } from './use-run.js';

const STATUS: Readonly<Record<Outcome, Status>> = {
  ready: { icon: 'ring', word: 'Not sent yet', tone: 'quiet' },
  done: { icon: 'disc', word: 'Assigned', tone: 'ok' },
  refused: { icon: 'octagon', word: 'Not assigned', tone: 'bad' },
  unknown: { icon: 'triangle', word: 'No answer yet', tone: 'warn' },
};

interface PlannedProps {
  readonly run: Run;
  /** Back to what was chosen: of these. */
  readonly onChange: (ids: readonly string[]) => void;
}

/** What will be assigned, then how far it is, then what became of each. */
export function PlannedRun({ run, onChange }: PlannedProps) {
  const { plan, hasBegun, isSending, progress } = run;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isSending) title.current?.focus();
  }, [isSending]);
  const ready = plan.rows.filter(isLeft);
  const [at, of] = progress;
  return (
    <div className="stack last-look" aria-busy={isSending}>
      <h2 ref={title} tabIndex={-1}>
        {isSending ? 'Assigning' : hasBegun ? 'What became of each' : 'What will be recorded'}
      </h2>
      <p role="status">
        {isSending
          ? `${at} of ${of}`
          : hasBegun
            ? summaryOf(plan)
            : `${count(ready.length, 'privacy review')} to ${plan.subjectId}, due ${day(plan.dueOn)}. Each is recorded by itself.`}
      </p>
      <Rows rows={hasBegun ? plan.rows : ready} hasBegun={hasBegun} />
      {!hasBegun && <LeftOut rows={plan.rows.filter((row) => !isLeft(row))} />}
      {!isSending && <Acts run={run} onChange={onChange} left={ready.length} />}
    </div>
  );
}

const Rows = ({ rows, hasBegun }: { readonly rows: readonly Planned[]; readonly hasBegun: boolean }) => (
  <ul className="ruled">
    {rows.map(({ id, name, number, outcome, says }) => (
      <li key={id} className="row">
        <span>
          <Link to="/agreements/$id" params={{ id }}>
            {name}
          </Link>
          <span className="under mono">{number}</span>
          {says !== undefined && <span className="under">{says}</span>}
        </span>
        {hasBegun && (
          <span className="row-end">
            <StatusText status={STATUS[outcome]} />
          </span>
        )}
      </li>
    ))}
  </ul>
);

const LeftOut = ({ rows }: { readonly rows: readonly Planned[] }) =>
  rows.length > 0 && (
    <>
      <h3>Left out</h3>
      <Rows rows={rows} hasBegun={false} />
    </>
  );

function Acts({ run, onChange, left }: PlannedProps & { readonly left: number }) {
  const { plan, hasBegun, go } = run;
  const not = plan.rows.filter(({ outcome }) => outcome !== 'done').map(({ id }) => id);
  return (
    <div className="row acts form-acts">
      {left > 0 && (
        <Button type="button" onClick={() => void go()}>
          {hasBegun
            ? `Go on with the ${left} that ${left === 1 ? 'is' : 'are'} left`
            : `Assign ${count(left, 'review')}`}
        </Button>
      )}
      {(not.length > 0 || !hasBegun) && (
        <Button type="button" outline onClick={() => onChange(not)}>
          {hasBegun ? 'Choose anew for what is not assigned' : 'Change it'}
        </Button>
      )}
      {hasBegun && (
        <Link to="/work" onClick={run.clear}>
          Back to the queue
        </Link>
      )}
    </div>
  );
}
