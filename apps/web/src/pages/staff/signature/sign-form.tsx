import type { Agreement } from '../../../api/types.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { SignatureFields } from '../../../parts/signature/signature-fields.js';
import {
  bodyOfSigning,
  openSigning,
  problemsOfSigning,
  writtenOfSigning,
  type Signing,
} from '../../../parts/signature/signing.js';
import { TermsToSign } from '../../../parts/signature/terms-to-sign.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';

interface SignFormProps {
  readonly on: OnAgreement;
  readonly terms: NonNullable<Agreement['terms']>;
}

const METHODS = ['PIV_CAC', 'QualifiedESignature', 'WetInk'];

/** Signs for NCCIC: filled in, then looked at once more, then signed. */
export function SignForm({ on: { agreement, policy }, terms }: SignFormProps) {
  const { statementVersion, text } = policy.values.versions.signatureStatement;
  const step = useStep<'sign-agreement', Signing>({
    command: 'sign-agreement',
    agreement,
    about: terms.termsVersion,
    initial: openSigning({ method: 'PIV_CAC' }),
    check: problemsOfSigning,
    bodyOf: (values) => bodyOfSigning(values, terms.termsDigest, statementVersion),
  });
  return (
    <StepForm
      step={step}
      act={`Sign terms ${terms.termsVersion} for NCCIC`}
      yours={writtenOfSigning(step.form.values)}
      confirm={{
        bound: <TermsToSign terms={terms} />,
        follows:
          'If the terms change afterwards, both signatures are void. Somebody else puts it in force: whoever signs may not.',
      }}
    >
      <SignatureFields form={step.form} methods={METHODS} statement={text} />
    </StepForm>
  );
}
