import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agreementsQuery, someOrganizationsQuery } from '../../../api/queries.js';
import type { AgreementListItem } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Loaded } from '../../../parts/loaded.js';
import { count, day } from '../../../words/dates.js';
import { statusOfState } from '../../../words/status.js';
import { similarTo, tellingWords } from './similar.js';

/** What may be the same as this application: the organization's other agreements, and organizations of similar names. */
export function Duplicates({ on }: { readonly on: OnAgreement }) {
  return (
    <>
      <OwnOthers on={on} />
      <Similar on={on} />
    </>
  );
}

const ENDED = new Set(['Rejected', 'Withdrawn', 'Expired', 'Terminated']);
const isOver = ({ state, expired }: AgreementListItem) => ENDED.has(state) || expired === true;

function OwnOthers({ on: { agreement, organization } }: { readonly on: OnAgreement }) {
  const query = useInfiniteQuery(agreementsQuery({ organizationId: organization.id }));
  return (
    <Section title={`Other agreements of ${organization.shortName}`} isLite level={3}>
      <Loaded query={query} label="other agreements" rows={1}>
        {({ pages }) => {
          const others = pages.flatMap(({ items }) => items).filter(({ id }) => id !== agreement.id);
          const standing = others.filter((one) => !isOver(one));
          return (
            <>
              {standing.length === 0 && <p>None is open or in force.</p>}
              <ul className="ruled">
                {standing.map((one) => (
                  <Other key={one.id} other={one} isPredecessor={one.id === agreement.predecessorId} />
                ))}
              </ul>
              {others.length > standing.length && (
                <p className="small muted">{count(others.length - standing.length, 'other')} ended before.</p>
              )}
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

function Similar({ on: { organization } }: { readonly on: OnAgreement }) {
  const words = tellingWords(organization.legalName);
  const queries = useQueries({ queries: words.map((word) => someOrganizationsQuery(word)) });
  const isRead = queries.every(({ data }) => data !== undefined);
  const similar = similarTo(
    organization,
    queries.flatMap(({ data }) => data ?? []),
  );
  return (
    <Section title="Organizations of similar names" isLite level={3}>
      <p className="small muted">Looked for: {words.join(', ')}.</p>
      {!isRead && <p role="status">Looking.</p>}
      {isRead && similar.length === 0 && <p>None.</p>}
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
    </Section>
  );
}
