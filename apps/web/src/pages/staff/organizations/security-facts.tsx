import type { Organization } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { day } from '../../../words/dates.js';
import { officeOf } from '../../../words/functions.js';
import { labelOf, SECURITY_FACTS } from '../../../words/labels.js';
import { securityStatusOf, SECURITY_STATUSES, type SecurityFactKind } from '../../../words/security.js';

const KINDS = Object.keys(SECURITY_STATUSES).filter((name): name is SecurityFactKind => name in SECURITY_STATUSES);

/** What is known of the security of the organization: the newest fact of each kind, with its source. */
export function SecurityFacts({ organization: { securityFacts } }: { readonly organization: Organization }) {
  return (
    <Section title="Security facts">
      <ul className="ruled">
        {KINDS.map((kind) => (
          <Kind key={kind} kind={kind} fact={securityFacts.find(({ factKind }) => factKind === kind)} />
        ))}
      </ul>
    </Section>
  );
}

interface KindProps {
  readonly kind: SecurityFactKind;
  readonly fact: Organization['securityFacts'][number] | undefined;
}

function Kind({ kind, fact }: KindProps) {
  return (
    <li>
      <b>{labelOf(SECURITY_FACTS, kind)}</b>{' '}
      {fact === undefined ? (
        <span className="under">nothing is recorded</span>
      ) : (
        <>
          <StatusText status={securityStatusOf(kind, fact.status)} />
          <span className="under">
            as of {day(fact.asOf)}, recorded by {officeOf(fact.recordedBy)}
            {fact.sourceRef !== undefined && (
              <>
                , <span className="mono">{fact.sourceRef}</span>
              </>
            )}
          </span>
        </>
      )}
    </li>
  );
}
