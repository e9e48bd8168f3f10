import { useQuery } from '@tanstack/react-query';
import { deadlinesQuery, policyQuery } from '../../api/queries.js';
import type { Agreement } from '../../api/types.js';
import { DateList } from '../../design/date-list.js';
import { Section } from '../../design/section.js';
import { Loaded } from '../loaded.js';
import { stateNow } from '../../words/status.js';
import { useToday } from '../use-today.js';
import { datesAhead } from './dates-ahead.js';

const ENDED: ReadonlySet<string> = new Set(['Rejected', 'Withdrawn', 'Expired', 'Terminated']);

/** What lies ahead of an agreement, for both of its sides; and the same for a calendar. */
export function DatesPart({ agreement }: { readonly agreement: Agreement }) {
  const { id, conditions } = agreement;
  const deadlines = useQuery(deadlinesQuery(id));
  const policy = useQuery(policyQuery());
  const today = useToday();
  return (
    <Section title="Dates ahead">
      <Loaded query={deadlines} label="dates" rows={2}>
        {({ ahead }) => {
          const dates = datesAhead(
            ahead,
            policy.data?.values.timers ?? [],
            ENDED.has(stateNow(agreement)) ? [] : conditions,
          );
          if (dates.length === 0) return <p className="muted">No date lies ahead.</p>;
          return (
            <>
              <DateList dates={dates} today={today} />
              <p className="small after-list">
                <a className="usa-link" href={`/api/v1/agreements/${id}/calendar.ics`} download>
                  Add these dates to your calendar
                </a>
              </p>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
