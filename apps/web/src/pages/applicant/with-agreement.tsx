import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { agreementQuery, organizationQuery, policyQuery } from '../../api/queries.js';
import type { Agreement, Organization, Policy } from '../../api/types.js';
import { Loaded } from '../../parts/loaded.js';

export { barOf, mayDo, useMakeOld } from '../../parts/agreement/may.js';

/** What every page about one agreement of the own organization needs. */
export interface OwnAgreement {
  readonly agreement: Agreement;
  readonly organization: Organization;
  readonly policy: Policy;
}

interface WithAgreementProps {
  readonly children: (own: OwnAgreement) => React.ReactNode;
}

/** Reads the agreement of the address, its organization, and the policy in force. */
export function WithAgreement({ children }: WithAgreementProps) {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const agreement = useQuery(agreementQuery(id));
  return (
    <Loaded query={agreement} label="agreement" rows={10}>
      {(found) => <WithOrganization agreement={found}>{children}</WithOrganization>}
    </Loaded>
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
