import { Link, useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import type { CommandAnswer } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { LongTextField } from '../../design/fields/index.js';
import { PageHead } from '../../design/page-head.js';
import { CommandForm } from '../../forms/index.js';
import { barOf, mayDo } from '../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { Meanwhile } from '../../parts/step/meanwhile.js';
import { useSending, type Sending } from '../../parts/step/use-sending.js';
import { whyNot } from '../../words/actions.js';
import { Crumbs, nameOf } from './crumbs.js';

/** Asks for a rejection to be reconsidered, once. */
export function Reconsider() {
  return (
    <WithAgreement>
      {(own) => (
        <>
          <Crumbs agreement={own.agreement} here="Ask to reconsider" />
          <PageHead
            title={`Ask to reconsider ${nameOf(own.agreement)}`}
            lead="Somebody else than who rejected it answers. It is a request and no right: the application stays rejected, and you can apply anew at any time without it."
          />
          {mayDo(own.agreement, 'request-reconsideration') ? (
            <ReconsiderForm own={own} />
          ) : (
            <Alert kind="info" title="It cannot be asked for now">
              {whyNot(barOf(own.agreement, 'request-reconsideration') ?? 'NOT_AUTHORIZED', 'request-reconsideration')}
            </Alert>
          )}
        </>
      )}
    </WithAgreement>
  );
}

interface Reason {
  readonly reason: string;
}

function useRequest({ agreement: { id, revision } }: OnAgreement): Sending<Reason> {
  const navigate = useNavigate();
  return useSending<Reason, CommandAnswer>({
    id: `request-reconsideration.${id}`,
    revision,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? [{ pointer: '/reason', message: 'Say why.' }] : []),
    send: ({ reason }, key, seen) =>
      sendToAgreement('request-reconsideration', { id, revision: seen, key }, { reason: reason.trim() }),
    onDone: () => void navigate({ to: '/my-agreements/$id', params: { id } }),
  });
}

function ReconsiderForm({ own }: { readonly own: OnAgreement }) {
  const { agreement } = own;
  const { form, ...sending } = useRequest(own);
  const back = (
    <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
      Leave it as it is
    </Link>
  );
  return (
    <CommandForm form={form} act="Ask to reconsider" cancel={back}>
      <Meanwhile agreementId={agreement.id} sending={sending} yours={[{ name: 'Why', text: form.values.reason }]} />
      <LongTextField
        pointer="/reason"
        label="Why"
        hint="What was overlooked, or has changed. It can be asked once."
        most={2000}
        error={form.errorAt('/reason')}
        value={form.values.reason}
        onChange={(reason) => form.change({ reason })}
      />
    </CommandForm>
  );
}
