import type { SectionProgress } from '../../../parts/application/index.js';
import { mayDo } from '../../../parts/agreement/may.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';
import { SectionLink, TO_ATTEST } from './section-link.js';

interface TaskActsProps {
  readonly own: OnAgreement;
  /** The first section that is not completed. */
  readonly next: SectionProgress | undefined;
}

/** What can be done with an application that is being written: one act first. */
export function TaskActs({ own: { agreement }, next }: TaskActsProps) {
  const params = { id: agreement.id };
  const mayWrite = mayDo(agreement, 'revise-draft');
  const isDone = next === undefined && mayWrite;
  return (
    <>
      <div className="row acts">
        {mayWrite && next !== undefined && (
          <SectionLink className="usa-button" agreement={agreement} progress={next}>
            {next.note === TO_ATTEST ? 'Attest to the baseline' : `Continue with ${next.section.name}`}
          </SectionLink>
        )}
        <Link
          className={isDone ? 'usa-button' : 'usa-button usa-button--outline'}
          to="/my-agreements/$id/check"
          params={params}
        >
          {isDone ? 'Check your answers' : 'Read it as one page'}
        </Link>
        {mayDo(agreement, 'withdraw-proposal') && (
          <Link className="row-end" to="/my-agreements/$id/withdraw" params={params}>
            Withdraw this draft
          </Link>
        )}
      </div>
      {next !== undefined && (
        <p className="small muted">
          {mayWrite
            ? 'Submitting becomes possible here once all sections are completed.'
            : 'An officer of your organization submits it, once all sections are completed.'}
        </p>
      )}
    </>
  );
}
