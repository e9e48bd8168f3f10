/** An agreement as facts and facets: the same for the live page and for any moment of the past. */
import type { Agreement } from '../api/types.js';
import type { FacetRow } from '../design/facet-list.js';
import { day } from '../words/dates.js';
import {
  AMENDMENT,
  CLASSIFIED,
  INTAKE,
  LEGAL_HOLD,
  PRIVACY,
  RISK,
  STANDARDS,
  STATES,
  STATUTORY_COVER,
  statusOfSignatures,
  type Status,
} from '../words/status.js';

interface Facet {
  readonly name: string;
  readonly of: (agreement: Agreement) => Status;
  readonly note?: (agreement: Agreement) => string | undefined;
}

const FACETS: readonly Facet[] = [
  { name: 'State', of: ({ state }) => STATES[state] },
  { name: 'Intake', of: ({ facets }) => INTAKE[facets.intake] },
  {
    name: 'Privacy',
    of: ({ facets }) => PRIVACY[facets.privacy],
    note: ({ review }) => assigneeOf(review, 'dhs.privacy'),
  },
  {
    name: 'Classified',
    of: ({ facets }) => CLASSIFIED[facets.classified],
    note: ({ classified }) => untilOf('to be verified by', classified?.verificationDueOn),
  },
  {
    name: 'Signatures',
    of: ({ facets }) => statusOfSignatures(facets.signatures),
    note: ({ terms, facets }) =>
      facets.signatures.isao === 'Signed' && facets.signatures.nccic === 'Signed'
        ? undefined
        : untilOf('to be signed by', terms?.signBy),
  },
  { name: 'Standards', of: ({ facets }) => STANDARDS[facets.standards] },
  { name: 'Risk', of: ({ facets }) => RISK[facets.risk] },
  { name: 'Amendment', of: ({ facets }) => AMENDMENT[facets.amendment] },
  { name: 'Legal hold', of: ({ facets }) => (facets.legalHold ? LEGAL_HOLD.on : LEGAL_HOLD.off) },
  { name: 'Statutory cover', of: ({ facets }) => STATUTORY_COVER[facets.statutoryCover] },
];

const untilOf = (before: string, date: string | undefined) =>
  date === undefined ? undefined : `${before} ${day(date)}`;

function assigneeOf({ assignments }: Agreement['review'], name: string): string | undefined {
  const one = assignments.find((assignment) => assignment.function === name);
  return one?.subjectId === undefined ? undefined : `assigned to ${one.subjectId}, due ${day(one.dueOn)}`;
}

/** State and facets of an agreement; with what they were `before`, those that changed are marked. */
export const facetRowsOf = (agreement: Agreement, before?: Agreement): readonly FacetRow[] =>
  FACETS.map((facet) => rowOf(facet, agreement, before));

function rowOf({ name, of, note }: Facet, agreement: Agreement, before: Agreement | undefined): FacetRow {
  const status = of(agreement);
  const was = before === undefined ? undefined : of(before);
  const said = note?.(agreement);
  return {
    name,
    status,
    ...(said === undefined ? {} : { note: said }),
    ...(was === undefined || was.word === status.word ? {} : { was: was.word }),
  };
}
