import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { BeforeAfter } from '../../design/before-after.js';
import { FacetList } from '../../design/facet-list.js';
import { Section } from '../../design/section.js';
import { AMENDMENT_GATES, AMENDMENT_KINDS, gateStatus } from '../../words/amendments.js';
import { weekday } from '../../words/dates.js';
import { labelOf } from '../../words/labels.js';
import { changesInWords } from './amendment-changes.js';

type Amendment = NonNullable<Agreement['amendment']>;

const SIDES: Readonly<Record<string, string>> = { ISAO: 'the ISAO', NCCIC: 'NCCIC' };

/** The amendment that is open: what it changes, and what stands between it and its effect. */
export function AmendmentPart({ amendment }: { readonly amendment: Amendment }) {
  const { amendmentNo, kind, proposedBy, proposedAt, summary, expiresOn, termEndsOn } = amendment;
  return (
    <Section
      title={`Amendment ${amendmentNo}: ${labelOf(AMENDMENT_KINDS, kind)}`}
      aside={`proposed by ${SIDES[proposedBy] ?? proposedBy} on ${weekday(proposedAt.slice(0, 10))}`}
    >
      {summary !== undefined && <p className="record">{summary}</p>}
      <p>The terms in force stay as they are until it takes effect.</p>
      {expiresOn !== undefined && <p>The agreement then ends on {weekday(expiresOn)}.</p>}
      {termEndsOn !== undefined && (
        <Alert kind="warn" title={`The agreement ends on ${weekday(termEndsOn)}`}>
          This amendment does not prolong it, and would hold for a short time only.
        </Alert>
      )}
      <BeforeAfter changes={changesInWords(amendment.changes)} caption={`What amendment ${amendmentNo} changes`} />
      <FacetList
        facets={amendment.requiredGates.map((gate) => ({
          name: labelOf(AMENDMENT_GATES, gate),
          status: gateStatus(amendment.openGates.includes(gate)),
        }))}
      />
    </Section>
  );
}
