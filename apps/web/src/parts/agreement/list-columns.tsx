/** Columns that lists of agreements share. */
import type { AgreementListItem } from '../../api/types.js';
import { Moment } from '../../design/moment.js';
import type { Column } from '../../design/work-table.js';
import { Link } from '../link.js';

/** With whom, and its number: the head of a row, which leads to the agreement. */
export const ORGANIZATION: Column<AgreementListItem> = {
  id: 'organization',
  header: 'Organization',
  isRowHead: true,
  cell: ({ id, organization, number }) => (
    <>
      <Link className="row-link" to="/agreements/$id" params={{ id }}>
        {organization.legalName}
      </Link>
      <span className="under mono">{number ?? 'draft, no number yet'}</span>
    </>
  ),
};

/** When something happened to it last. */
export const LAST_CHANGE: Column<AgreementListItem> = {
  id: 'updated',
  header: 'Last change',
  cardLabel: 'Last change',
  cell: ({ updatedAt }) => <Moment at={updatedAt} />,
};
