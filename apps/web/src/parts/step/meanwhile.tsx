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

interface MeanwhileProps {
  readonly agreementId: string;
  /** The revision that the reader had seen. */
  readonly since: number;
  readonly yours: readonly Written[];
}

/** What was told by clocks stands in a stream of its own: it overtakes nobody. */
const isOfTheAgreement = ({ type }: HistoryItem) => !type.startsWith('Deadline');

/** What others recorded on an agreement while a form was open, beside what stands in the form. */
export function Meanwhile({ agreementId, since, yours }: MeanwhileProps) {
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
  return <Overtaken theirs={theirs} yours={yours} />;
}
