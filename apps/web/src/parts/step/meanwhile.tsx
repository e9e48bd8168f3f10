import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/queries.js';
import type { HistoryItem } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { Moment } from '../../design/moment.js';
import { detailOf } from '../../words/event-details.js';
import { whatHappened } from '../../words/events.js';
import { actorOf } from '../../words/functions.js';
import { Loaded } from '../loaded.js';

/** What stands in a form, as its writer reads it. */
export interface Written {
  readonly name: string;
  readonly text: string;
}

interface MeanwhileProps {
  readonly agreementId: string;
  /** The revision that the reader had seen. */
  readonly since: number;
  readonly yours: readonly Written[];
}

/** What was told by clocks stands in a stream of its own: it overtakes nobody. */
const isOfTheAgreement = ({ type }: HistoryItem) => !type.startsWith('Deadline');

/** What others recorded while a form was open, beside what stands in the form. */
export function Meanwhile({ agreementId, since, yours }: MeanwhileProps) {
  const history = useQuery(historyQuery(agreementId, false));
  return (
    <Alert kind="warn" title="Somebody else recorded something while you wrote" isAnnounced>
      <p>
        Nothing of yours was recorded, and nothing is lost. Read what was recorded; then send yours again, or leave it.
      </p>
      <div className="meanwhile">
        <div>
          <h3>Recorded in the meantime</h3>
          <Loaded query={history} label="history" rows={1}>
            {(items) => (
              <ul className="ruled">
                {items
                  .filter((item) => isOfTheAgreement(item) && (item.revision ?? -1) > since)
                  .map((item) => (
                    <li key={item.eventId}>
                      <b>{whatHappened(item.type)}</b> {detailOf(item.type, item.payload)}
                      <span className="under">
                        {actorOf(item.actor)}, <Moment at={item.recordedAt} />
                      </span>
                    </li>
                  ))}
              </ul>
            )}
          </Loaded>
        </div>
        <Yours written={yours} />
      </div>
    </Alert>
  );
}

function Yours({ written }: { readonly written: readonly Written[] }) {
  const filled = written.filter(({ text }) => text !== '');
  return (
    <div>
      <h3>Yours, kept, not recorded</h3>
      {filled.length === 0 ? (
        <p className="muted">You had not written anything.</p>
      ) : (
        <ul className="ruled">
          {filled.map(({ name, text }) => (
            <li key={name}>
              <b>{name}:</b> {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
