import type { Asked, EvaluationAnswer } from '../../api/access.js';
import { Alert } from '../../design/alert.js';
import { knownUpTo, whyNotMoving } from '../../words/access.js';
import { endMoment, moment } from '../../words/dates.js';

interface DecisionProps {
  readonly answer: EvaluationAnswer;
  readonly act: Asked['act'];
}

/** Whether something may move: yes or no first, then why, by what, and until when. */
export function Decision({ answer: { decision, context }, act }: DecisionProps) {
  const verb = act === 'send' ? 'sent' : 'received';
  if ('error' in context)
    return (
      <Alert kind="bad" title={`No, this may not be ${verb}`} isAnnounced>
        {context.error.message}
      </Alert>
    );
  const { id, agreement, until, lostAt, asOf, knowledge } = context;
  const title = decision ? `Yes, this may be ${verb}` : `No, this may not be ${verb}`;
  const reference = `As of ${moment(asOf)}, ${knownUpTo(knowledge)}.`;
  return (
    <Alert kind={decision ? 'ok' : 'bad'} title={title} reference={reference} isAnnounced>
      {!decision && `${whyNotMoving(id)} `}
      {agreement &&
        `${decision ? 'Granted by' : 'Looked at'} ${agreement.number ?? 'the agreement'}, event ${agreement.revision}. `}
      {lostAt !== undefined && `Lost on ${moment(lostAt)}. `}
      {until !== undefined && `It holds until ${endMoment(until)} unless something is recorded before.`}
    </Alert>
  );
}
