import { Section } from '../../../../design/section.js';
import { day, moment } from '../../../../words/dates.js';
import { labelOf } from '../../../../words/labels.js';
import { CHANGED_CONDITIONS } from '../../../../words/life.js';
import { reasonInWords, type AboutProps } from './about.js';

/** Why classified access stopped, and what the organization reported. */
export function StoppedAccess({ on }: AboutProps) {
  const { classified, changedConditions } = on.agreement;
  const suspended = classified?.suspended;
  if (suspended === undefined) return null;
  return (
    <Section title="Why it stopped" aside={`since ${moment(suspended.effectiveAt)}`}>
      <p>{reasonInWords(on, 'suspend-classified-access', suspended.causeCode)}.</p>
      {changedConditions.length > 0 && (
        <ul className="ruled">
          {changedConditions.map(({ reportId, kind, occurredOn, description }) => (
            <li key={reportId}>
              <b>{labelOf(CHANGED_CONDITIONS, kind)}</b>, {day(occurredOn)}
              {description !== undefined && <span className="under record">{description}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
