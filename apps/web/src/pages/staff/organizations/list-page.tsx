import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { registryQuery } from '../../../api/queries.js';
import type { OrganizationListItem } from '../../../api/types.js';
import { PageHead } from '../../../design/page-head.js';
import type { ChartData } from '../../../design/plots/index.js';
import { SearchField } from '../../../design/search-field.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { ListFoot } from '../../../parts/list-foot.js';
import { useWords } from '../../../parts/use-search.js';
import { KeyLine, useKeyHint, useShortcuts, useSignedIn } from '../../../shell/index.js';
import { labelOf, MEMBERSHIP_MIXES, ORGANIZATION_KINDS } from '../../../words/labels.js';
import { basisOf } from './profile.js';

const SEARCH = 'organizations-search';

const COLUMNS: readonly Column<OrganizationListItem>[] = [
  {
    id: 'name',
    header: 'Organization',
    isRowHead: true,
    cell: ({ id, legalName, shortName }) => (
      <>
        <Link className="row-link" to="/organizations/$id" params={{ id }}>
          {legalName}
        </Link>
        <span className="under">{shortName}</span>
      </>
    ),
  },
  { id: 'kind', header: 'Kind', cell: ({ organizationKind }) => labelOf(ORGANIZATION_KINDS, organizationKind) },
  { id: 'basis', header: 'Formed around', cardLabel: 'Formed around', cell: basisOf },
  {
    id: 'members',
    header: 'Members',
    cardLabel: 'Members',
    cell: ({ membershipMix }) => labelOf(MEMBERSHIP_MIXES, membershipMix),
  },
  { id: 'jurisdiction', header: 'Where', cardLabel: 'Where', cell: ({ jurisdiction }) => jurisdiction },
];

const dataOf = (items: readonly OrganizationListItem[]): ChartData => ({
  columns: ['Short name', 'Organization', 'Kind', 'Formed around', 'Members', 'Where'],
  rows: items.map((one) => [
    one.shortName,
    one.legalName,
    labelOf(ORGANIZATION_KINDS, one.organizationKind),
    basisOf(one),
    labelOf(MEMBERSHIP_MIXES, one.membershipMix),
    one.jurisdiction,
  ]),
});

/** The registry of organizations, by name. */
export function Organizations() {
  const [{ q = '' }, change] = useWords();
  const { functions } = useSignedIn();
  const text = useDeferredValue(q);
  const query = useInfiniteQuery({ ...registryQuery(text), placeholderData: keepPreviousData });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  useShortcuts({ '/': () => document.querySelector<HTMLElement>(`#${SEARCH}`)?.focus() });
  const mayRegister = functions.some((name) => name === 'nccic.case_manager' || name === 'admin');
  const register = mayRegister && (
    <Link className="usa-button" to="/organizations/register">
      Register an organization
    </Link>
  );
  return (
    <>
      <PageHead
        title="Organizations"
        lead="Everybody who has, had or may ask for an agreement, by name."
        acts={register}
      />
      <div className="row queue-filters">
        <SearchField
          id={SEARCH}
          label="Name, sector or region"
          value={q}
          onChange={(words) => change({ q: words === '' ? undefined : words })}
          {...useKeyHint('/')}
        />
      </div>
      <Loaded query={query} label="organizations" rows={8}>
        {() => <Found items={items} isNarrowed={text !== ''} />}
      </Loaded>
      <ListFoot query={query} data={dataOf(items)} file="organizations" />
      <KeyLine keys={[{ keys: ['/'], what: 'find' }]} />
    </>
  );
}

interface FoundProps {
  readonly items: readonly OrganizationListItem[];
  readonly isNarrowed: boolean;
}

function Found({ items, isNarrowed }: FoundProps) {
  if (items.length === 0)
    return (
      <p>
        {isNarrowed ? 'No organization matches. Clear the words to see all.' : 'No organization is registered yet.'}
      </p>
    );
  return (
    <WorkTable
      caption="Organizations"
      columns={COLUMNS}
      groups={[{ id: 'all', title: '', rows: items }]}
      idOf={({ id }) => id}
    />
  );
}
