import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { BeforeAfter, type FieldChange } from '../../design/before-after.js';
import { FacetList } from '../../design/facet-list.js';
import { Section } from '../../design/section.js';
import { AMENDMENT_GATES, AMENDMENT_KINDS, gateStatus } from '../../words/amendments.js';
import { weekday } from '../../words/dates.js';
import { labelOf } from '../../words/labels.js';
import { ALL_FIELDS, textOf } from '../application/index.js';

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
      <BeforeAfter changes={changesOf(amendment)} caption={`What amendment ${amendmentNo} changes`} />
      <FacetList
        facets={amendment.requiredGates.map((gate) => ({
          name: labelOf(AMENDMENT_GATES, gate),
          status: gateStatus(amendment.openGates.includes(gate)),
        }))}
      />
    </Section>
  );
}

/** The changes in the words of the application. */
const changesOf = ({ changes }: Amendment): readonly FieldChange[] =>
  changes.map(({ path, old, new: now }) => {
    const field = ALL_FIELDS.find(({ pointer }) => pointer === path) ?? fieldAbove(path);
    const said = (value: unknown) => (value === null ? undefined : field ? textOf(field, value) : plain(value));
    const before = said(old);
    const after = said(now);
    return {
      id: path,
      field: field?.label ?? path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  });

/** The question of which a place is a part. */
const fieldAbove = (path: string) => ALL_FIELDS.find(({ pointer }) => path.startsWith(`${pointer}/`));

/** What has no question of its own, as it is. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
