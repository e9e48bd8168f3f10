import { RequestCard } from '../../../design/request-card.js';
import { Section } from '../../../design/section.js';
import { nameOfAnswer } from '../../../parts/application/index.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';
import { weekday } from '../../../words/dates.js';

/** What was asked for, as it stands on the status page. */
export function RequestedChanges({ own: { agreement } }: { readonly own: OnAgreement }) {
  const { changes, id } = agreement;
  if (changes === undefined) return null;
  return (
    <Section title="Requested changes" aside={`reply by ${weekday(changes.dueOn)}`}>
      {changes.items.map(({ itemId, fieldPath, problem, action }) => (
        <RequestCard
          key={itemId}
          title={`${itemId}. ${nameOfAnswer(fieldPath)}`}
          state={changes.answered ? 'answered' : 'open'}
          found={problem}
          toDo={action}
        />
      ))}
      <p className="small muted">
        All answers go to NCCIC together, as version {agreement.review.revisionNo + 1}.{' '}
        <Link to="/my-agreements/$id/requests" params={{ id }}>
          Answer them
        </Link>
      </p>
    </Section>
  );
}
