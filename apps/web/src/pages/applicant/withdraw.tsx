import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import type { AgreementBody, CommandAnswer } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { ChoiceField } from '../../design/fields/index.js';
import { PageHead } from '../../design/page-head.js';
import { CommandForm } from '../../forms/index.js';
import { Link } from '../../parts/link.js';
import { whyNot } from '../../words/actions.js';
import { Crumbs, nameOf } from './crumbs.js';
import { barOf, mayDo } from '../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { Meanwhile } from '../../parts/step/meanwhile.js';
import { useSending, type Sending } from '../../parts/step/use-sending.js';

const BY_THE_CLOCK = new Set(['Idle']);

/** Ends an application, with a reason or without one. */
export function Withdraw() {
  return (
    <WithAgreement>
      {(own) => (
        <>
          <Crumbs agreement={own.agreement} here="Withdraw" />
          <PageHead
            title={`Withdraw ${own.agreement.number === null ? 'this draft' : nameOf(own.agreement)}`}
            lead="It ends for good, and cannot be taken up again. You can apply anew at any time."
          />
          {mayDo(own.agreement, 'withdraw-proposal') ? (
            <WithdrawForm own={own} />
          ) : (
            <Alert kind="info" title="It cannot be withdrawn now">
              {whyNot(barOf(own.agreement, 'withdraw-proposal') ?? 'NOT_AUTHORIZED')}
            </Alert>
          )}
        </>
      )}
    </WithAgreement>
  );
}

interface Reason {
  readonly reasonCode: string;
}

function useWithdrawal({ agreement }: OnAgreement): Sending<Reason> {
  const navigate = useNavigate();
  return useSending<Reason, CommandAnswer>({
    id: `withdraw-proposal.${agreement.id}`,
    revision: agreement.revision,
    initial: { reasonCode: 'DeclinedToState' },
    send: (reason, key, revision) => {
      const body: AgreementBody<'withdraw-proposal'> = JSON.parse(JSON.stringify(reason));
      return sendToAgreement('withdraw-proposal', { id: agreement.id, revision, key }, body);
    },
    onDone: () => void navigate({ to: '/my-agreements/$id', params: { id: agreement.id } }),
  });
}

function WithdrawForm({ own }: { readonly own: OnAgreement }) {
  const { agreement, policy } = own;
  const { form, ...sending } = useWithdrawal(own);
  const options = (policy.catalogues.reasons['withdraw-proposal']?.codes ?? [])
    .filter(({ code }) => !BY_THE_CLOCK.has(code))
    .map(({ code, meaning }) => ({ value: code, label: meaning }));
  const keep = (
    <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
      Keep it
    </Link>
  );
  return (
    <CommandForm
      form={form}
      act={agreement.number === null ? 'Withdraw this draft' : `Withdraw ${agreement.number}`}
      isDangerous
      confirm={{
        written: [{ name: 'Reason', text: options.find(({ value }) => value === form.values.reasonCode)?.label ?? '' }],
        follows: 'It ends for good. You can apply anew at any time.',
      }}
      cancel={keep}
    >
      <Meanwhile agreementId={agreement.id} sending={sending} yours={[]} />
      <ChoiceField
        pointer="/reasonCode"
        label="Reason"
        options={options}
        value={form.values.reasonCode}
        onChange={(reasonCode) => form.change({ reasonCode })}
        error={form.errorAt('/reasonCode')}
      />
    </CommandForm>
  );
}
