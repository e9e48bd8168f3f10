import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import type { Agreement, AgreementBody, CommandAnswer } from '../../api/types.js';
import { CheckField, ChoiceField, DateField, TextField } from '../../design/fields/index.js';
import { CommandForm, useForm } from '../../forms/index.js';
import { valueAt } from '../../parts/application/index.js';
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
const textAt = (application: unknown, pointer: string) => {
  const value = valueAt(application, pointer);
  return typeof value === 'string' ? value : '';
};

/** What a signature consists of: the digest of the text comes from the page, the rest from the signatory. */
function bodyOf(values: Signing, termsDigest: string, statementVersion: string): AgreementBody<'sign-agreement'> {
  const { method, authorityDigest, authorityValidUntil, certificateFingerprint } = values;
  const { scanDigest, roleTitle, contactRef } = values;
  const proof = method === 'WetInk' ? { witness: { scanDigest, roleTitle, contactRef } } : { certificateFingerprint };
  const body = { termsDigest, method, authorityDigest, authorityValidUntil, statementVersion, ...proof };
  return body as AgreementBody<'sign-agreement'>;
}

/** Signs the terms that are shown for the own organization. */
export function SignForm({ own: { agreement, organization, policy }, terms }: SignFormProps) {
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  const { statementVersion, text } = policy.values.versions.signatureStatement;
  const form = useForm<Signing, CommandAnswer>({
    id: `sign-agreement.${agreement.id}.${terms.termsVersion}`,
    initial: {
      method: 'QualifiedESignature',
      authorityDigest: textAt(agreement.application, '/signatory/authorityDigest'),
      authorityValidUntil: textAt(agreement.application, '/signatory/validUntil'),
      certificateFingerprint: '',
      scanDigest: '',
      roleTitle: '',
      contactRef: '',
      accepted: false,
    },
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
  const { values, change } = form;
  const at = (pointer: string, label: string) => ({ pointer, label, error: form.errorAt(pointer) });
  return (
    <CommandForm form={form} act={`Sign terms ${terms.termsVersion} for ${organization.shortName}`}>
      <ChoiceField
        {...at('/method', 'How you sign')}
        options={METHODS}
        value={values.method}
        onChange={(method) => change({ method })}
      />
      <TextField
        {...at('/authorityDigest', 'Digest of the evidence of your authority')}
        hint={DIGEST}
        value={values.authorityDigest}
        onChange={(authorityDigest) => change({ authorityDigest })}
      />
      <DateField
        {...at('/authorityValidUntil', 'Your authority lasts until')}
        value={values.authorityValidUntil}
        onChange={(authorityValidUntil) => change({ authorityValidUntil })}
      />
      {values.method === 'WetInk' ? (
        <>
          <TextField
            {...at('/witness/scanDigest', 'Digest of the scan')}
            hint={DIGEST}
            value={values.scanDigest}
            onChange={(scanDigest) => change({ scanDigest })}
          />
          <TextField
            {...at('/witness/roleTitle', 'Role of the witness')}
            value={values.roleTitle}
            onChange={(roleTitle) => change({ roleTitle })}
          />
          <TextField
            {...at('/witness/contactRef', 'Contact reference of the witness')}
            value={values.contactRef}
            onChange={(contactRef) => change({ contactRef })}
          />
        </>
      ) : (
        <TextField
          {...at('/certificateFingerprint', 'Fingerprint of your certificate')}
          hint={DIGEST}
          value={values.certificateFingerprint}
          onChange={(certificateFingerprint) => change({ certificateFingerprint })}
        />
      )}
      <CheckField
        pointer="/accepted"
        label={<span className="record">{text}</span>}
        error={form.errorAt('/accepted')}
        isChecked={values.accepted}
        onChange={(accepted) => change({ accepted })}
      />
    </CommandForm>
  );
}
