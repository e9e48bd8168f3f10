import { addDays, type FunctionName, localDateOf } from '@accord/kernel';
import type { Application } from '../application.js';
import type { AgreementCommand, CommandName } from '../agreement.js';
import { risksToCover } from '../risk/risks.js';
import { answers, application, classifiedBlock, namedRecipients, negotiated } from './applications.js';
import * as send from './commands.js';
import * as forms from './forms.js';
import { principal } from './persons.js';
import type { Scene } from './scene.js';

/** A command, as it fits the scene at its time, and who usually sends it. */
export type Letter = readonly [usual: string, make: (scene: Scene) => AgreementCommand];

const today = (scene: Scene) => localDateOf(scene.now);

/** An application whose removal was tested the day before: valid whenever it is sent. */
const content = (scene: Scene, changes: Partial<Application>): Application =>
  application({
    removal: { method: 'Both', description: 'A filter.', lastTestOn: addDays(today(scene), -1) },
    ...changes,
  });

const resubmitted = (scene: Scene, changes: Partial<Application>): AgreementCommand =>
  send.resubmit(
    {},
    { application: content(scene, { ...scene.state.application, ...changes, removal: content(scene, {}).removal }) },
  )(scene.state);

const determination = (scene: Scene) => ({
  verificationDueOn: addDays(today(scene), 360),
  needRevalidateOn: addDays(today(scene), 360),
});

/** Accepts the first risk that needs it, or one that is not there. */
const acceptNext = (scene: Scene): AgreementCommand => {
  const open = risksToCover(scene.state, scene.organization, scene.policy(scene.now)).find(
    ({ ref }) =>
      !scene.state.risks.some(
        (risk) => risk.status === 'Active' && risk.source.ref === ref && risk.expiresOn >= today(scene),
      ),
  );
  const form = forms.acceptance(open ?? forms.gapRisk('CA-01'), addDays(today(scene), 100));
  return send.acceptRisk({ ...form, plan: [{ milestone: 'Shorter retention', dueOn: today(scene) }] });
};

const APPLICATIONS: readonly Partial<Application>[] = [
  {},
  classifiedBlock(),
  classifiedBlock('TopSecret'),
  namedRecipients,
  { ...classifiedBlock(), ...namedRecipients },
  { baselineAnswers: answers(['TM-04']), piiCategoriesPossible: ['EmailAddress'] },
  negotiated,
];

const AMENDMENTS: readonly { readonly [field: string]: unknown }[] = [
  { deputy: { roleTitle: 'Head of the desk', contactRef: 'gbw-second' } },
  { tlpCeiling: 'CLEAR' },
  { retentionDaysMax: 200 },
  { nomineeCountByLevel: { Secret: 5 } },
  { baselineAnswers: answers(['PP-01']) },
  { requestedTermMonths: 48 },
];

const dueSoon = (scene: Scene) => addDays(today(scene), 20);
const REVIEWERS = [
  ['pr-1', 'dhs.privacy'],
  ['mv-1', 'dhs.privacy'],
  ['cs-1', 'dhs.csa'],
  ['co-1', 'dhs.counsel'],
] as const;

const conditioned = (scene: Scene, blocking: boolean) => forms.formWithCondition({ dueOn: dueSoon(scene), blocking });

/** Every command in the shapes that make a difference: what random lives are made of. */
export const alphabet: readonly Letter[] = [
  ['officer', () => send.createDraft()],
  ['officer', () => send.createDraft({ agreementForm: 'Negotiated' })],
  ['officer', (scene) => send.reviseDraft({ breachNoticeHours: scene.history.length + 1 })],
  ...APPLICATIONS.map((changes): Letter => ['officer', (scene) => send.submitProposal(content(scene, changes))]),
  ['cm-1', () => send.completeIntake()],
  ...REVIEWERS.flatMap(([subjectId, name]): readonly Letter[] => [
    ['cm-1', (scene) => send.assignReviewer(subjectId, name, dueSoon(scene))],
    ['cm-1', (scene) => send.reassignReviewer(subjectId, name, dueSoon(scene))],
    [subjectId, () => send.recuseReviewer(name)],
  ]),
  // an objection is the exception: where offices mostly object, hardly a life gets on
  ...(['Concur', 'Concur', 'Concur', 'NonConcur'] as const).flatMap((position): readonly Letter[] => [
    ['cr-1', () => send.recordConcurrence('crcl', position)],
    ['co-1', () => send.recordConcurrence('counsel', position)],
    ['ao-2', () => send.recordConcurrence('second-official', position)],
    ['cs-1', () => send.recordConcurrence('second-official', position)],
  ]),
  ...['cm-1', 'pr-1', 'cs-1'].map((by): Letter => [by, (scene) => send.requestChanges(1, dueSoon(scene))]),
  ...[{}, { breachNoticeHours: 12 }, { retentionDaysMax: 90 }, { nomineeCountByLevel: { Secret: 6 } }].map(
    (changes): Letter => ['officer', (scene) => resubmitted(scene, changes)],
  ),
  ['officer', (scene) => send.resubmit({}, { application: content(scene, {}) })(scene.state)],
  ['officer', (scene) => send.resubmit({}, { application: content(scene, classifiedBlock()) })(scene.state)],
  ['pr-1', () => send.passPrivacyReview()],
  ['pr-1', (scene) => send.passPrivacyReview(conditioned(scene, false))],
  ['pr-1', (scene) => send.passPrivacyReview(conditioned(scene, true))],
  ['pr-1', () => send.failPrivacyReview()],
  ['cs-1', (scene) => send.approveClassifiedAccess(determination(scene))],
  ['cs-1', (scene) => send.approveClassifiedAccess({ ...determination(scene), ...forms.topSecret })],
  ['cs-1', () => send.denyClassifiedAccess()],
  ['officer', () => send.dropClassifiedRequest()],
  ['ra-1', acceptNext],
  ['ra-1', () => send.acceptRisk(forms.acceptance({ kind: 'nonConcurOverride', ref: 'counsel' }))],
  ['cm-1', () => send.openForSignature()],
  ['signatory', (scene) => signed(scene)],
  ['ao-1', (scene) => signed(scene)],
  ['cm-1', () => send.activateAgreement()],
  ...AMENDMENTS.flatMap((fields): readonly Letter[] => [
    ['officer', ({ state }) => send.proposeAmendment(fields)(state)],
    ['cm-1', ({ state }) => send.proposeAmendment(fields)(state)],
  ]),
  ['pr-1', () => send.passAmendmentReview()],
  ['pr-1', () => send.passAmendmentReview(forms.privacyForm())],
  ['pr-1', (scene) => send.passAmendmentReview(forms.deltaWithCondition({ dueOn: dueSoon(scene) }))],
  ['pr-1', () => send.failAmendmentReview()],
  ['cs-1', (scene) => send.decideAmendment('Approve', determination(scene))],
  ['cs-1', () => send.decideAmendment('Deny')],
  ['signatory', (scene) => signedAmendment(scene)],
  ['ao-1', (scene) => signedAmendment(scene)],
  ['cm-1', () => send.applyAmendment()],
  ['clock', () => send.applyAmendment()],
  ['officer', () => send.closeAmendment()],
  ['cm-1', () => send.closeAmendment()],
  ['ao-1', () => send.closeAmendment('Declined')],
  ['ao-1', () => send.rejectProposal()],
  ['officer', () => send.withdrawProposal()],
  ['clock', () => send.expireAgreement()],
  ['clock', () => send.markPrivacyReviewStale()],
  ['clock', () => send.voidSignatures()],
  ['clock', ({ state }) => send.expireRiskAcceptance()(state)],
  ['clock', () => send.suspendClassifiedAccess()],
  ['clock', () => send.suspendAgreement()],
  ['clock', () => send.suspendAgreement('RiskAcceptanceExpired')],
  ['clock', () => send.withdrawProposal('Idle')],
  ['fso', () => send.suspendClassifiedAccess('SELF_REPORTED')],
  ['cs-1', () => send.suspendClassifiedAccess('FOCI_CHANGED')],
  ['cs-1', (scene) => send.reinstateClassifiedAccess(determination(scene))],
  ['cs-1', () => send.revokeClassifiedAccess()],
  ['fso', (scene) => send.reportChangedCondition('ForeignInterest', today(scene))],
  ['officer', (scene) => send.reportChangedCondition('NameOrAddress', addDays(today(scene), -40))],
  ['ra-1', ({ state }) => send.withdrawRiskAcceptance()(state)],
  ['pr-1', () => send.dischargeCondition()],
  ['cs-1', () => send.dischargeCondition('classified.1')],
  ['cm-1', () => send.completeAnnualReview('Yes')],
  ['clock', () => send.suspendAgreement('AnnualReviewOverdue')],
  ['officer', ({ history }) => send.correctRecord(history[1]?.eventId)],
  ['officer', () => send.certifyDisposition()],
  ['ao-1', () => send.suspendFor()],
  ['cm-1', () => send.suspendFor('PrivacyIncident', [])],
  ['ao-2', () => send.ratifySuspension()],
  ['ao-2', () => send.ratifySuspension('Lift')],
  ['clock', () => send.liftUnratifiedSuspension()],
  ['ao-1', ({ state }) => send.reinstateAgreement()(state)],
  ['ao-1', ({ state }) => send.reinstateAgreement([])(state)],
  ['ao-1', (scene) => send.giveTerminationNotice(today(scene))],
  ['signatory', (scene) => send.giveTerminationNotice(addDays(today(scene), 30))],
  ['ao-1', () => send.terminateAgreement()],
  ['clock', () => send.terminateAgreement()],
  ['cm-1', () => send.importLegacy()],
  ['cm-2', () => send.verifyLegacy()],
  ['co-1', () => send.placeHold()],
  ['co-1', () => send.releaseHold()],
  ['ao-1', (scene) => send.breakGlass({ until: dueSoon(scene) })],
  ['ao-2', () => send.confirmBreakGlass()],
  ['au-1', () => send.closeBreakGlass()],
  ['pr-1', (scene) => send.delegateReview('pr-2', 'dhs.privacy', dueSoon(scene))],
  ['cs-1', (scene) => send.delegateReview('cs-2', 'dhs.csa', dueSoon(scene))],
  ['pr-1', () => send.endDelegation()],
  ['pr-2', () => send.passPrivacyReview()],
  ['sb-1', (scene) => send.assignReviewer('pr-1', 'dhs.privacy', dueSoon(scene))],
  ['ao-1', () => send.confirmAssignment()],
  ['officer', () => send.requestReconsideration()],
  ['ao-2', () => send.answerReconsideration()],
];

const signed = (scene: Scene): AgreementCommand =>
  send.signAgreement({ authorityValidUntil: addDays(today(scene), 200) })(scene.state);

const signedAmendment = (scene: Scene): AgreementCommand =>
  send.signAmendment({ authorityValidUntil: addDays(today(scene), 200) })(scene.state);

const TYPES = new Map<CommandName, readonly Letter[]>();

/**
 * A letter of a command, one of several, that a function sends; `signatory` and `ao-1` take turns as the agreement needs it.
 * @param by the function that is waited for; null for any
 */
export function letterFor(type: CommandName, by: FunctionName | null, scene: Scene, pick: number): Letter {
  if (type === 'SignAgreement') {
    const first = !scene.state.signatures.some(({ status }) => status === 'Signed');
    return [first ? 'signatory' : 'ao-1', signed];
  }
  if (TYPES.size === 0)
    for (const letter of alphabet) {
      const { type: name } = letter[1](scene);
      TYPES.set(name, [...(TYPES.get(name) ?? []), letter]);
    }
  const letters = TYPES.get(type) ?? [];
  const fitting = by ? letters.filter(([usual]) => principal(usual).functions.includes(by)) : letters;
  return fitting[pick % fitting.length] ?? letters[pick % letters.length]!;
}
