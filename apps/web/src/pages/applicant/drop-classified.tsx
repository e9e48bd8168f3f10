import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import type { CommandAnswer } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { CheckField } from '../../design/fields/index.js';
import { PageHead } from '../../design/page-head.js';
import { CommandForm } from '../../forms/index.js';
import { barOf, mayDo } from '../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { Link } from '../../parts/link.js';
import { Meanwhile } from '../../parts/step/meanwhile.js';
import { useSending, type Sending } from '../../parts/step/use-sending.js';
import { whyNot } from '../../words/actions.js';
import { Crumbs, tabTitle } from './crumbs.js';

const COMMAND = 'drop-classified-request';
const ACKNOWLEDGED = '/acknowledged';
const STATEMENT = 'We go on without access to classified information. Nothing of the agreement will rest on it.';
const NEEDED = { pointer: ACKNOWLEDGED, message: 'Tick the statement, if it is what you want.' };

/** Gives up the request for classified access, and goes on with the rest of the application. */
export function DropClassified() {
  return (
    <WithAgreement>
      {(own) => (
        <>
          <Crumbs agreement={own.agreement} here="Without classified access" />
          <PageHead
            title="Go on without classified access"
            documentTitle={tabTitle('Go on without classified access', own.agreement)}
            lead="Your request for it ends, and the part of the application about it is taken out. The privacy review stands; terms can be opened for signature next."
          />
          {mayDo(own.agreement, COMMAND) ? (
            <DropForm own={own} />
          ) : (
            <Alert kind="info" title="The request cannot be given up now">
              {whyNot(barOf(own.agreement, COMMAND) ?? 'NOT_AUTHORIZED')}
            </Alert>
          )}
        </>
      )}
    </WithAgreement>
  );
}

interface Acknowledgement {
  readonly acknowledged: boolean;
}

function useDropping({ agreement: { id, revision } }: OnAgreement): Sending<Acknowledgement> {
  const navigate = useNavigate();
  return useSending<Acknowledgement, CommandAnswer>({
    id: `${COMMAND}.${id}`,
    revision,
    initial: { acknowledged: false },
    check: ({ acknowledged }) => (acknowledged ? [] : [NEEDED]),
    send: (_said, key, seen) => sendToAgreement(COMMAND, { id, revision: seen, key }, { acknowledged: true }),
    onDone: () => void navigate({ to: '/my-agreements/$id', params: { id } }),
  });
}

function DropForm({ own }: { readonly own: OnAgreement }) {
  const { id } = own.agreement;
  const { form, ...sending } = useDropping(own);
  const keep = (
    <Link to="/my-agreements/$id" params={{ id }}>
      Keep the request
    </Link>
  );
  return (
    <CommandForm
      form={form}
      act="Give up the request"
      isDangerous
      confirm={{
        written: [{ name: 'You state', text: STATEMENT }],
        follows: 'To ask for classified access again, you apply anew.',
      }}
      cancel={keep}
    >
      <Meanwhile agreementId={id} sending={sending} yours={[]} />
      <CheckField
        pointer={ACKNOWLEDGED}
        label={<span className="record">{STATEMENT}</span>}
        error={form.errorAt(ACKNOWLEDGED)}
        isChecked={form.values.acknowledged}
        onChange={(acknowledged) => form.change({ acknowledged })}
      />
    </CommandForm>
  );
}
