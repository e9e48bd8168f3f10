import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useNews } from '../../api/live.js';
import { announce } from '../../shell/index.js';
import { Status } from './status/status.js';
import { Tasks } from './tasks/tasks.js';
import { WithAgreement } from '../../parts/agreement/on-agreement.js';

/** One agreement of the own organization: its sections while it is written, where it stands afterwards. */
export function OwnAgreementPage() {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const queries = useQueryClient();
  useNews(`/api/v1/agreements/${id}/stream`, () => {
    announce('This page was brought up to date.');
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(id) });
  });
  return (
    <WithAgreement>
      {(own) => (own.agreement.state === 'Draft' ? <Tasks own={own} /> : <Status own={own} />)}
    </WithAgreement>
  );
}
