import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { BeforeAfter } from '../../design/before-after.js';
import { FacetList } from '../../design/facet-list.js';
import { Section } from '../../design/section.js';
import { AMENDMENT_GATES, AMENDMENT_KINDS, gateStatus, nextOf } from '../../words/amendments.js';
import { moment, weekday } from '../../words/dates.js';
import { labelOf } from '../../words/labels.js';
import { changesInWords } from './amendment-changes.js';

type Amendment = NonNullable<Agreement['amendment']>;

const SIDES: Readonly<Record<string, string>> = { ISAO: 'the ISAO', NCCIC: 'NCCIC' };

interface AmendmentPartProps {
  readonly amendment: Amendment;
  /** The title of the page says already which one it is. */
  readonly isNamed?: boolean;
}

/** The amendment that is open: what it changes, what stands between it and its effect, and what happens next. */
export function AmendmentPart({ amendment, isNamed = false }: AmendmentPartProps) {
  const { amendmentNo, kind, proposedBy, proposedAt, summary, expiresOn, termEndsOn } = amendment;
  const name = labelOf(AMENDMENT_KINDS, kind);
  return (
    <Section
      title={isNamed ? name : `Amendment ${amendmentNo}: ${name}`}
      aside={`proposed by ${SIDES[proposedBy] ?? proposedBy} on ${moment(proposedAt)}`}
    >
      <div className="stack">
        {summary !== undefined && <p className="record">{summary}</p>}
        {termEndsOn !== undefined && (
          <Alert kind="warn" title={`The agreement ends on ${weekday(termEndsOn)}`}>
            This amendment does not prolong it, and would hold for a short time only.
          </Alert>
        )}
        <BeforeAfter changes={changesInWords(amendment.changes)} caption={`What amendment ${amendmentNo} changes`} />
        <FacetList
          isRoomy
          facets={amendment.requiredGates.map((gate) => ({
            name: labelOf(AMENDMENT_GATES, gate),
            status: gateStatus(gate, amendment),
          }))}
        />
        <p>
          <b>What happens next.</b> {nextOf(amendment)}
          {expiresOn !== undefined && ` The agreement then ends on ${weekday(expiresOn)}.`}
        </p>
      </div>
    </Section>
  );
}
