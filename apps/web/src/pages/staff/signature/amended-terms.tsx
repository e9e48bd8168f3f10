import type { WorkItem } from '../../../api/types.js';
import { SaveAsCsv } from '../../../design/plots/index.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { Link } from '../../../parts/link.js';
import { dateOf, day } from '../../../words/dates.js';
import { dataOfAmended } from './desk-data.js';
import { amendmentsOn } from './desk-rows.js';

interface AmendedTermsProps {
  /** What waits for the reader, as far as it was read. */
  readonly work: readonly WorkItem[];
  readonly hasMore: boolean;
}

const COLUMNS: readonly Column<WorkItem>[] = [
  {
    id: 'organization',
    header: 'Organization',
    isRowHead: true,
    cell: ({ agreementId, number, organization }) => (
      <>
        <Link className="row-link" to="/agreements/$id/amendment" params={{ id: agreementId }}>
          {organization.legalName}
        </Link>
        <span className="under mono">{number}</span>
      </>
    ),
  },
  { id: 'what', header: 'What waits', cardLabel: 'What waits', cell: () => 'Amended terms, to be signed' },
  { id: 'since', header: 'Since', cardLabel: 'Since', cell: ({ since }) => day(dateOf(since)) },
];

/** Amendments whose terms NCCIC is to sign: each is signed on the page of the amendment. */
export function AmendedTerms({ work, hasMore }: AmendedTermsProps) {
  const rows = amendmentsOn(work);
  if (rows.length === 0)
    return <p>{hasMore ? 'None in what was looked through.' : 'No amendment waits for the signature of NCCIC.'}</p>;
  return (
    <>
      <WorkTable
        caption="Amendments that wait for the signature of NCCIC"
        columns={COLUMNS}
        groups={[{ id: 'all', title: '', rows }]}
        idOf={({ agreementId }) => agreementId}
      />
      <SaveAsCsv data={dataOfAmended(rows)} file="amended-terms" />
    </>
  );
}
