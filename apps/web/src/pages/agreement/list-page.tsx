import { Button } from '@trussworks/react-uswds';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { agreementsQuery } from '../../api/queries.js';
import type { AgreementListItem } from '../../api/types.js';
import { FilterChip, FilterChoice } from '../../design/filter-chip.js';
import { Moment } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { SearchField } from '../../design/search-field.js';
import { StatusText } from '../../design/status-text.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Loaded } from '../../parts/loaded.js';
import { useWords } from '../../parts/use-search.js';
import { KeyLine, useShortcuts } from '../../shell/index.js';
import { day } from '../../words/dates.js';
import { CLASSIFIED, PRIVACY, STATES } from '../../words/status.js';

const SEARCH = 'agreements-search';
const STATE_OPTIONS = Object.entries(STATES).map(([value, { word }]) => ({ value, name: word }));

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
        <span className="under mono">{number ?? 'draft, no number yet'}</span>
      </>
    ),
  },
  {
    id: 'state',
    header: 'State',
    cell: ({ state, expired }) => <StatusText status={expired === true ? STATES.Expired : STATES[state]} />,
  },
  {
    id: 'gates',
    header: 'Privacy, classified access',
    cell: ({ facets }) => (
      <>
        <StatusText status={PRIVACY[facets.privacy]} />
        <span className="under">classified access: {CLASSIFIED[facets.classified].word.toLowerCase()}</span>
      </>
    ),
  },
  {
    id: 'ends',
    header: 'Ends',
    cardLabel: 'Ends',
    cell: ({ expiresOn }) => (expiresOn === undefined ? <span className="muted">not in force</span> : day(expiresOn)),
  },
  {
    id: 'updated',
    header: 'Last change',
    cardLabel: 'Last change',
    cell: ({ updatedAt }) => <Moment at={updatedAt} />,
  },
];

/** All agreements that the reader may see, the last changed first. */
export function Agreements() {
  const [{ q = '', state }, change] = useWords();
  const text = useDeferredValue(q);
  const query = useInfiniteQuery({
    ...agreementsQuery({ ...(text === '' ? {} : { q: text }), ...(state === undefined ? {} : { state: [state] }) }),
    placeholderData: keepPreviousData,
  });
  useShortcuts({ '/': () => document.querySelector<HTMLElement>(`#${SEARCH}`)?.focus() });
  return (
    <>
      <PageHead title="Agreements" lead="The last changed first." />
      <div className="row queue-filters">
        <SearchField
          id={SEARCH}
          label="Number or organization"
          value={q}
          onChange={(words) => change({ q: words === '' ? undefined : words })}
          shortcut="/"
        />
        {state === undefined ? (
          <FilterChoice label="State" options={STATE_OPTIONS} onChoose={(chosen) => change({ state: chosen })} />
        ) : (
          <FilterChip name="State" value={stateWord(state)} onClear={() => change({ state: undefined })} />
        )}
      </div>
      <Loaded query={query} label="agreements" rows={8}>
        {({ pages }) => (
          <List items={pages.flatMap(({ items }) => items)} isNarrowed={text !== '' || state !== undefined} />
        )}
      </Loaded>
      {query.hasNextPage && (
        <Button type="button" outline onClick={() => void query.fetchNextPage()}>
          Show more
        </Button>
      )}
      <KeyLine keys={[{ keys: ['/'], what: 'find' }]} />
    </>
  );
}

const stateWord = (state: string) => STATE_OPTIONS.find(({ value }) => value === state)?.name ?? state;

function List({ items, isNarrowed }: { readonly items: readonly AgreementListItem[]; readonly isNarrowed: boolean }) {
  if (items.length === 0)
    return <p>{isNarrowed ? 'No agreement matches. Clear the filter to see all.' : 'There is no agreement yet.'}</p>;
  const groups = [{ id: 'all', title: '', rows: items }];
  return <WorkTable caption="Agreements" columns={COLUMNS} groups={groups} idOf={({ id }) => id} />;
}
