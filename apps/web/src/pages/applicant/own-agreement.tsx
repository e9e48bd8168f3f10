import { Status } from './status/status.js';
import { Tasks } from './tasks/tasks.js';
import { WithAgreement } from '../../parts/agreement/on-agreement.js';

/** One agreement of the own organization: its sections while it is written, where it stands afterwards. */
export function OwnAgreementPage() {
  return (
    <WithAgreement>
      {(own) => (own.agreement.state === 'Draft' ? <Tasks own={own} /> : <Status own={own} />)}
    </WithAgreement>
  );
}
