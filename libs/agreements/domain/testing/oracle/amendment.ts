import { isEligible, isWithin, isWithinNomination } from './answers.js';
import { slowGates, slowKind } from './amended-scope.js';
import { approvable, deniable, looksAYearAhead } from './determination.js';
import { submittable } from './drafting.js';
import { daysAfter, dayOf, monthsAfter } from './days.js';
import * as gates from './gates.js';
import { type Laws, notSteppedBack, within, wrong } from './law.js';
import { lossSince } from './losses.js';
import type { AgreementRecord, EventOf } from './record.js';
import { reviewsDone, secondedRecipients } from './relied.js';
import { canPass } from './review.js';
import { sideOf } from './sides.js';
import { endOfTerm, isPassed, renewalOf } from './standing.js';

type Amended =
  | 'AmendmentProposed'
  | 'AmendmentPrivacyReviewed'
  | 'AmendmentPrivacyReviewFailed'
  | 'AmendmentClassifiedAccessDecided'
  | 'AmendmentSigned'
  | 'AmendmentTookEffect'
  | 'AmendmentClosed';

const IN_FORCE = ['Active', 'Suspended'] as const;
const REDUCING: ReadonlySet<string> = new Set(['Administrative', 'ScopeReduction', 'BaselineMigration']);
const LEVELS = ['None', 'Confidential', 'Secret', 'TopSecret'];

/** Months after which a review of changes rests on no full review any more, and days before the end in which it is prolonged. */
const FULL_REVIEW_MONTHS = 24;
const RENEWAL_DAYS = 180;

/** The laws of amendments (rules.md#amendments). */
export const amendmentLaws: Laws<Amended> = {
  AmendmentProposed: {
    from: IN_FORCE,
    by: ['isao.officer', 'nccic.case_manager'],
    needs: ({ data, actor }, record) => {
      const before = record.before();
      const [old, end] = [before.application(), endOfTerm(before)];
      const side = sideOf(actor.function) === 'organization' ? 'ISAO' : 'NCCIC';
      if (!old) return ['an application to amend'];
      const needed = slowGates(old, data.application, side, hasAccess(before));
      return [
        ...wrong(before.openAmendment() !== undefined, 'the one before it having ended'),
        ...wrong(data.kind !== slowKind(old, data.application), 'the kind that its changes make'),
        ...wrong(data.requiredGates.toSorted().join() !== needed.toSorted().join(), 'the gates that its changes need'),
        ...wrong(data.baseTermsVersion !== versionInForce(before), 'the terms in force as its base'),
        ...wrong(versionsBefore(before).includes(data.termsVersion), 'a version of its own'),
        ...wrong(isSuspended(before) && !REDUCING.has(data.kind), 'an agreement that is in force'),
        ...wrong(
          data.kind === 'TermExtension' && record.today < daysAfter(end ?? '', -RENEWAL_DAYS),
          'an open renewal window',
        ),
        ...wrong(data.expiresOn !== undefined && data.expiresOn <= record.today, 'an end to come'),
        ...submittable(record.amended()).filter((what) => !submittable(before).includes(what)),
      ];
    },
  },
  AmendmentPrivacyReviewed: {
    from: IN_FORCE,
    by: ['dhs.privacy'],
    needs: ({ data, actor }, record) => {
      const before = record.before();
      return [
        ...waitsFor('privacy', before),
        ...goesOn(before),
        ...gates.concurrences(record.amended()),
        ...onTheForm(data, record),
        ...notSteppedBack(actor, record),
        ...wrong(!canPass(data), 'a form that passes'),
        ...wrong(isFullNeeded(before) && data.findings.length + data.statutoryChecks.length < 21, 'a full review'),
        ...within(record, 'conditionDueOn', ...data.conditions.map(({ dueOn }) => dueOn)),
      ];
    },
  },
  AmendmentPrivacyReviewFailed: {
    from: IN_FORCE,
    by: ['dhs.privacy'],
    needs: ({ data, actor }, record) => [
      ...waitsFor('privacy', record.before()),
      ...goesOn(record.before()),
      ...notSteppedBack(actor, record),
      ...wrong(canPass(data), 'a form that fails'),
      ...onTheForm(data, record),
      ...within(record, 'conditionDueOn', ...data.conditions.map(({ dueOn }) => dueOn)),
    ],
  },
  AmendmentClassifiedAccessDecided: {
    from: IN_FORCE,
    by: ['dhs.csa'],
    needs: ({ data, actor }, record) => {
      const before = record.before();
      const open = before.openAmendment();
      const text = record.amended();
      const isReviewed = open !== undefined && isPassed('privacy', open.revision, before);
      const common = [
        ...waitsFor('classified', before),
        ...goesOn(before),
        ...wrong(!isReviewed, 'a privacy review that was passed'),
        ...notSteppedBack(actor, record),
      ];
      if (data.decision === 'Deny') return [...common, ...deniable(data.form, record)];
      const asked = LEVELS.indexOf(text.application()?.requestedLevel ?? 'None');
      return [
        ...common,
        ...wrong(LEVELS.indexOf(data.level) > asked, 'a level within the request'),
        ...wrong(!isEligible(data.form), 'an entity that is eligible'),
        ...wrong(!['None', 'Mitigated'].includes(data.form.foci.status), 'foreign interest that is resolved'),
        ...looksAYearAhead(data, record),
        ...approvable(data.form, record),
        ...secondedRecipients(text),
        ...wrong(!isWithinNomination(data, text), 'people, pathway and possession as applied for'),
        ...wrong(data.level === 'TopSecret' && !gates.isSeconded(text, actor.subjectId), 'a second official'),
      ];
    },
  },
  AmendmentSigned: {
    from: IN_FORCE,
    by: ['isao.signatory', 'nccic.approving_official'],
    needs: ({ data, actor }, record) => {
      const before = record.before();
      const open = before.openAmendment();
      const isIsao = sideOf(actor.function) === 'organization';
      const gate = isIsao ? 'signature.isao' : 'signature.nccic';
      const signedBefore = open
        ? (['ISAO', 'NCCIC'] as const).filter((party) => isPassed(gateOf(party), open.revision, before))
        : [];
      const stated = isIsao ? before.amended().application()?.signatory.validUntil : undefined;
      const bothSign = open?.data.requiredGates.includes('signature.isao') === true;
      return [
        ...wrong(!open?.data.requiredGates.includes(gate), 'a signature that is asked for'),
        ...goesOn(before),
        ...reviewsDone(before),
        ...wrong(data.statementVersion !== record.policy.signatureStatementVersion, 'the statement in force'),
        ...wrong(data.termsDigest !== textOf(before), 'the digest of the amended text'),
        ...wrong(signedBefore.includes(data.party), 'a first signature'),
        ...wrong(!isIsao && bothSign && !signedBefore.includes('ISAO'), 'its place: the ISAO first'),
        ...wrong(data.party !== (isIsao ? 'ISAO' : 'NCCIC'), 'the side of the party'),
        ...within(record, 'authorityValidUntil', data.authorityValidUntil),
        ...wrong(
          stated !== undefined && data.authorityValidUntil > stated,
          'an authority as the application states it',
        ),
      ];
    },
  },
  AmendmentTookEffect: {
    from: IN_FORCE,
    by: ['nccic.case_manager', 'clock'],
    needs: ({ data, actor }, record) => {
      const before = record.before();
      const open = before.openAmendment();
      if (!open) return ['an open amendment'];
      const isClocks = actor.function === 'clock';
      const isOver = (endOfTerm(before) ?? '') < record.today;
      const missing = open.data.requiredGates.filter((gate) => !isPassed(gate, open.revision, before));
      return [
        ...missing.map((gate) => `the gate ${gate}`),
        ...goesOn(before),
        ...wrong(signedOther(open, before), 'signatures over its own text'),
        ...(isClocks ? [] : [...reviewsDone(before), ...gates.noOverlap(before.amended())]),
        ...wrong(isClocks && !(isOver && renewalOf(before) !== undefined), 'a renewal at the end of the term'),
        ...wrong(data.flagged !== (isClocks ? true : undefined), 'a flag of what the clock did, and of nothing else'),
        ...wrong(data.effectiveOn !== record.today, 'a beginning today'),
        ...wrong(data.newDigest !== textOf(before) || data.newTermsVersion !== open.data.termsVersion, 'its own text'),
        ...wrong(data.newExpiresOn !== open.data.expiresOn, 'the end that was proposed'),
        ...wrong(data.newExpiresOn !== undefined && data.newExpiresOn <= record.today, 'an end to come'),
        ...wrong(!isWithin(data.entitlements, before.amended()), 'entitlements within the amended application'),
      ];
    },
  },
  AmendmentClosed: {
    from: IN_FORCE,
    by: ['isao.officer', 'nccic.case_manager', 'nccic.approving_official'],
    needs: ({ data, actor }, record) => {
      const before = record.before();
      const open = before.openAmendment();
      const side = sideOf(actor.function) === 'organization' ? 'ISAO' : 'NCCIC';
      const counts = renewalOf(before) !== undefined && (endOfTerm(before) ?? '') < record.today;
      const isOwn = open?.data.proposedBy === side;
      return [
        ...wrong(!open, 'an open amendment'),
        ...wrong(counts, 'an amendment that does not count as in effect'),
        ...wrong(isOwn !== (data.outcome === 'Withdrawn'), 'an outcome of this side'),
        ...wrong(!isOwn && actor.function !== 'nccic.approving_official', 'a side that may'),
      ];
    },
  },
};

const gateOf = (party: 'ISAO' | 'NCCIC') => (party === 'ISAO' ? 'signature.isao' : 'signature.nccic');

const isSuspended = (record: AgreementRecord): boolean =>
  record.lastRevision('AgreementSuspended') > record.lastRevision('AgreementReinstated');

/** A review is made on the form in force, while it is not locked. */
const onTheForm = (
  { formVersion }: { readonly formVersion: string },
  { policy }: AgreementRecord,
): readonly string[] => [
  ...wrong(formVersion !== policy.privacyForm.version, 'the form in force'),
  ...wrong(policy.privacyForm.locked, 'a form that is not locked'),
];

/** While the agreement is suspended an amendment waits, but for one that takes from it, moves its baseline or puts it right. */
const goesOn = (before: AgreementRecord): readonly string[] =>
  wrong(isSuspended(before) && !REDUCING.has(before.openAmendment()?.data.kind ?? ''), 'an agreement that is in force');

/** True while access was approved, by whatever decision that is in effect, and nothing has taken it away for good. */
function hasAccess(record: AgreementRecord): boolean {
  const approvals = record.all('AmendmentClassifiedAccessDecided').filter(({ data }) => data.decision === 'Approve');
  const inEffect = record
    .all('AmendmentTookEffect')
    .filter(({ data }) => approvals.some((one) => one.data.amendmentNo === data.amendmentNo))
    .map(({ revision }) => revision);
  const given = Math.max(record.lastRevision('ClassifiedAccessApproved'), ...inEffect);
  return given > record.lastRevision('ClassifiedAccessRevoked') && record.application()?.requestedLevel !== 'None';
}

const versionInForce = (record: AgreementRecord): number | undefined =>
  record.last('AmendmentTookEffect')?.data.newTermsVersion ?? record.last('AgreementActivated')?.data.termsVersion;

const versionsBefore = (record: AgreementRecord): readonly number[] => [
  ...record.all('TermsOpenedForSignature').map(({ data }) => data.termsVersion),
  ...record.all('AmendmentProposed').map(({ data }) => data.termsVersion),
];

/** The digest of the text of the open amendment, by the event that completed it; undefined before. */
function textOf(record: AgreementRecord): string | undefined {
  const open = record.openAmendment();
  const completing = record.events.findLast(
    (event): event is EventOf<'AmendmentProposed' | 'AmendmentPrivacyReviewed' | 'AmendmentClassifiedAccessDecided'> =>
      (event.type === 'AmendmentProposed' ||
        event.type === 'AmendmentPrivacyReviewed' ||
        event.type === 'AmendmentClassifiedAccessDecided') &&
      event.data.terms !== undefined,
  );
  if (!open || !completing) return undefined;
  const isOver = completing.revision < open.revision || completing.revision < lossSince(open.revision, record);
  return isOver ? undefined : completing.data.terms?.termsDigest;
}

/** True when a signature under the open amendment was given on another text. */
const signedOther = ({ revision: since }: { readonly revision: number }, record: AgreementRecord): boolean =>
  record
    .all('AmendmentSigned')
    .some(({ data, revision }) => revision > lossSince(since, record) && data.termsDigest !== textOf(record));

/** The open amendment waits for a review: it needs it, and nobody has decided on it. */
function waitsFor(gate: 'privacy' | 'classified', record: AgreementRecord): readonly string[] {
  const open = record.openAmendment();
  const decided =
    gate === 'privacy'
      ? record.lastRevision('AmendmentPrivacyReviewed', 'AmendmentPrivacyReviewFailed')
      : record.lastRevision('AmendmentClassifiedAccessDecided');
  const since = open && gate === 'classified' ? lossSince(open.revision, record) : open?.revision;
  return wrong(
    since === undefined || !open?.data.requiredGates.includes(gate) || decided > since,
    `an amendment that waits for ${gate}`,
  );
}

/** True when the last full review is too old to rest on, or the party another one. */
function isFullNeeded(record: AgreementRecord): boolean {
  const open = record.openAmendment();
  if (open?.data.kind === 'PartyChange') return true;
  const full = record.last('PrivacyReviewPassed');
  const rests = open?.data.kind === 'TermExtension' || open?.data.kind === 'ScopeExpansion';
  return rests && (!full || monthsAfter(dayOf(full.recordedAt), FULL_REVIEW_MONTHS) < record.today);
}
