import type { AgreementFilters } from '../../../api/queries.js';
import type { AgreementListItem } from '../../../api/types.js';
import type { ChartData } from '../../../design/plots/index.js';
import { StatusText } from '../../../design/status-text.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { LAST_CHANGE, ORGANIZATION } from '../../../parts/agreement/list-columns.js';
import { KEYS_OF_LIST, ListNews, useAgreementList } from '../../../parts/agreement/use-list.js';
import { Loaded } from '../../../parts/loaded.js';
import { ListFoot } from '../../../parts/list-foot.js';
import { KeyLine } from '../../../shell/index.js';
import { dateOf, day } from '../../../words/dates.js';
import { PRIVACY, statusOfSignatures, statusOfState } from '../../../words/status.js';

export interface OpenPart {
  readonly id: string;
  readonly name: string;
  readonly filters: AgreementFilters;
  readonly none: string;
}

const OPEN = ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'];

/** What is open and may wait for others: for the reader's own reviews that says who reviews, for what an applicant has to do the next step, for the rest the states do. */
export const OPEN_PARTS: readonly [OpenPart, OpenPart, OpenPart] = [
  {
    id: 'reviews',
    name: 'My reviews',
    filters: { state: OPEN, assigned: 'true', sort: 'updatedAt' },
    none: 'You have no review in hand.',
  },
  {
    id: 'applicant',
    name: 'With the applicant',
    filters: { state: OPEN, waitsFor: 'applicant', sort: 'updatedAt' },
    none: 'No applicant has anything to answer or to sign.',
  },
  {
    id: 'open',
    name: 'All applications',
    filters: { state: OPEN, sort: 'updatedAt' },
    none: 'No application is open.',
  },
];

export const openPartOf = (tab: string): OpenPart | undefined => OPEN_PARTS.find(({ id }) => id === tab);

const COLUMNS: readonly Column<AgreementListItem>[] = [
  ORGANIZATION,
  { id: 'state', header: 'State', cell: (agreement) => <StatusText status={statusOfState(agreement)} /> },
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
  LAST_CHANGE,
];

/** Exactly the rows that are shown, for a file. */
export const dataOf = (items: readonly AgreementListItem[]): ChartData => ({
  columns: ['Number', 'Organization', 'State', 'Privacy review', 'Signatures', 'Submitted (UTC)', 'Changed (UTC)'],
  rows: items.map(({ number, organization, state, expired, facets, submittedAt, updatedAt }) => [
    number,
    organization.legalName,
    statusOfState({ state, expired }).word,
    PRIVACY[facets.privacy].word,
    statusOfSignatures(facets.signatures).word,
    submittedAt ?? null,
    updatedAt,
  ]),
});

/** Agreements in some states, the one that has waited longest on top. */
export function OpenAgreements({ part }: { readonly part: OpenPart }) {
  const { query, hasChanged } = useAgreementList(part.filters);
  return (
    <Loaded query={query} label={part.name.toLowerCase()} rows={6}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return (
          <>
            <ListNews hasChanged={hasChanged} />
            {items.length === 0 ? (
              <p>{part.none}</p>
            ) : (
              <WorkTable
                caption={part.name}
                columns={COLUMNS}
                groups={[{ id: 'all', title: '', rows: items }]}
                idOf={({ id }) => id}
              />
            )}
            <ListFoot query={query} data={dataOf(items)} file={`queue-${part.id}`} />
            <KeyLine keys={KEYS_OF_LIST} />
          </>
        );
      }}
    </Loaded>
  );
}
