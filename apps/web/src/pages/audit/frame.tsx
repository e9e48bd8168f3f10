import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { agreementQuery, organizationQuery } from '../../api/queries.js';
import type { Agreement, Organization } from '../../api/types.js';
import { PageHead } from '../../design/page-head.js';
import { AgreementCrumbs } from '../../parts/agreement/on-agreement.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';

/** An agreement as it is now, with whose it is. */
export interface Looked {
  readonly id: string;
  readonly agreement: Agreement;
  readonly organization: Organization;
  /** Its number; of one that was never submitted, that it has none. */
  readonly number: string;
}

const NAMES = {
  history: 'History',
  replay: 'Replay',
  compare: 'Compare two moments',
  people: 'Who did what',
} as const;
export type View = keyof typeof NAMES;
const VIEWS: readonly View[] = ['history', 'replay', 'compare', 'people'];

/** Where a view of an agreement is; without one, the agreement as it is now. */
export const addressOf = (id: string, view?: View): string =>
  `/agreements/${id}${view === undefined ? '' : `/${view}`}`;

/** The agreement of the address, for a view of its record. */
export function OfAgreement({ children }: { readonly children: (looked: Looked) => React.ReactNode }) {
  const { id = '' } = useParams({ strict: false });
  const agreement = useQuery(agreementQuery(id));
  const organizationId = agreement.data?.organizationId ?? '';
  const organization = useQuery({ ...organizationQuery(organizationId), enabled: organizationId !== '' });
  return (
    <Loaded query={agreement} label="the agreement">
      {(now) => (
        <Loaded query={organization} label="the organization">
          {(whose) => children({ id, agreement: now, organization: whose, number: now.number ?? 'not submitted yet' })}
        </Loaded>
      )}
    </Loaded>
  );
}

interface HeadProps {
  readonly looked: Looked;
  readonly view: View;
  readonly lead?: React.ReactNode;
  readonly acts?: React.ReactNode;
}

/** Title of a view, and the ways to the other views of the same record. */
export function ViewHead({ looked: { id, agreement, organization, number }, view, lead, acts }: HeadProps) {
  const title = `${NAMES[view]}: ${organization.shortName}`;
  return (
    <>
      <AgreementCrumbs agreement={agreement} here={NAMES[view]} />
      <PageHead
        title={title}
        documentTitle={`${title}, ${number}`}
        lead={
          <>
            {organization.legalName}, <span className="mono">{number}</span>
            {lead}
          </>
        }
        acts={acts}
      />
      <nav className="views" aria-label="Views of the record">
        {VIEWS.map((name) => (
          <Link key={name} to={addressOf(id, name)} search={{}} aria-current={name === view ? 'page' : undefined}>
            {NAMES[name]}
          </Link>
        ))}
      </nav>
    </>
  );
}
