import type { Agreement } from '../../api/types.js';
import { Moment } from '../../design/moment.js';
import { Section } from '../../design/section.js';
import { day } from '../../words/dates.js';
import { labelOf, WAIVED_RULES } from '../../words/labels.js';

type Waiver = NonNullable<Agreement['waivers']>[number];

/** What was asked for, opened and closed, the newest first. */
export const WaiverFacts = ({ waivers }: { readonly waivers: readonly Waiver[] }) => (
  <Section title="What is on the record">
    <ul className="ruled">
      {waivers.toReversed().map((waiver) => (
        <li key={waiver.requestId}>
          <b>{labelOf(WAIVED_RULES, waiver.waives)}</b> for <span className="mono">{waiver.subjectId}</span>, to the end
          of {day(waiver.until)}. <Standing waiver={waiver} />
        </li>
      ))}
    </ul>
  </Section>
);

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
