import { DigestBlock } from '../../design/digest.js';
import { PageHead } from '../../design/page-head.js';
import { Section } from '../../design/section.js';
import { SelectField } from '../../design/fields/index.js';
import { AmendmentPart } from '../../parts/agreement/amendment-part.js';
import { HomeLink } from '../../parts/agreement/home.js';
import { barOf, mayDo } from '../../parts/agreement/may.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { Link } from '../../parts/link.js';
import { SignatureFields } from '../../parts/signature/signature-fields.js';
import {
  bodyOfSigning,
  openSigning,
  problemsOfSigning,
  writtenOfSigning,
  type Signing,
} from '../../parts/signature/signing.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep } from '../../parts/step/use-step.js';
import { isIsao, useSignedIn } from '../../shell/index.js';
import { reasonInWords } from './life/about/about.js';

/** The amendment that is open, and what the reader does about it: sign it, put it in effect, close it. */
export function AmendmentPage() {
  return (
    <WithAgreement>
      {(on) => {
        const { agreement, organization } = on;
        const { amendment } = agreement;
        return (
          <>
            <AgreementCrumbs agreement={agreement} here="Amendment" />
            <PageHead
              title={
                amendment ? `Amendment ${amendment.amendmentNo}: ${organization.shortName}` : 'No amendment is open'
              }
              documentTitle={`Amendment of ${agreement.number ?? 'an agreement'}`}
              lead={
                amendment
                  ? 'What it needs follows from what it changes, and nobody chooses it.'
                  : 'It has taken effect, was closed, or was never proposed.'
              }
            />
            {amendment === undefined ? (
              <p>
                <HomeLink agreement={agreement}>Back to the agreement</HomeLink>
              </p>
            ) : (
              <div className="stack-wide">
                <AmendmentPart amendment={amendment} isNamed />
                <Acts key={amendment.amendmentNo} on={on} amendment={amendment} />
              </div>
            )}
          </>
        );
      }}
    </WithAgreement>
  );
}

type Amendment = NonNullable<OnAgreement['agreement']['amendment']>;

interface ActProps {
  readonly on: OnAgreement;
  readonly amendment: Amendment;
}

/** What is the reader's to do, allowed or barred with the reason. */
function Acts({ on, amendment }: ActProps) {
  const isTheirs = (command: string) => mayDo(on.agreement, command) || barOf(on.agreement, command) !== undefined;
  return (
    <>
      {isTheirs('sign-amendment') && amendment.termsDigest !== undefined && (
        <Sign on={on} amendment={amendment} termsDigest={amendment.termsDigest} />
      )}
      {isTheirs('apply-amendment') && <Apply on={on} amendment={amendment} />}
      {mayDo(on.agreement, 'close-amendment') && <Close on={on} amendment={amendment} />}
    </>
  );
}

function Sign({ on: { agreement, policy }, amendment, termsDigest }: ActProps & { readonly termsDigest: string }) {
  const { statementVersion, text } = policy.values.versions.signatureStatement;
  const step = useStep<'sign-amendment', Signing>({
    command: 'sign-amendment',
    agreement,
    about: amendment.amendmentNo,
    initial: openSigning({ method: 'QualifiedESignature' }),
    check: (written) => problemsOfSigning(written, termsDigest),
    bodyOf: (values) => bodyOfSigning(values, termsDigest, statementVersion),
  });
  return (
    <Section title={`Sign terms ${amendment.termsVersion}`}>
      <div className="stack-dense">
        <p>
          The agreement with these changes is{' '}
          <Link to="/agreements/$id/terms" params={{ id: agreement.id }} search={{ version: amendment.termsVersion }}>
            terms {amendment.termsVersion}
          </Link>
          : read them first. You sign their digest.
        </p>
        <DigestBlock digest={termsDigest} />
      </div>
      <StepForm step={step} act={`Sign terms ${amendment.termsVersion}`} yours={writtenOfSigning(step.form.values)}>
        <SignatureFields form={step.form} termsDigest={termsDigest} methods={METHODS} statement={text} />
      </StepForm>
    </Section>
  );
}

const METHODS = ['PIV_CAC', 'QualifiedESignature', 'WetInk'];

function Apply({ on: { agreement }, amendment }: ActProps) {
  const step = useStep<'apply-amendment', object>({
    command: 'apply-amendment',
    agreement,
    about: amendment.amendmentNo,
    initial: {},
    bodyOf: () => ({}),
  });
  return (
    <Section title="Put it in effect">
      <StepForm step={step} act={`Put amendment ${amendment.amendmentNo} in effect today`} yours={[]}>
        <p>From that moment on the amended terms govern. Both sides are told.</p>
      </StepForm>
    </Section>
  );
}

interface Closing {
  readonly reasonCode: string;
}

const NEEDED = { pointer: '/reasonCode', message: 'Choose a reason.' };

function Close({ on: { agreement, policy }, amendment }: ActProps) {
  const reasons = policy.catalogues.reasons['close-amendment']?.codes ?? [];
  // of the government's side whoever may close it declines what the ISAO proposed
  const reader = useSignedIn();
  const isDeclined = amendment.proposedBy === 'ISAO' && !isIsao(reader);
  const step = useStep<'close-amendment', Closing>({
    command: 'close-amendment',
    agreement,
    about: amendment.amendmentNo,
    initial: { reasonCode: '' },
    check: ({ reasonCode }) => (reasonCode === '' ? [NEEDED] : []),
    bodyOf: ({ reasonCode }) => ({ outcome: isDeclined ? 'Declined' : 'Withdrawn', reasonCode }),
  });
  const { values, change, errorAt } = step.form;
  return (
    <Section title="Close it without effect">
      <StepForm
        step={step}
        act={isDeclined ? 'Decline the amendment' : 'Withdraw the amendment'}
        yours={[{ name: 'Reason', text: reasonInWords({ policy }, 'close-amendment', values.reasonCode) }]}
        isDangerous
      >
        <SelectField
          pointer="/reasonCode"
          label="Reason"
          options={reasons.map(({ code, meaning }) => ({ value: code, label: meaning }))}
          error={errorAt('/reasonCode')}
          value={values.reasonCode}
          onChange={(reasonCode) => change({ reasonCode })}
        />
      </StepForm>
    </Section>
  );
}
