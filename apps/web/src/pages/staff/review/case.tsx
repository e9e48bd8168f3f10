import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { agreementQuery, historyQuery, organizationQuery, policyQuery } from '../../../api/queries.js';
import type { Agreement, HistoryItem, Organization, Policy } from '../../../api/types.js';
import { Onlookers } from '../../../parts/agreement/onlookers.js';
import { useLive } from '../../../parts/agreement/use-live.js';
import { Loaded } from '../../../parts/loaded.js';
import { versionsOf, type Version } from './versions.js';

/** What every page of a review needs. */
export interface ReviewCase {
  readonly id: string;
  /** As it is now: newer, perhaps, than what the reviewer judges. */
  readonly agreement: Agreement;
  readonly organization: Organization;
  readonly policy: Policy;
  readonly history: readonly HistoryItem[];
  readonly versions: readonly Version[];
  /** Number of the agreement; of one that was never submitted, that it has none. */
  readonly number: string;
}

interface OfReviewProps {
  readonly children: (reviewed: ReviewCase) => React.ReactNode;
}

/** The agreement of the address, with its record, as it changes. */
export function OfReview({ children }: OfReviewProps) {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const agreement = useQuery(agreementQuery(id));
  const onlookers = useLive(id);
  return (
    <>
      <Loaded query={agreement} label="the agreement" rows={10}>
        {(found) => <WithRecord agreement={found}>{children}</WithRecord>}
      </Loaded>
      <Onlookers others={onlookers} />
    </>
  );
}

function WithRecord({ agreement, children }: OfReviewProps & { readonly agreement: Agreement }) {
  const { id, organizationId, number } = agreement;
  const organization = useQuery(organizationQuery(organizationId));
  const policy = useQuery(policyQuery());
  const history = useQuery(historyQuery(id, false));
  return (
    <Loaded query={organization} label="the organization">
      {(whose) => (
        <Loaded query={policy} label="the policy">
          {(inForce) => (
            <Loaded query={history} label="the history">
              {(items) =>
                children({
                  id,
                  agreement,
                  organization: whose,
                  policy: inForce,
                  history: items,
                  versions: versionsOf(items),
                  number: number ?? 'not submitted yet',
                })
              }
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
