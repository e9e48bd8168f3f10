import type { HistoryItem } from '../../../../api/types.js';
import { Moment } from '../../../../design/moment.js';
import { Section } from '../../../../design/section.js';
import { day } from '../../../../words/dates.js';
import { labelOf, WAIVED_RULES } from '../../../../words/labels.js';
import type { OnRecord } from '../life-act.js';
import type { AboutProps } from './about.js';

type Waiver = NonNullable<OnRecord['agreement']['waivers']>[number];

/** What was asked for, opened and closed, the newest first. */
export function Waivers({ on: { agreement, history } }: AboutProps) {
  const { waivers = [] } = agreement;
  if (waivers.length === 0) return null;
  return (
    <Section title="What is on the record">
      <ul className="ruled">
        {waivers.toReversed().map((waiver) => (
          <li key={waiver.requestId}>
            <b>{labelOf(WAIVED_RULES, waiver.waives)}</b> for <span className="mono">{waiver.subjectId}</span>, to the
            end of {day(waiver.until)}, ET.
            <p className="record">{reasonOf(waiver, history)}</p>
            <Standing waiver={waiver} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Why it was asked for, as it was written then. */
function reasonOf({ requestId }: Waiver, history: readonly HistoryItem[]): string {
  const { reason }: { readonly reason?: unknown } = history.find(({ eventId }) => eventId === requestId)?.payload ?? {};
  return typeof reason === 'string' ? reason : '';
}

function Standing({ waiver: { requestedBy, requestedAt, openedAt, closedAt } }: { readonly waiver: Waiver }) {
  return (
    <span className="under">
      Asked for by <span className="mono">{requestedBy}</span> on <Moment at={requestedAt} />.{' '}
      {openedAt === null ? (
        'A second official has not confirmed it: it waives nothing.'
      ) : (
        <>
          Opened on <Moment at={openedAt} />.{' '}
        </>
      )}
      {closedAt === null ? (
        openedAt !== null && 'Flagged: no auditor has closed it.'
      ) : (
        <>
          Closed by an auditor on <Moment at={closedAt} />.
        </>
      )}
    </span>
  );
}
