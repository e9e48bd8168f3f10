import type { Paths } from './openapi.types.js';
import { parameters, query } from './parameters.js';
import { page, read } from './read-operation.js';
import { codeOf, date, listOf, oneOf, revision, uuid } from './schemas/shape.js';

const agreementPaths: Paths = {
  '/api/v1/agreements': read({
    id: 'listAgreements',
    tag: 'Agreements',
    summary: 'The agreements that the caller may see',
    description:
      'The own organization’s for its officers, drafts included; every submitted one for government and auditors.',
    answers: 'AgreementList',
    parameters: [
      query('state', 'In one of these states; repeatable.', { ...listOf(codeOf('states')), minItems: 1 }),
      query('organizationId', 'Of this organization.', uuid),
      query('expiresBy', 'In force, or once in force, until this day at the latest.', date),
      query('assigned', 'A review is assigned to the caller, or delegated to them, and not decided yet.', {
        const: 'true',
      }),
      query('waitsFor', 'What can be done next is of its organization: to answer what was requested, or to sign.', {
        const: 'applicant',
      }),
      ...parameters('Search'),
      query('sort', 'Agreements with nothing due come last under `dueOn`, those never in force under `expiresOn`.', {
        ...oneOf(['updatedAt', '-updatedAt', 'legalName', 'dueOn', 'expiresOn']),
        default: '-updatedAt',
      }),
      ...page,
    ],
  }),
  '/api/v1/agreements/{id}': read({
    id: 'readAgreement',
    tag: 'Agreements',
    summary: 'An agreement, as it is or as it was',
    description:
      'With `asOf` or `revision`, never both, as it stood then, without `actions`. Before its creation, above its last revision and for those who may not see it: 404.',
    answers: 'Agreement',
    tagged: true,
    parameters: [
      ...parameters('AgreementId', 'AsOf'),
      query('revision', 'As it stood after this revision.', revision),
      ...parameters('ActingFunction', 'MinPosition'),
    ],
    codes: ['NOT_FOUND', 'RECORD_UNREADABLE'],
  }),
  '/api/v1/agreements/{id}/history': read({
    id: 'readHistory',
    tag: 'Agreements',
    summary: 'Every event of an agreement in its order',
    description:
      'What was told of deadlines stands in it in the order of time, to the ISAO side what was told to its own functions. `include=refusals` adds the refused commands, for auditors.',
    answers: 'History',
    parameters: [
      ...parameters('AgreementId'),
      query('include', 'For auditors: refused commands, too.', { const: 'refusals' }),
      ...page,
    ],
    codes: ['NOT_FOUND', 'NOT_AUTHORIZED'],
  }),
  '/api/v1/agreements/{id}/deadlines': read({
    id: 'readDeadlines',
    tag: 'Agreements',
    summary: 'What the clock will do, and what was told',
    description:
      'What lies ahead, in the order of its instants, as the policy in force has it; and what was told, the newest first. The ISAO side sees what is told to its own functions.',
    answers: 'Deadlines',
    parameters: [...parameters('AgreementId'), ...page],
    codes: ['NOT_FOUND'],
  }),
  '/api/v1/agreements/{id}/diff': read({
    id: 'readDiff',
    tag: 'Agreements',
    summary: 'What changed between two revisions, and which event changed it',
    answers: 'Diff',
    parameters: [
      ...parameters('AgreementId'),
      query('from', 'The earlier revision.', revision, true),
      query('to', 'The later revision, or the same.', revision, true),
      ...parameters('MinPosition'),
    ],
    codes: ['NOT_FOUND', 'RECORD_UNREADABLE'],
  }),
  '/api/v1/agreements/{id}/terms/{termsVersion}': read({
    id: 'readTerms',
    tag: 'Agreements',
    summary: 'The text of the agreement as it was opened for signature',
    description:
      'Every version that was ever opened, the same text for everybody who sees the agreement. The parties sign the SHA-256 of the bytes of `text`; one that was never opened is 404.',
    answers: 'Terms',
    parameters: parameters('AgreementId', 'TermsVersion', 'MinPosition'),
    codes: ['NOT_FOUND', 'RECORD_UNREADABLE'],
  }),
  '/api/v1/work-queue': read({
    id: 'readWorkQueue',
    tag: 'Work',
    summary: 'What waits for the caller, the oldest due first',
    answers: 'WorkQueue',
    parameters: page,
  }),
};

const organizationPaths: Paths = {
  '/api/v1/organizations': read({
    id: 'listOrganizations',
    tag: 'Organizations',
    summary: 'The registry of organizations',
    answers: 'OrganizationList',
    parameters: [
      query('slug', 'The one with this slug.', { type: 'string', minLength: 1, maxLength: 60 }),
      ...parameters('Search'),
      ...page,
    ],
  }),
  '/api/v1/organizations/{id}': read({
    id: 'readOrganization',
    tag: 'Organizations',
    summary: 'An organization with its attestation, security facts and appointments',
    answers: 'Organization',
    tagged: true,
    parameters: parameters('OrganizationId', 'MinPosition'),
    codes: ['NOT_FOUND'],
  }),
  '/api/v1/directory': read({
    id: 'readDirectory',
    tag: 'Directory',
    summary: 'The public directory: organizations with an agreement in force',
    answers: 'Directory',
    open: true,
    parameters: [...parameters('Search'), ...page],
  }),
  '/api/v1/policy': read({
    id: 'readPolicy',
    tag: 'Policy',
    summary: 'Policy values, catalogues and windows in force',
    description: 'Before the first set took effect: 404.',
    answers: 'Policy',
    tagged: true,
    parameters: parameters('AsOf', 'MinPosition'),
    codes: ['NOT_FOUND'],
  }),
  '/api/v1/people': read({
    id: 'listPeople',
    tag: 'Policy',
    summary: 'People of the government’s side, and which functions they hold',
    description:
      'For administrators and auditors: whoever signed in once or is named by a publication, by opaque ids and with nothing else of them. Functions come from the provider of identities until a publication says which they are; those of organizations come with appointments and are not listed. What held on another day is in the policy, by `asOf`.',
    answers: 'PeopleList',
    tagged: true,
    parameters: page,
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/policy/publications': read({
    id: 'listPublications',
    tag: 'Policy',
    summary: 'Everything that was published or proposed, the newest first',
    description: 'For the government, auditors and administrators. The last one is what the policy began with.',
    answers: 'PublicationList',
    tagged: true,
    parameters: page,
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/policy/publications/{version}': read({
    id: 'readPublication',
    tag: 'Policy',
    summary: 'A publication: what it says, and what that changes',
    description:
      'For the government, auditors and administrators. `changes` compares with what holds on the day before it; `actions` are those of an administrator.',
    answers: 'Publication',
    tagged: true,
    parameters: parameters('PublicationVersion', 'MinPosition'),
    codes: ['NOT_AUTHORIZED', 'NOT_FOUND'],
  }),
  '/api/v1/policy/publications/{version}/effect': read({
    id: 'readPolicyEffect',
    tag: 'Policy',
    summary: 'What a publication that waits would do to agreements on its day',
    description:
      'For the government, auditors and administrators: how many in all, and by name. A dry run on what stands, as if nothing else happened until then. A publication that has taken effect or was withdrawn: 404.',
    answers: 'PolicyEffect',
    parameters: [...parameters('PublicationVersion'), ...page],
    codes: ['NOT_AUTHORIZED', 'NOT_FOUND'],
  }),
  '/api/v1/me': read({
    id: 'readMe',
    tag: 'Identity',
    summary: 'Who the caller is',
    answers: 'Me',
    parameters: parameters('MinPosition'),
  }),
};

/** Reads of the JSON API. */
export const readPaths = (): Paths => ({ ...agreementPaths, ...organizationPaths });
