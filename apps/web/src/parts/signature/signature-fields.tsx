import { CheckField, ChoiceField, DateField, TextField } from '../../design/fields/index.js';
import { DigestField } from '../digest-field.js';
import type { Form } from '../../forms/index.js';
import { labelOf, SIGNATURE_METHODS } from '../../words/labels.js';
import type { Signing } from './signing.js';

const DIGEST = 'SHA-256: 64 characters, 0 to 9 and a to f.';

interface SignatureFieldsProps {
  readonly form: Form<Signing>;
  /** Of the text that is signed. */
  readonly termsDigest: string;
  /** How this party may sign. */
  readonly methods: readonly string[];
  /** The statement that the signatory makes, in the words of the policy. */
  readonly statement: string;
}

/** By what a signatory binds their party, how, and the statement that is made. */
export function SignatureFields({ form, termsDigest, methods, statement }: SignatureFieldsProps) {
  return (
    <>
      <Authority form={form} methods={methods} />
      <Proof form={form} />
      <CheckField
        pointer="/accepted"
        label={<span className="record">{statement}</span>}
        error={form.errorAt('/accepted')}
        isChecked={form.values.statedOf === termsDigest}
        onChange={(isMade) => form.change({ statedOf: isMade ? termsDigest : '' })}
      />
    </>
  );
}

interface PartProps {
  readonly form: Form<Signing>;
}

/** By what the signatory binds the party. */
function Authority({ form: { values, change, errorAt }, methods }: PartProps & Pick<SignatureFieldsProps, 'methods'>) {
  return (
    <>
      <ChoiceField
        pointer="/method"
        label="How you sign"
        error={errorAt('/method')}
        options={methods.map((value) => ({ value, label: labelOf(SIGNATURE_METHODS, value) }))}
        value={values.method}
        onChange={(method) => change({ method })}
      />
      <DigestField
        pointer="/authorityDigest"
        label="Digest of the evidence of your authority"
        hint={DIGEST}
        error={errorAt('/authorityDigest')}
        value={values.authorityDigest}
        onChange={(authorityDigest) => change({ authorityDigest })}
      />
      <DateField
        pointer="/authorityValidUntil"
        label="Your authority lasts until"
        error={errorAt('/authorityValidUntil')}
        value={values.authorityValidUntil}
        onChange={(authorityValidUntil) => change({ authorityValidUntil })}
      />
    </>
  );
}

/** What shows later that it was this person: a certificate, or a witness of ink on paper. */
function Proof({ form }: PartProps) {
  const { values, change, errorAt } = form;
  if (values.method === 'WetInk') return <Witness form={form} />;
  return (
    <DigestField
      pointer="/certificateFingerprint"
      label="Fingerprint of your certificate"
      hint={DIGEST}
      error={errorAt('/certificateFingerprint')}
      value={values.certificateFingerprint}
      onChange={(certificateFingerprint) => change({ certificateFingerprint })}
    />
  );
}

function Witness({ form: { values, change, errorAt } }: PartProps) {
  return (
    <>
      <DigestField
        pointer="/witness/scanDigest"
        label="Digest of the scan"
        hint={DIGEST}
        error={errorAt('/witness/scanDigest')}
        value={values.scanDigest}
        onChange={(scanDigest) => change({ scanDigest })}
      />
      <TextField
        pointer="/witness/roleTitle"
        label="Role of the witness"
        error={errorAt('/witness/roleTitle')}
        value={values.roleTitle}
        onChange={(roleTitle) => change({ roleTitle })}
      />
      <TextField
        pointer="/witness/contactRef"
        label="Contact reference of the witness"
        error={errorAt('/witness/contactRef')}
        value={values.contactRef}
        onChange={(contactRef) => change({ contactRef })}
      />
    </>
  );
}
