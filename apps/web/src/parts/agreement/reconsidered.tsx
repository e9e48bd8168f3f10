import type { Agreement } from '../../api/types.js';
import { Moment } from '../../design/moment.js';
import { Section } from '../../design/section.js';
import { labelOf, RECONSIDERATION_OUTCOMES } from '../../words/labels.js';

/** What the applicant asked for after a rejection, and what was answered; nothing where nobody asked. */
export function Reconsidered({ agreement: { reconsideration } }: { readonly agreement: Agreement }) {
  if (reconsideration === undefined) return null;
  const { reason, requestedAt, answer } = reconsideration;
  return (
    <Section title="Reconsideration">
      <p>
        The applicant asked on <Moment at={requestedAt} /> for the rejection to be reconsidered.
      </p>
      <p className="record">{reason}</p>
      {answer === null ? (
        <p className="muted">Nobody has answered yet. The rejection stands meanwhile.</p>
      ) : (
        <>
          <p>
            <b>{labelOf(RECONSIDERATION_OUTCOMES, answer.outcome)}.</b> Answered on <Moment at={answer.answeredAt} />.
          </p>
          <p className="record">{answer.statement}</p>
        </>
      )}
    </Section>
  );
}
