import type { Agreement, HistoryItem } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { barOf } from '../../../parts/agreement/may.js';
import { Link } from '../../../parts/link.js';
import { useSignedIn } from '../../../shell/index.js';
import { count } from '../../../words/dates.js';
import type { Status } from '../../../words/status.js';

interface DutiesProps {
  readonly agreement: Agreement;
  readonly history: readonly HistoryItem[];
}

const BARRED: Status = {
  icon: 'octagon',
  word: 'You have another part in this agreement or one before it, so somebody else of your office signs.',
  tone: 'bad',
};
const FREE: Status = { icon: 'disc', word: 'You have no other part in this agreement or one before it.', tone: 'ok' };

/** Everybody who acted, and in how many functions each: nobody may in two. */
function peopleOf(history: readonly HistoryItem[]) {
  const people = new Map<string, Set<string>>();
  for (const { actor } of history)
    if (actor.subjectId !== null && actor.function !== null && actor.function !== 'clock')
      people.set(actor.subjectId, (people.get(actor.subjectId) ?? new Set()).add(actor.function));
  return [...people.values()];
}

/** Whether the reader is kept apart from what others decided, and whether the others were. */
export function Duties({ agreement, history }: DutiesProps) {
  const { functions } = useSignedIn();
  const people = peopleOf(history);
  const isSigner = functions.includes('nccic.approving_official');
  return (
    <Section title="Separation of duties">
      {isSigner && <StatusText status={barOf(agreement, 'sign-agreement') === 'SOD_CONFLICT' ? BARRED : FREE} />}
      <p className="dense">
        {count(people.length, 'person', 'people')} acted
        {people.every((held) => held.size === 1) ? ', each in one function. ' : ', not each in one function. '}
        <Link to="/agreements/$id/people" params={{ id: agreement.id }}>
          Who did what
        </Link>
      </p>
    </Section>
  );
}
