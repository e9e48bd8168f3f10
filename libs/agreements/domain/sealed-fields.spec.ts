import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { localDateOf, type SealedField } from '@accord/kernel';
import { agreementDecider } from './decider.js';
import type { EventType, RecordedAgreementEvent } from './agreement.js';
import { facetsOf } from './facets.js';
import { pendingWork } from './pending-work.js';
import { AGREEMENT_EVENT_TYPES, isSealedIn, sealedFields } from './recorded.js';
import * as send from './testing/commands.js';
import { acceptance } from './testing/forms.js';
import { by, given, type Step } from './testing/given.js';
import * as steps from './testing/steps.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const read = (file: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../contract/data/${file}`, import.meta.url), 'utf8'));
const FILES: Readonly<Record<string, Schema>> = {
  'application.schema.json': read('application.schema.json'),
  'commands.schema.json': read('commands.schema.json'),
};

/** What a reference leads to: a definition of the same or of the other file, or a whole file. */
function resolve(ref: string, file: string): readonly [schema: Schema, file: string, name: string] {
  const [path, name] = ref.split('#/$defs/');
  const target = path || file;
  const whole = FILES[target]!;
  return name ? [whole.$defs![name]!, target, name] : [whole, target, ''];
}

/** Free text is what no code, pattern or format holds; a contact's reference, or a pointer of any words, counts as such. */
const isText = (schema: Schema, name: string): boolean =>
  name === 'ContactRef' ||
  name === 'JsonPointer' ||
  (schema.type === 'string' &&
    schema.enum === undefined &&
    schema.const === undefined &&
    (schema.pattern === undefined || schema.pattern === '\\S'));

/** Pointers of all free texts of a schema, with `*` for the entries of a list. */
function textsOf(schema: Schema | boolean, file: string, at: string, name = ''): readonly string[] {
  if (typeof schema === 'boolean') return [];
  if (schema.$ref) {
    const [target, targetFile, targetName] = resolve(schema.$ref, file);
    return textsOf(target, targetFile, at, targetName);
  }
  return [
    ...(isText(schema, name) ? [at] : []),
    ...[...(schema.allOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) => textsOf(part, file, at)),
    ...Object.entries(schema.properties ?? {}).flatMap(([field, part]) => textsOf(part, file, `${at}/${field}`)),
    ...(schema.items ? textsOf(schema.items, file, `${at}/*`) : []),
  ];
}

/** Where the body of a command lands in its event: the event, and where a part of the body stands in its payload. */
const LANDS: readonly (readonly [slug: string, event: EventType, body: string, payload: string])[] = [
  ['create-draft', 'AgreementDrafted', '', ''],
  ['submit-proposal', 'AgreementProposed', '/application', '/application'],
  ['complete-intake', 'IntakeCompleted', '', ''],
  ['assign-reviewer', 'ReviewerAssigned', '', ''],
  ['record-concurrence', 'ConcurrenceRecorded', '', ''],
  ['request-changes', 'ChangesRequested', '', ''],
  ['resubmit', 'AgreementResubmitted', '', ''],
  ['submit-proposal', 'ClassifiedAccessRequestDropped', '/application', '/application'],
  ['pass-privacy-review', 'PrivacyReviewPassed', '/form', ''],
  ['fail-privacy-review', 'PrivacyReviewFailed', '/form', ''],
  ['approve-classified-access', 'ClassifiedAccessApproved', '', ''],
  ['deny-classified-access', 'ClassifiedAccessDenied', '', ''],
  ['accept-risk', 'RiskAccepted', '', ''],
  ['sign-agreement', 'SignatureRecorded', '', ''],
  ['activate-agreement', 'AgreementActivated', '', ''],
  ['reject-proposal', 'AgreementRejected', '', ''],
  ['withdraw-proposal', 'AgreementWithdrawn', '', ''],
  ['recuse-reviewer', 'ReviewerRecused', '', ''],
  ['reassign-reviewer', 'ReviewerAssigned', '', ''],
  ['suspend-agreement', 'AgreementSuspended', '', ''],
  ['ratify-suspension', 'SuspensionRatified', '', ''],
  ['ratify-suspension', 'AgreementReinstated', '', ''],
  ['reinstate-agreement', 'AgreementReinstated', '', ''],
  ['give-termination-notice', 'TerminationNoticeGiven', '', ''],
  ['suspend-classified-access', 'ClassifiedAccessSuspended', '', ''],
  ['reinstate-classified-access', 'ClassifiedAccessReinstated', '', ''],
  ['revoke-classified-access', 'ClassifiedAccessRevoked', '', ''],
  ['report-changed-condition', 'ChangedConditionReported', '', ''],
  ['discharge-condition', 'ConditionDischarged', '', ''],
  ['complete-annual-review', 'AnnualReviewCompleted', '', ''],
  ['withdraw-risk-acceptance', 'RiskAcceptanceWithdrawn', '', ''],
  ['correct-record', 'CorrectionRecorded', '', ''],
  ['certify-disposition', 'DispositionCertified', '', ''],
  ['propose-amendment', 'AmendmentProposed', '', ''],
  ['submit-proposal', 'AmendmentProposed', '/application', '/application'],
  ['pass-amendment-privacy-review', 'AmendmentPrivacyReviewed', '/form', ''],
  ['fail-amendment-privacy-review', 'AmendmentPrivacyReviewFailed', '/form', ''],
  ['approve-classified-access', 'AmendmentClassifiedAccessDecided', '', ''],
  ['sign-amendment', 'AmendmentSigned', '', ''],
  ['apply-amendment', 'AmendmentTookEffect', '', ''],
  ['close-amendment', 'AmendmentClosed', '', ''],
  ['place-hold', 'LegalHoldPlaced', '', ''],
  ['release-hold', 'LegalHoldReleased', '', ''],
  ['break-glass', 'BreakGlassRequested', '', ''],
  ['close-break-glass', 'BreakGlassClosed', '', ''],
  ['request-reconsideration', 'ReconsiderationRequested', '', ''],
  ['answer-reconsideration', 'ReconsiderationAnswered', '', ''],
  ['import-legacy-agreement', 'LegacyAgreementImported', '', ''],
  ['verify-legacy-import', 'LegacyImportVerified', '', ''],
];

/** Free texts that stay in the clear on purpose. */
const CLEAR = new Set([
  'AgreementProposed/application/legalName',
  'AgreementResubmitted/application/legalName',
  'ClassifiedAccessRequestDropped/application/legalName',
  'AmendmentProposed/application/legalName',
  'AgreementRejected/publicStatement',
]);

/** Fields that the server makes of a body's texts, or in which anything may stand that an application holds. */
const MADE_BY_SERVER = new Set([
  '/conditions/*/text',
  '/scopeUnclassified',
  '/evidenceRef',
  '/changes/*/old/**',
  '/changes/*/new/**',
]);

const covers = ({ path }: SealedField, text: string): boolean =>
  path.endsWith('/**') ? text.startsWith(path.slice(0, -2)) : path === text;

const landed = LANDS.flatMap(([slug, event, body, payload]) =>
  textsOf({ $ref: `#/$defs/${slug}` }, 'commands.schema.json', '')
    .filter((path) => path.startsWith(body))
    .map((path) => [event, `${payload}${path.slice(body.length)}`] as const),
);

describe('sealed fields', () => {
  it('cover every free text and contact of a body that lands in an event', () => {
    expect(landed.length).toBeGreaterThan(100);
    const open = landed.filter(([event, path]) => !sealedFields[event].some((field) => covers(field, path)));
    expect(new Set(open.map((place) => place.join('')))).toEqual(CLEAR);
  });

  it('name nothing that no body has', () => {
    const stale = AGREEMENT_EVENT_TYPES.flatMap((type) =>
      sealedFields[type]
        .filter((field) => !MADE_BY_SERVER.has(field.path) && !isAddressCode(field.path))
        .filter((field) => !landed.some(([event, path]) => event === type && covers(field, path)))
        .map(({ path }) => `${type}${path}`),
    );
    expect(stale).toEqual([]);
  });
});

/** A postal code has a pattern of its own and is part of an address all the same. */
const isAddressCode = (path: string): boolean => path.endsWith('/principalAddress/postalCode');

/** The payload with an object in place of each sealed text, as a store gives it back unopened. */
function sealed(value: unknown, fields: readonly SealedField[], at = ''): unknown {
  if (typeof value === 'string') return fields.some((field) => covers(field, at)) ? { $sealed: 'x' } : value;
  if (Array.isArray(value)) return value.map((entry) => sealed(entry, fields, `${at}/*`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sealed(part, fields, `${at}/${name}`)]));
}

const sealedData = ({ type, data }: RecordedAgreementEvent): unknown =>
  sealed(
    data,
    sealedFields[type].filter((field) => isSealedIn(data, field)),
  );

describe('the fold', () => {
  const lives: readonly (readonly [string, readonly Step[]])[] = [
    ['two accepted risks', [steps.withTwoRisks, steps.bothRisksAccepted, steps.activated]],
    ['a determination', [steps.secretApproved(), steps.termsOpen, steps.bothSigned]],
    ['a resubmission', [steps.privacyReviewed(), steps.changesRequested, by('officer', send.resubmit())]],
    [
      'a denial and a drop',
      [steps.secretReviewed(), by('cs-1', send.denyClassifiedAccess()), by('officer', send.dropClassifiedRequest())],
    ],
    [
      'a risk found elsewhere, and a review after it',
      [
        steps.privacyReviewed(),
        by('ra-1', send.acceptRisk(acceptance({ kind: 'securityFinding', ref: 'privacy.said in confidence' }))),
        steps.changesRequested,
        by('officer', send.resubmit({ purposes: ['MitigateIncident'] })),
        by('cr-1', send.recordConcurrence('crcl')),
        by('pr-1', send.passPrivacyReview()),
      ],
    ],
    [
      'an amendment that took effect',
      [
        steps.inForceNow,
        steps.amendmentReviewed({ tlpCeiling: 'AMBER' }),
        steps.amendmentSigned,
        by('cm-1', send.applyAmendment()),
      ],
    ],
    ['a failed review', [steps.readyForReview(), by('pr-1', send.failPrivacyReview())]],
  ];

  it.each(lives)('never looks into a text: %s', (_name, life) => {
    const { state, history, organization, policy, now } = given(...life).scene;
    const folded = history
      .map((event): typeof event => Object.assign({}, event, { data: sealedData(event) }))
      .reduce((before, event) => agreementDecider.evolve(before, event), agreementDecider.initialState);
    const today = localDateOf(now);
    expect(facetsOf(folded, organization, policy(now), today)).toEqual(
      facetsOf(state, organization, policy(now), today),
    );
    const applicant = { ...organization, isEligible: true };
    expect(pendingWork(folded, applicant, policy(now))).toEqual(pendingWork(state, applicant, policy(now)));
    expect(folded.participations).toEqual(state.participations);
    expect(JSON.stringify(folded)).toContain('$sealed');
  });

  it('stops at an event that it does not know', () => {
    const { history } = given(steps.drafted()).scene;
    const unknown = { ...history[0]!, type: 'AgreementVanished' } as unknown as (typeof history)[number];
    expect(() => agreementDecider.evolve(agreementDecider.initialState, unknown)).toThrow(TypeError);
  });
});
