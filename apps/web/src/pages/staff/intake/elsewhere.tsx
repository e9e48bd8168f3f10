import type { Agreement } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { pageOfCommand } from '../../../parts/agreement/act-pages.js';
import { barOf, mayDo } from '../../../parts/agreement/may.js';
import { whyNot } from '../../../words/actions.js';

interface ElsewhereProps {
  readonly agreement: Agreement;
  /** An item was answered with no. */
  readonly hasNo: boolean;
}

/** The other ways in which an intake can end: back to the applicant, or to the approving official. */
export function Elsewhere({ agreement, hasNo }: ElsewhereProps) {
  return (
    <Section title="If it is not complete" isLite>
      <ul className="ruled">
        <li>
          <Way agreement={agreement} command="request-changes" name="Return it to the applicant, request by request" />
          <span className="under">
            {hasNo ? 'You answered no: what is missing can be asked for. ' : ''}
            The clock of the intake stops meanwhile, and what the applicant has answered stays.
          </span>
        </li>
        <li>
          <Way agreement={agreement} command="reject-proposal" name="Reject it" />
          <span className="under">The approving official rejects, with a reason from the list of the policy.</span>
        </li>
      </ul>
    </Section>
  );
}

function Way({
  agreement,
  command,
  name,
}: {
  readonly agreement: Agreement;
  readonly command: string;
  readonly name: string;
}) {
  const page = pageOfCommand(command, agreement.id);
  if (page !== undefined && mayDo(agreement, command)) return <a href={page}>{name}</a>;
  const bar = barOf(agreement, command);
  return (
    <>
      <b>{name}.</b> {bar !== undefined && whyNot(bar)}
    </>
  );
}
