import type { Agreement } from '../../api/types.js';
import { Section } from '../../design/section.js';
import { LevelBars } from '../../design/status-text.js';
import { day } from '../../words/dates.js';
import { labelOf, RISK_SOURCES } from '../../words/labels.js';

/** Open conditions, and risks that were accepted. */
export function Conditions({ agreement: { conditions, risks } }: { readonly agreement: Agreement }) {
  const carried = risks.filter(({ status }) => status === 'Active' || status === 'Expired');
  if (conditions.length + carried.length === 0) return null;
  return (
    <Section title="Conditions and risk" aside={`${conditions.length + carried.length} open`}>
      <ul className="ruled">
        {conditions.map(({ conditionId, text, owner, dueOn, blocking }, place) => (
          <li key={conditionId}>
            <b>Condition {place + 1}.</b> <span className="record">{text}</span>
            <span className="under">
              owed by the {owner}, due {day(dueOn)}
              {blocking && ', blocks what follows'}
            </span>
          </li>
        ))}
        {carried.map(({ riskId, source, residualLevel, expiresOn, status, acceptedBy }, place) => (
          <li key={riskId} className="row">
            <span>
              <b>Risk {place + 1}.</b> {labelOf(RISK_SOURCES, source.kind)}
              <span className="under">
                accepted by {acceptedBy} {status === 'Expired' ? 'until it ran out on' : 'until'} {day(expiresOn)}
              </span>
            </span>
            <span className="row-end">
              <LevelBars level={residualLevel} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
