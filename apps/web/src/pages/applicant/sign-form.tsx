import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import type { Agreement, AgreementBody, CommandAnswer } from '../../api/types.js';
import { CheckField, ChoiceField, DateField, TextField } from '../../design/fields/index.js';
import { CommandForm, useForm, type Form } from '../../forms/index.js';
import { textAt } from '../../parts/application/index.js';
import { labelOf, SIGNATURE_METHODS } from '../../words/labels.js';
import { useMakeOld, type OwnAgreement } from './with-agreement.js';

interface SignFormProps {
  readonly own: OwnAgreement;
  readonly terms: NonNullable<Agreement['terms']>;
}

interface Signing {
  readonly method: string;
  readonly authorityDigest: string;
  readonly authorityValidUntil: string;
  readonly certificateFingerprint: string;
  readonly scanDigest: string;
  readonly roleTitle: string;
  readonly contactRef: string;
  readonly accepted: boolean;
}

const METHODS = ['QualifiedESignature', 'WetInk'].map((value) => ({ value, label: labelOf(SIGNATURE_METHODS, value) }));
const DIGEST = 'SHA-256: 64 characters, 0 to 9 and a to f.';

/** What a signature consists of: the digest of the text comes from the page, the rest from the signatory. */
function bodyOf(values: Signing, termsDigest: string, statementVersion: string): AgreementBody<'sign-agreement'> {
  const { method, authorityDigest, authorityValidUntil, certificateFingerprint } = values;
  const { scanDigest, roleTitle, contactRef } = values;
  const proof = method === 'WetInk' ? { witness: { scanDigest, roleTitle, contactRef } } : { certificateFingerprint };
  const form = { termsDigest, method, authorityDigest, authorityValidUntil, statementVersion, ...proof };
  const body: AgreementBody<'sign-agreement'> = JSON.parse(JSON.stringify(form));
  return body;
}

const initialOf = ({ application }: Agreement): Signing => ({
  method: 'QualifiedESignature',
  authorityDigest: textAt(application, '/signatory/authorityDigest'),
  authorityValidUntil: textAt(application, '/signatory/validUntil'),
  certificateFingerprint: '',
  scanDigest: '',
  roleTitle: '',
  contactRef: '',
  accepted: false,
});

/** Signs the terms that are shown for the own organization. */
export function SignForm({ own: { agreement, organization, policy }, terms }: SignFormProps) {
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  const { statementVersion, text } = policy.values.versions.signatureStatement;
  const form = useForm<Signing, CommandAnswer>({
    id: `sign-agreement.${agreement.id}.${terms.termsVersion}`,
    initial: initialOf(agreement),
    check: ({ accepted }) =>
      accepted ? [] : [{ pointer: '/accepted', message: 'Tick the statement, if it is true.' }],
    send: async (values, key) => {
      const at = { id: agreement.id, revision: agreement.revision, key };
      const answer = await sendToAgreement('sign-agreement', at, bodyOf(values, terms.termsDigest, statementVersion));
      await makeOld();
      return answer;
    },
    onDone: () => void navigate({ to: '/my-agreements/$id', params: { id: agreement.id } }),
  });
  return (
    <CommandForm form={form} act={`Sign terms ${terms.termsVersion} for ${organization.shortName}`}>
      <Authority form={form} />
      <Proof form={form} />
      <CheckField
        pointer="/accepted"
        label={<span className="record">{text}</span>}
        error={form.errorAt('/accepted')}
        isChecked={form.values.accepted}
        onChange={(accepted) => form.change({ accepted })}
      />
    </CommandForm>
  );
}

interface PartProps {
  readonly form: Form<Signing>;
}

/** By what the signatory binds the organization. */
function Authority({ form: { values, change, errorAt } }: PartProps) {
  return (
    <>
      <ChoiceField
        pointer="/method"
        label="How you sign"
        error={errorAt('/method')}
        options={METHODS}
        value={values.method}
        onChange={(method) => change({ method })}
      />
      <TextField
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
    <TextField
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
      <TextField
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
