import type { Agreement } from '../../api/types.js';
import type { OnAgreement } from '../agreement/on-agreement.js';
import { StepForm } from '../step/step-form.js';
import { useStep } from '../step/use-step.js';
import { SignatureFields } from './signature-fields.js';
import {
  bodyOfSigning,
  openSigning,
  problemsOfSigning,
  writtenOfSigning,
  type Known,
  type Signing,
} from './signing.js';
import { TermsToSign } from './terms-to-sign.js';

interface SignFormProps {
  readonly on: OnAgreement;
  readonly terms: NonNullable<Agreement['terms']>;
  /** The party that is bound: `NCCIC`. */
  readonly party: string;
  /** How it may sign. */
  readonly methods: readonly string[];
  /** What is filled in to begin with. */
  readonly known: Known;
  /** What comes of the signature. */
  readonly follows: React.ReactNode;
}

/**
 * Signs terms for a party: filled in, then looked at once more, then signed. When other terms take their place meanwhile, that
 * is told, what was written stays, and the statement has to be made anew over the new text.
 */
export function SignForm({ on: { agreement, policy }, terms, party, methods, known, follows }: SignFormProps) {
  const { termsVersion, termsDigest } = terms;
  const { statementVersion, text } = policy.values.versions.signatureStatement;
  const step = useStep<'sign-agreement', Signing>({
    command: 'sign-agreement',
    agreement,
    initial: openSigning(known),
    check: (values) => problemsOfSigning(values, termsDigest),
    bodyOf: (values) => bodyOfSigning(values, termsDigest, statementVersion),
  });
  return (
    <StepForm
      step={step}
      act={`Sign terms ${termsVersion} for ${party}`}
      yours={writtenOfSigning(step.form.values)}
      confirm={{ bound: <TermsToSign terms={terms} />, follows }}
    >
      <SignatureFields form={step.form} termsDigest={termsDigest} methods={methods} statement={text} />
    </StepForm>
  );
}
