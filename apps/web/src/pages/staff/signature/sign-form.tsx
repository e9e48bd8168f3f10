import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Agreement } from '../../../api/types.js';
import { Dialog } from '../../../design/dialog.js';
import { DigestBlock } from '../../../design/digest.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { SignatureFields } from '../../../parts/signature/signature-fields.js';
import { bodyOfSigning, openSigning, problemsOfSigning, type Signing } from '../../../parts/signature/signing.js';
import type { Written } from '../../../parts/step/overtaken.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';
import { labelOf, SIGNATURE_METHODS } from '../../../words/labels.js';

interface SignFormProps {
  readonly on: OnAgreement;
  readonly terms: NonNullable<Agreement['terms']>;
}

const METHODS = ['PIV_CAC', 'QualifiedESignature', 'WetInk'];

const yoursOf = ({
  method,
  authorityDigest,
  authorityValidUntil,
  certificateFingerprint,
}: Signing): readonly Written[] => [
  { name: 'Method', text: labelOf(SIGNATURE_METHODS, method) },
  { name: 'Evidence of the authority', text: authorityDigest },
  { name: 'Authority until', text: authorityValidUntil },
  { name: 'Certificate', text: certificateFingerprint },
];

/** Signs for NCCIC: filled in, then looked at once more, then signed. */
export function SignForm({ on: { agreement, policy }, terms }: SignFormProps) {
  const { statementVersion, text } = policy.values.versions.signatureStatement;
  const [isAsking, setAsking] = useState(false);
  const step = useStep<'sign-agreement', Signing>({
    command: 'sign-agreement',
    agreement,
    about: terms.termsVersion,
    initial: openSigning({ method: 'PIV_CAC' }),
    check: problemsOfSigning,
    bodyOf: (values) => bodyOfSigning(values, terms.termsDigest, statementVersion),
  });
  const { form } = step;
  const ask = async () => (problemsOfSigning(form.values).length > 0 ? form.submit() : setAsking(true));
  const sign = () => {
    setAsking(false);
    void form.submit();
  };
  return (
    <>
      <StepForm
        step={{ ...step, form: { ...form, submit: ask } }}
        act={`Sign terms ${terms.termsVersion} for NCCIC`}
        yours={yoursOf(form.values)}
      >
        <SignatureFields form={form} methods={METHODS} statement={text} />
        <p className="small muted">
          Recorded once and for good. If the terms change afterwards, both signatures are void. Somebody else puts it in
          force: whoever signs may not.
        </p>
      </StepForm>
      <SecondLook terms={terms} isOpen={isAsking} onSign={sign} onClose={() => setAsking(false)} />
    </>
  );
}

interface SecondLookProps {
  readonly terms: SignFormProps['terms'];
  readonly isOpen: boolean;
  readonly onSign: () => void;
  readonly onClose: () => void;
}

/** The digest once more, by itself, before it is signed. */
function SecondLook({ terms, isOpen, onSign, onClose }: SecondLookProps) {
  return (
    <Dialog
      title={`Is this what you sign? Terms ${terms.termsVersion}`}
      isOpen={isOpen}
      onClose={onClose}
      acts={
        <>
          <Button type="button" onClick={onSign}>
            Yes, sign this text
          </Button>
          <Button type="button" outline onClick={onClose}>
            Not yet
          </Button>
        </>
      }
    >
      <p>Compare it with the digest on your paper, or with the one that the ISAO was told.</p>
      <DigestBlock digest={terms.termsDigest} />
    </Dialog>
  );
}
