import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../../api/commands.js';
import type { CommandAnswer } from '../../../api/types.js';
import { CheckField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import { CommandForm } from '../../../forms/index.js';
import { Link } from '../../../parts/link.js';
import { AGREEMENT_FORMS, labelOf } from '../../../words/labels.js';
import { Crumbs } from '../crumbs.js';
import { NotNow } from '../not-now.js';
import { mayDo } from '../../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Meanwhile } from '../../../parts/step/meanwhile.js';
import { useSending } from '../../../parts/step/use-sending.js';
import { isComplete, Missing } from './missing.js';
import { nameOfPointer } from './pointer-names.js';

const STATEMENT = '/certification/accepted';

/** The last page before an application leaves the organization. */
export function Certify() {
  return (
    <WithAgreement>
      {(own) => (
        <>
          <Crumbs agreement={own.agreement} here="Certify and submit" />
          <PageHead
            title="Certify and submit"
            lead={`The application of ${own.organization.legalName}, ${labelOf(AGREEMENT_FORMS, own.agreement.agreementForm)}.`}
          />
          <Certifying own={own} />
        </>
      )}
    </WithAgreement>
  );
}

/** The form, once nothing is missing; before, what is. */
function Certifying({ own }: { readonly own: OnAgreement }) {
  const { agreement } = own;
  if (!mayDo(agreement, 'submit-proposal'))
    return <NotNow agreement={agreement} command="submit-proposal" title="It cannot be submitted now" />;
  return isComplete(own) ? <CertifyForm own={own} /> : <Missing own={own} />;
}

const WhatFollows = () => (
  <ul className="bullets">
    <li>NCCIC and DHS read it, and it stays in the record. It gets a number, and you get a receipt.</li>
    <li>You cannot change it afterwards, unless NCCIC asks you for changes.</li>
    <li>You may withdraw it at any time before the agreement is in force.</li>
  </ul>
);

function CertifyForm({ own: { agreement, policy } }: { readonly own: OnAgreement }) {
  const navigate = useNavigate();
  const { textVersion, text } = policy.values.versions.certification;
  const params = { id: agreement.id };
  const { form, ...sending } = useSending<{ readonly accepted: boolean }, CommandAnswer>({
    id: `submit-proposal.${agreement.id}`,
    revision: agreement.revision,
    initial: { accepted: false },
    check: ({ accepted }) => (accepted ? [] : [{ pointer: STATEMENT, message: 'Tick the statement, if it is true.' }]),
    send: (_values, key, revision) => {
      const at = { id: agreement.id, revision, key };
      return sendToAgreement('submit-proposal', at, { certification: { accepted: true, textVersion } });
    },
    onDone: () => void navigate({ to: '/my-agreements/$id/receipt', params }),
  });
  return (
    <CommandForm
      form={form}
      act="Submit the application to NCCIC"
      nameOf={nameOfPointer}
      cancel={
        <Link to="/my-agreements/$id/check" params={params}>
          Check the answers again
        </Link>
      }
    >
      <Meanwhile agreementId={agreement.id} sending={sending} yours={[]} />
      <WhatFollows />
      <CheckField
        pointer={STATEMENT}
        label={<span className="record">{text}</span>}
        error={form.errorAt(STATEMENT)}
        isChecked={form.values.accepted}
        onChange={(accepted) => form.change({ accepted })}
      />
    </CommandForm>
  );
}
