import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { agreementQuery, organizationQuery, policyQuery } from '../../api/queries.js';
import type { Agreement, Organization, Policy } from '../../api/types.js';
import { Loaded } from '../../parts/loaded.js';

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

/** Whether the person may send a command now. */
export const mayDo = ({ actions }: Agreement, command: string): boolean =>
  actions?.some((action) => action.command === command && action.allowed) ?? false;

/** Why not, by code; nothing where it is not the person's at all, or allowed. */
export const barOf = ({ actions }: Agreement, command: string): string | undefined =>
  actions?.find((action) => action.command === command && !action.allowed)?.code;

/** Has everything read again that a command on an agreement makes old. */
export function useMakeOld(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({
      predicate: ({ queryKey: [name] }) => !['session', 'personas', 'policy'].includes(String(name)),
    });
  };
}
