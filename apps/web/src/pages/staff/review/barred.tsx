import { useQuery } from '@tanstack/react-query';
import { lineageQuery } from '../../../api/queries.js';
import type { Agreement } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { Moment } from '../../../design/moment.js';
import { barOf } from '../../../parts/agreement/may.js';
import { useSignedIn } from '../../../shell/index.js';
import { whyNot } from '../../../words/actions.js';
import { whatHappened } from '../../../words/events.js';
import { personOf, withinSentence } from '../../../words/functions.js';

interface BarredProps {
  readonly agreement: Agreement;
  /** The command that the page is for. */
  readonly command: string;
  /** What cannot be done: `pass this review`. */
  readonly act: string;
}

/** Why the reader cannot do what the page is for, before they try. */
export function Barred({ agreement, command, act }: BarredProps) {
  const code = barOf(agreement, command) ?? 'NOT_AUTHORIZED';
  return (
    <Alert kind={code === 'SOD_CONFLICT' ? 'bad' : 'info'} title={`You cannot ${act}`}>
      <p>{whyNot(code, command)}</p>
      {code === 'SOD_CONFLICT' && <OwnActs id={agreement.id} />}
    </Alert>
  );
}

/** What separation of duties looks at: what the reader did here and on the agreements before it. */
function OwnActs({ id }: { readonly id: string }) {
  const { subjectId } = useSignedIn();
  const { data: lineage = [] } = useQuery(lineageQuery(id, false));
  const acts = lineage.flatMap(({ agreement, history }) =>
    history
      .filter(({ actor }) => actor.subjectId === subjectId)
      .map((event) => Object.assign({ number: agreement.number ?? 'this draft' }, event)),
  );
  if (acts.length === 0) return null;
  return (
    <ul className="plain-list">
      {acts.map(({ eventId, type, actor, recordedAt, number }) => (
        <li key={eventId}>
          <Moment at={recordedAt} />: {withinSentence(whatHappened(type))}, as{' '}
          {withinSentence(personOf(actor.function ?? ''))}, on {number}
        </li>
      ))}
    </ul>
  );
}
