/** The items of the intake, each with what the record says of it. */
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { codeLabel, textAt, textsOf, valueAt } from '../../../parts/application/index.js';
import { count, day } from '../../../words/dates.js';
import { labelOf, ORGANIZATION_KINDS } from '../../../words/labels.js';

export const ITEMS = [
  'party-identified',
  'purpose-test',
  'authority',
  'contacts',
  'attestation',
  'no-prohibited-content',
] as const;
export type IntakeItem = (typeof ITEMS)[number];

/** What an item is about, in a word. */
export const TOPICS: Readonly<Record<IntakeItem, string>> = {
  'party-identified': 'Party',
  'purpose-test': 'Purpose',
  authority: 'Authority',
  contacts: 'Contacts',
  attestation: 'Attestation',
  'no-prohibited-content': 'Content',
};

/** What the record says: a name and what stands there. */
export interface Evidence {
  readonly name: string;
  readonly text: string;
}

const ABSENT = 'Not provided';
const said = (name: string, text: string): Evidence => ({ name, text: text === '' ? ABSENT : text });
const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
const yesNo = (value: unknown) => (value === true ? 'Yes' : value === false ? 'No' : ABSENT);

const CONTACTS = [
  { name: 'Officer', pointer: '/officer' },
  { name: 'Deputy', pointer: '/deputy' },
  { name: 'Privacy', pointer: '/privacyContact' },
  { name: 'Security', pointer: '/securityContact' },
  { name: 'At any hour', pointer: '/soc24x7' },
];

const EVIDENCE: Readonly<Record<IntakeItem, (on: OnAgreement) => readonly Evidence[]>> = {
  'party-identified': ({ agreement: { application }, organization: { legalName, organizationKind } }) => [
    said('In the application', textAt(application, '/legalName')),
    said('In the registry', `${legalName}, ${labelOf(ORGANIZATION_KINDS, organizationKind)}`),
    said('Jurisdiction', joined(textAt(application, '/jurisdiction'), textAt(application, '/registrationNo'))),
  ],
  'purpose-test': ({ agreement: { application } }) => [
    said('Gathers and analyzes', yesNo(valueAt(application, '/purposeTest/analyse'))),
    said('Communicates', yesNo(valueAt(application, '/purposeTest/communicate'))),
    said('Disseminates', yesNo(valueAt(application, '/purposeTest/disseminate'))),
  ],
  authority: ({ agreement: { application } }) => [
    said('Cited', authoritiesOf(application)),
    said('Signatory', textAt(application, '/signatory/roleTitle')),
    said('Authority to sign until', dayOf(textAt(application, '/signatory/validUntil'))),
  ],
  contacts: ({ agreement: { application } }) =>
    CONTACTS.map(({ name, pointer }) =>
      said(name, joined(textAt(application, `${pointer}/roleTitle`), textAt(application, `${pointer}/contactRef`))),
    ),
  attestation: ({ organization }) => [said('On file', attested(organization.attestation))],
  'no-prohibited-content': () => [
    said(
      'Tested by the server',
      'Numbers of the government, data of birth and markings are refused; what it cannot tell is left to you.',
    ),
  ],
};

const nameOf = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** What speaks against a yes, as far as the record knows by itself; nothing where nothing does. */
const DOUBTS: Readonly<Partial<Record<IntakeItem, (on: OnAgreement) => string | undefined>>> = {
  'party-identified': ({ agreement: { application }, organization: { legalName } }) =>
    nameOf(textAt(application, '/legalName')) === nameOf(legalName)
      ? undefined
      : 'The application and the registry do not give the same name.',
  'purpose-test': ({ agreement: { application } }) =>
    ['analyse', 'communicate', 'disseminate'].every((part) => valueAt(application, `/purposeTest/${part}`) === true)
      ? undefined
      : 'Not all three parts of the test are confirmed.',
  contacts: ({ agreement: { application } }) => {
    const missing = CONTACTS.filter(({ pointer }) => textAt(application, `${pointer}/contactRef`) === '');
    return missing.length === 0 ? undefined : `Nobody is named: ${missing.map(({ name }) => name).join(', ')}.`;
  },
  attestation: ({ organization: { attestation } }) =>
    attestation === undefined
      ? 'No attestation is on file.'
      : attestation.lapsed
        ? 'The attestation has lapsed.'
        : undefined,
};

/** What speaks against a yes to an item; it is left to the reader all the same. */
export const doubtOf = (item: IntakeItem, on: OnAgreement): string | undefined => DOUBTS[item]?.(on);

/** What there is to look at for an item. */
export const evidenceOf = (item: IntakeItem, on: OnAgreement): readonly Evidence[] => EVIDENCE[item](on);

const dayOf = (date: string) => (date === '' ? '' : day(date));

const authoritiesOf = (application: unknown): string =>
  textsOf(valueAt(application, '/authorityBasis'))
    .map((code) => codeLabel('authorityBases', code))
    .join(', ');

function attested(attestation: OnAgreement['organization']['attestation']): string {
  if (attestation === undefined) return '';
  const gaps = attestation.answers.filter(({ answer }) => answer === 'Gap').length;
  const until = `baseline ${attestation.baselineVersion}, until ${day(attestation.validUntil)}`;
  return `${until}${attestation.lapsed ? ', lapsed' : ''}${gaps === 0 ? ', no gap' : `, ${count(gaps, 'gap')}`}`;
}
