import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/queries.js';
import type { HistoryItem } from '../../api/types.js';
import type { Written } from '../../design/last-look.js';
import { Moment } from '../../design/moment.js';
import { detailOf } from '../../words/event-details.js';
import { whatHappened } from '../../words/events.js';
import { actorOf } from '../../words/functions.js';
import { Loaded } from '../loaded.js';
import { Overtaken } from './overtaken.js';
import type { Sending } from './use-sending.js';

interface MeanwhileProps {
  readonly agreementId: string;
  readonly sending: Pick<Sending<unknown>, 'overtakenAt' | 'goOn'>;
  /** What stands in the form; nothing where it is short enough to be seen with this. */
  readonly yours: readonly Written[];
  /** It can still be sent. */
  readonly isOpen?: boolean;
}

/** What was told by clocks stands in a stream of its own: it overtakes nobody. */
const isOfTheAgreement = ({ type }: HistoryItem) => !type.startsWith('Deadline');

/** What others recorded on an agreement while a form was open, beside what stands in the form; nothing where nobody did. */
export function Meanwhile({ sending: { overtakenAt, goOn }, ...props }: MeanwhileProps) {
  return overtakenAt === undefined ? null : <Recorded {...props} since={overtakenAt} onGoOn={goOn} />;
}

interface RecordedProps extends Omit<MeanwhileProps, 'sending'> {
  readonly since: number;
  readonly onGoOn: () => void;
}

function Recorded({ agreementId, since, yours, isOpen = true, onGoOn }: RecordedProps) {
  const history = useQuery(historyQuery(agreementId, false));
  const theirs = (
    <Loaded query={history} label="history" rows={1}>
      {(items) => (
        <ul className="ruled">
          {items
            .filter((item) => isOfTheAgreement(item) && (item.revision ?? -1) > since)
            .map(({ eventId, type, payload, actor, recordedAt }) => (
              <li key={eventId}>
                <b>{whatHappened(type)}</b> {detailOf(type, payload)}
                <span className="under">
                  {actorOf(actor)}, <Moment at={recordedAt} />
                </span>
              </li>
            ))}
        </ul>
      )}
    </Loaded>
  );
  return <Overtaken theirs={theirs} yours={yours} onGoOn={isOpen ? onGoOn : undefined} />;
}
