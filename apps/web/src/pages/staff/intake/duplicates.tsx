import { useInfiniteQuery, useQueries, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { agreementsQuery, someOrganizationsQuery } from '../../../api/queries.js';
import type { AgreementListItem } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { ShowMore } from '../../../parts/show-more.js';
import { count, day } from '../../../words/dates.js';
import { statusOfState } from '../../../words/status.js';
import { searchedFor, similarTo, tellingWords } from './similar.js';

interface DuplicatesProps {
  readonly on: OnAgreement;
  /** Says that one has looked: it can be said once there was all of it to look at. */
  readonly children: React.ReactNode;
}

/** What may be the same as this application: the organization's other agreements, and organizations of similar names. */
export function Duplicates({ on, children }: DuplicatesProps) {
  const { organization } = on;
  const own = useInfiniteQuery(agreementsQuery({ organizationId: organization.id }));
  const words = tellingWords(organization.legalName);
  const searches = useQueries({ queries: words.map((word) => someOrganizationsQuery(word)) });
  const { missed, isPending } = searchedFor(words, searches);
  const isAllRead = own.data !== undefined && own.error === null && !own.hasNextPage;
  const again = () => searches.filter(({ error }) => error !== null).forEach(({ refetch }) => void refetch());
  return (
    <>
      <OwnOthers on={on} query={own} />
      <Section title="Organizations of similar names" isLite level={3}>
        <p className="small muted">Looked for: {words.join(', ')}.</p>
        {missed.length > 0 && <Missed words={missed} onRetry={again} />}
        {isPending && <p role="status">Looking.</p>}
        <Similar
          similar={similarTo(
            organization,
            searches.flatMap(({ data }) => data ?? []),
          )}
          isWhole={!isPending && missed.length === 0}
        />
      </Section>
      {isAllRead && !isPending && missed.length === 0 ? (
        children
      ) : (
        <p>Once all of it stands here, you can say that you have looked at it.</p>
      )}
    </>
  );
}

interface MissedProps {
  readonly words: readonly string[];
  readonly onRetry: () => void;
}

const Missed = ({ words, onRetry }: MissedProps) => (
  <Alert kind="warn" title={`Not looked for: ${words.join(', ')}`} isAnnounced>
    The server did not answer this search: there may be more organizations of similar names.{' '}
    <button type="button" className="usa-button usa-button--unstyled" onClick={onRetry}>
      Try again
    </button>
  </Alert>
);

const ENDED = new Set(['Rejected', 'Withdrawn', 'Expired', 'Terminated']);
const isOver = ({ state, expired }: AgreementListItem) => ENDED.has(state) || expired === true;

interface OwnOthersProps {
  readonly on: OnAgreement;
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly AgreementListItem[] }>>;
}

function OwnOthers({ on: { agreement, organization }, query }: OwnOthersProps) {
  return (
    <Section title={`Other agreements of ${organization.shortName}`} isLite level={3}>
      <Loaded query={query} label="other agreements" rows={1}>
        {({ pages }) => {
          const others = pages.flatMap(({ items }) => items).filter(({ id }) => id !== agreement.id);
          const standing = others.filter((one) => !isOver(one));
          return (
            <>
              {standing.length === 0 && !query.hasNextPage && <p>None is open or in force.</p>}
              <ul className="ruled">
                {standing.map((one) => (
                  <Other key={one.id} other={one} isPredecessor={one.id === agreement.predecessorId} />
                ))}
              </ul>
              {others.length > standing.length && (
                <p className="small muted">{count(others.length - standing.length, 'other')} ended before.</p>
              )}
              <ShowMore query={query} name="Show more of its agreements" />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

interface OtherProps {
  readonly other: AgreementListItem;
  readonly isPredecessor: boolean;
}

function Other({ other: { id, number, state, expired, expiresOn }, isPredecessor }: OtherProps) {
  const blocks = state === 'Active' || state === 'Suspended';
  return (
    <li className="row">
      <span>
        <Link className="mono" to="/agreements/$id" params={{ id }}>
          {number ?? 'Draft'}
        </Link>
        <span className="under">
          {isPredecessor && 'The one before this: it is replaced when this one is put in force.'}
          {!isPredecessor &&
            blocks &&
            'In force, and not named as the one before: intake cannot be completed beside it.'}
          {expiresOn !== undefined && ` Ends ${day(expiresOn)}.`}
        </span>
      </span>
      <span className="row-end">
        <StatusText status={statusOfState({ state, expired })} />
      </span>
    </li>
  );
}

interface SimilarProps {
  readonly similar: ReturnType<typeof similarTo>;
  /** Nothing that was looked for is missing. */
  readonly isWhole: boolean;
}

function Similar({ similar, isWhole }: SimilarProps) {
  if (similar.length === 0) return isWhole && <p>None.</p>;
  return (
    <ul className="ruled">
      {similar.map(({ id, legalName, shortName, shared }) => (
        <li key={id}>
          <Link to="/organizations/$id" params={{ id }}>
            {legalName}
          </Link>
          <span className="under">
            {shortName}; shares {shared.join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
