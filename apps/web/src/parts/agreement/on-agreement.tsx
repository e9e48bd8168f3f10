import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { agreementQuery, organizationQuery, policyQuery } from '../../api/queries.js';
import type { Agreement, Organization, Policy } from '../../api/types.js';
import { Breadcrumbs } from '../../design/page-head.js';
import { isIsao, useSignedIn } from '../../shell/index.js';
import { Link } from '../link.js';
import { Loaded } from '../loaded.js';
import { HomeLink } from './home.js';
import { Onlookers } from './onlookers.js';
import { useLive } from './use-live.js';

/** What every page about one agreement needs. */
export interface OnAgreement {
  readonly agreement: Agreement;
  readonly organization: Organization;
  readonly policy: Policy;
}

interface WithAgreementProps {
  readonly children: (on: OnAgreement) => React.ReactNode;
}

/** Reads the agreement of the address, its organization, and the policy in force; the agreement as it changes. */
export function WithAgreement({ children }: WithAgreementProps) {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const agreement = useQuery(agreementQuery(id));
  const onlookers = useLive(id);
  return (
    <>
      <Loaded query={agreement} label="agreement" rows={10}>
        {(found) => <WithOrganization agreement={found}>{children}</WithOrganization>}
      </Loaded>
      <Onlookers others={onlookers} />
    </>
  );
}

function WithOrganization({ agreement, children }: WithAgreementProps & { readonly agreement: Agreement }) {
  const organization = useQuery(organizationQuery(agreement.organizationId));
  const policy = useQuery(policyQuery());
  return (
    <Loaded query={organization} label="organization">
      {(ofIt) => (
        <Loaded query={policy} label="policy">
          {(inForce) => children({ agreement, organization: ofIt, policy: inForce })}
        </Loaded>
      )}
    </Loaded>
  );
}

/** Where a page about an agreement stands: below the list that the navigation marks, whoever came from wherever. */
export function AgreementCrumbs({ agreement, here }: { readonly agreement: Agreement; readonly here: string }) {
  const name = agreement.number ?? 'Draft';
  const list = isIsao(useSignedIn())
    ? { name: 'My agreements', link: <Link to="/my-agreements">My agreements</Link> }
    : { name: 'Agreements', link: <Link to="/agreements">Agreements</Link> };
  const link = (
    <HomeLink className="mono" agreement={agreement}>
      {name}
    </HomeLink>
  );
  const above = [list, { name, link }];
  return <Breadcrumbs above={above} here={here} />;
}
