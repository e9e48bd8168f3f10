import { Button } from '@trussworks/react-uswds';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agreementsQuery } from '../../../api/queries.js';
import type { AgreementListItem } from '../../../api/types.js';
import { Moment } from '../../../design/moment.js';
import { StatusText } from '../../../design/status-text.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { Loaded } from '../../../parts/loaded.js';
import { dateOf, day } from '../../../words/dates.js';
import { PRIVACY, STATES, statusOfSignatures } from '../../../words/status.js';

export interface OpenPart {
  readonly id: string;
  readonly name: string;
  readonly states: readonly string[];
  readonly none: string;
}

/** What is open and may wait for others: the states say so, whoever reads. */
export const OPEN_PARTS: readonly [OpenPart, OpenPart] = [
  {
    id: 'applicant',
    name: 'With the applicant',
    states: ['ChangesRequested'],
    none: 'Nothing is with an applicant now.',
  },
  {
    id: 'open',
    name: 'All open',
    states: ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'],
    none: 'No application is open.',
  },
];

export const openPartOf = (tab: string): OpenPart | undefined => OPEN_PARTS.find(({ id }) => id === tab);

const COLUMNS: readonly Column<AgreementListItem>[] = [
  {
    id: 'organization',
    header: 'Organization',
    isRowHead: true,
    cell: ({ id, organization, number }) => (
      <>
        <Link className="row-link" to="/agreements/$id" params={{ id }}>
          {organization.legalName}
        </Link>
        <span className="under mono">{number}</span>
      </>
    ),
  },
  { id: 'state', header: 'State', cell: ({ state }) => <StatusText status={STATES[state]} /> },
  {
    id: 'privacy',
    header: 'Privacy review',
    cardLabel: 'Privacy review',
    cell: ({ facets }) => <StatusText status={PRIVACY[facets.privacy]} />,
  },
  {
    id: 'signatures',
    header: 'Signatures',
    cardLabel: 'Signatures',
    cell: ({ facets }) => <StatusText status={statusOfSignatures(facets.signatures)} />,
  },
  {
    id: 'submitted',
    header: 'Submitted',
    cardLabel: 'Submitted',
    cell: ({ submittedAt }) => (submittedAt === undefined ? null : day(dateOf(submittedAt))),
  },
  {
    id: 'updated',
    header: 'Last change',
    cardLabel: 'Last change',
    cell: ({ updatedAt }) => <Moment at={updatedAt} />,
  },
];

/** Agreements in some states, the one that has waited longest on top. */
export function OpenAgreements({ part }: { readonly part: OpenPart }) {
  const query = useInfiniteQuery(agreementsQuery({ state: part.states, sort: 'updatedAt' }));
  return (
    <Loaded query={query} label={part.name.toLowerCase()} rows={6}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return items.length === 0 ? (
          <p>{part.none}</p>
        ) : (
          <>
            <WorkTable
              caption={part.name}
              columns={COLUMNS}
              groups={[{ id: 'all', title: '', rows: items }]}
              idOf={({ id }) => id}
            />
            {query.hasNextPage && (
              <Button type="button" outline onClick={() => void query.fetchNextPage()}>
                Show more
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
