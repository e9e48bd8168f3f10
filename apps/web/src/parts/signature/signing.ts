/** What a signatory writes when signing: the digest of the text comes from the page, the rest from the person. */
import type { AgreementBody } from '../../api/types.js';
import type { FormError } from '../../design/fields/index.js';
import type { Written } from '../../design/last-look.js';
import { day } from '../../words/dates.js';
import { labelOf, SIGNATURE_METHODS } from '../../words/labels.js';

export interface Signing {
  readonly method: string;
  readonly authorityDigest: string;
  readonly authorityValidUntil: string;
  readonly certificateFingerprint: string;
  readonly scanDigest: string;
  readonly roleTitle: string;
  readonly contactRef: string;
  /** Digest of the text over which the statement was made; empty before it is made. Of another text it says nothing. */
  readonly statedOf: string;
}

/** What is known of a signature before anybody writes: how it is usually made, and the evidence of the authority where it is on the record. */
export type Known = Pick<Signing, 'method'> & Partial<Pick<Signing, 'authorityDigest' | 'authorityValidUntil'>>;

/** A form in which nothing stands but what is known. */
export const openSigning = (known: Known): Signing => ({
  authorityDigest: '',
  authorityValidUntil: '',
  certificateFingerprint: '',
  scanDigest: '',
  roleTitle: '',
  contactRef: '',
  statedOf: '',
  ...known,
});

/** What is sent: a witness for ink on paper, a certificate for all else. */
export function bodyOfSigning(
  values: Signing,
  termsDigest: string,
  statementVersion: string,
): AgreementBody<'sign-agreement'> {
  const { method, authorityDigest, authorityValidUntil, certificateFingerprint } = values;
  const { scanDigest, roleTitle, contactRef } = values;
  const proof = method === 'WetInk' ? { witness: { scanDigest, roleTitle, contactRef } } : { certificateFingerprint };
  const form = { termsDigest, method, authorityDigest, authorityValidUntil, statementVersion, ...proof };
  const body: AgreementBody<'sign-agreement'> = JSON.parse(JSON.stringify(form));
  return body;
}

/** What has to be written, by where it stands: a witness for ink on paper, a certificate for all else. */
const neededOf = (values: Signing): readonly (readonly [pointer: string, text: string])[] => [
  ['/authorityDigest', values.authorityDigest],
  ['/authorityValidUntil', values.authorityValidUntil],
  ...(values.method === 'WetInk'
    ? ([
        ['/witness/scanDigest', values.scanDigest],
        ['/witness/roleTitle', values.roleTitle],
        ['/witness/contactRef', values.contactRef],
      ] as const)
    : ([['/certificateFingerprint', values.certificateFingerprint]] as const)),
];

/** What is wrong before it is looked at: what is missing, and the statement, which has to be made over the text that is signed. */
export function problemsOfSigning(values: Signing, termsDigest: string): readonly FormError[] {
  const missing = neededOf(values).filter(([, text]) => text.trim() === '');
  return [
    ...missing.map(([pointer]) => ({ pointer, message: 'This is needed.' })),
    ...(values.statedOf === termsDigest
      ? []
      : [{ pointer: '/accepted', message: 'Tick the statement, if it is true.' }]),
  ];
}

/** What a signatory wrote, as it is read. */
export function writtenOfSigning(values: Signing): readonly Written[] {
  const { method, authorityDigest, authorityValidUntil, certificateFingerprint } = values;
  const proof =
    method === 'WetInk'
      ? [
          { name: 'Digest of the scan', text: values.scanDigest },
          { name: 'Witness', text: [values.roleTitle, values.contactRef].filter((part) => part !== '').join(', ') },
        ]
      : [{ name: 'Certificate', text: certificateFingerprint }];
  return [
    { name: 'Method', text: labelOf(SIGNATURE_METHODS, method) },
    { name: 'Evidence of the authority', text: authorityDigest },
    { name: 'Authority until', text: authorityValidUntil === '' ? '' : day(authorityValidUntil) },
    ...proof,
  ];
}
