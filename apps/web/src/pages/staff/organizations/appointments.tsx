import type { Organization } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { count, dateOf, day } from '../../../words/dates.js';
import { personOf } from '../../../words/functions.js';
import { holdersOf, type Holder } from './profile.js';

/** Who acts for the organization, by function. */
export function Appointments({ organization }: { readonly organization: Organization }) {
  const holders = holdersOf(organization);
  return (
    <Section title="Appointments">
      <ul className="ruled">
        {holders.map((holder) => (
          <Held key={holder.functionName} holder={holder} />
        ))}
      </ul>
    </Section>
  );
}

function Held({ holder: { functionName, current, ended } }: { readonly holder: Holder }) {
  return (
    <li>
      <b>{personOf(functionName)}</b>
      {current.length === 0 && <span className="under">nobody holds it</span>}
      {current.map(({ subjectId, appointedAt, headcountOne }) => (
        <span key={`${subjectId ?? ''} ${appointedAt}`} className="under">
          {subjectId ?? 'appointed'}, since {day(dateOf(appointedAt))}
          {headcountOne && ', the only officer'}
        </span>
      ))}
      {ended.length > 0 && <span className="under">{count(ended.length, 'appointment')} ended before</span>}
    </li>
  );
}
