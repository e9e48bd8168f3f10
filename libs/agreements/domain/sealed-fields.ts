import { valueAt } from './diff.js';
import type { EventType } from './events.js';

/** Whose key seals a text: the organization's for what it tells about itself, the author's for what a person wrote. */
export type SealSubject = 'organization' | 'author';

/**
 * One field of an event payload that is sealed before it is stored. `path` is a JSON Pointer in which `*` stands for
 * every item of an array and `**` for every string at any depth below. With `when` it is sealed only where another
 * place of the payload says so: elsewhere the same field is a code, which the rules and the read models compare.
 */
export interface SealedField {
  readonly path: string;
  readonly subject: SealSubject;
  readonly when?: { readonly path: string; readonly is: string };
}

/** True when a field is sealed in this payload. */
export const isSealedIn = (payload: unknown, { when }: Pick<SealedField, 'when'>): boolean =>
  when === undefined || valueAt(payload, when.path) === when.is;

const by =
  (subject: SealSubject) =>
  (...paths: readonly string[]): readonly SealedField[] =>
    paths.map((path) => ({ path, subject }));
const author = by('author');

/** Contacts, address and free text of an application. Its codes, dates, counts and digests and the legal name stay clear. */
const APPLICATION = by('organization')(
  '/application/formationNote',
  '/application/registrationNo',
  '/application/principalAddress/street',
  '/application/principalAddress/city',
  '/application/principalAddress/region',
  '/application/principalAddress/postalCode',
  '/application/foreignMembersOrOwners/description',
  '/application/isaoSoRegistration',
  '/application/officer/**',
  '/application/deputy/**',
  '/application/signatory/roleTitle',
  '/application/privacyContact/**',
  '/application/securityContact/**',
  '/application/soc24x7/**',
  '/application/negotiatedRationale',
  '/application/deviations/*/text',
  '/application/namedRecipients/*',
  '/application/onwardConditions',
  '/application/removal/description',
  '/application/redress/text',
  '/application/downstreamExchanges/*/name',
  '/application/baselineAnswers/*/evidence',
  '/application/possession/site',
  '/application/needStatementUnclassified',
  '/application/smo/roleTitle',
  '/application/fso/roleTitle',
  '/application/itpso/roleTitle',
  '/application/relatedInstruments/*/ref',
);

const PRIVACY_REVIEW = author(
  '/findings/*/rationale',
  '/findings/*/evidence/*/locator',
  '/findings/*/condition/text',
  '/statutoryChecks/*/locator',
  '/conditions/*/text',
);

const DETERMINATION = author(
  '/form/scopeUnclassified',
  '/form/entityEligibility/sourceRef',
  '/form/foci/mitigationRef',
  '/form/tsNeedFinding',
  '/form/conditions/*/text',
);

/** Only the reference of a finding that is kept elsewhere is in the acceptor's own words. */
const RISK_SOURCE: SealedField = {
  path: '/form/source/ref',
  subject: 'author',
  when: { path: '/form/source/kind', is: 'securityFinding' },
};

const RISK = author(
  '/form/statement/**',
  '/form/affected/*',
  '/form/controls/*',
  '/form/whyAccepted',
  '/form/considerations/**',
  '/form/unmitigatedVulnerabilities/*',
  '/form/plan/*/milestone',
  '/form/triggers/*',
  '/form/rollUp/component',
  '/form/rollUp/department',
  '/form/rollUp/missionFunction',
);

/**
 * The texts and contact data of every type of event. What is not named here is stored in the clear: codes, digests,
 * dates, ids, counts, the legal name, and the public statement of a rejection.
 */
export const sealedFields: { readonly [Type in EventType]: readonly SealedField[] } = {
  AgreementDrafted: [],
  DraftRevised: [],
  AgreementProposed: APPLICATION,
  IntakeCompleted: author('/checklist/*/note'),
  ReviewerAssigned: [],
  ReviewerRecused: [],
  ConcurrenceRecorded: author('/comment'),
  ChangesRequested: author('/items/*/fieldPath', '/items/*/problem', '/items/*/action'),
  AgreementResubmitted: [...APPLICATION, ...author('/answers/*/answer')],
  PrivacyReviewPassed: PRIVACY_REVIEW,
  PrivacyReviewFailed: PRIVACY_REVIEW,
  ClassifiedAccessMarkedNotRequired: [],
  ClassifiedAccessApproved: [...DETERMINATION, ...author('/scopeUnclassified', '/conditions/*/text')],
  ClassifiedAccessDenied: [...DETERMINATION, ...author('/evidenceRef')],
  ClassifiedAccessRequestDropped: APPLICATION,
  RiskAccepted: [RISK_SOURCE, ...RISK],
  TermsOpenedForSignature: [],
  SignatureRecorded: author('/witness/roleTitle', '/witness/contactRef'),
  SignatureVoided: [],
  AgreementActivated: [],
  AgreementRejected: [],
  AgreementWithdrawn: [],
};
