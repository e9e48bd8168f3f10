import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import type { Agreement, CommandAnswer } from '../../api/types.js';
import { CommandForm } from '../../forms/index.js';
import { textAt } from '../../parts/application/index.js';
import { SignatureFields } from '../../parts/signature/signature-fields.js';
import {
  bodyOfSigning,
  openSigning,
  problemsOfSigning,
  writtenOfSigning,
  type Signing,
} from '../../parts/signature/signing.js';
import { TermsToSign } from '../../parts/signature/terms-to-sign.js';
import type { OnAgreement } from '../../parts/agreement/on-agreement.js';
import { Meanwhile } from '../../parts/step/meanwhile.js';
import { useSending } from '../../parts/step/use-sending.js';

interface SignFormProps {
  readonly own: OnAgreement;
  readonly terms: NonNullable<Agreement['terms']>;
}

const METHODS = ['QualifiedESignature', 'WetInk'];

const initialOf = ({ application }: Agreement): Signing =>
  openSigning({
    method: 'QualifiedESignature',
    authorityDigest: textAt(application, '/signatory/authorityDigest'),
    authorityValidUntil: textAt(application, '/signatory/validUntil'),
  });

/** Signs the terms that are shown for the own organization. */
export function SignForm({ own: { agreement, organization, policy }, terms }: SignFormProps) {
  const navigate = useNavigate();
  const { statementVersion, text } = policy.values.versions.signatureStatement;
  const { form, ...sending } = useSending<Signing, CommandAnswer>({
    id: `sign-agreement.${agreement.id}.${terms.termsVersion}`,
    revision: agreement.revision,
    initial: initialOf(agreement),
    check: problemsOfSigning,
    send: (values, key, revision) => {
      const body = bodyOfSigning(values, terms.termsDigest, statementVersion);
      return sendToAgreement('sign-agreement', { id: agreement.id, revision, key }, body);
    },
    onDone: () => void navigate({ to: '/my-agreements/$id', params: { id: agreement.id } }),
  });
  return (
    <CommandForm
      form={form}
      act={`Sign terms ${terms.termsVersion} for ${organization.shortName}`}
      confirm={{
        written: writtenOfSigning(form.values),
        bound: <TermsToSign terms={terms} />,
        follows: 'NCCIC signs after you, over the same text. If the terms change afterwards, both signatures are void.',
      }}
    >
      <Meanwhile agreementId={agreement.id} sending={sending} yours={[]} />
      <SignatureFields form={form} methods={METHODS} statement={text} />
    </CommandForm>
  );
}
