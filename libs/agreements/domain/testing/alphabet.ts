import { addDays, type FunctionName, localDateOf } from '@accord/kernel';
import type { Application } from '../application.js';
import type { AgreementCommand, CommandName } from '../agreement.js';
import { risksToCover } from '../risk/risks.js';
import { answers, application, classifiedBlock, namedRecipients, negotiated } from './applications.js';
import * as send from './commands.js';
import * as forms from './forms.js';
import { principal } from './persons.js';
import type { World } from './world.js';

/** A command, as it fits the world at its time, and who usually sends it. */
export type Letter = readonly [usual: string, make: (world: World) => AgreementCommand];

const today = (world: World) => localDateOf(world.now);

/** An application whose removal was tested the day before: valid whenever it is sent. */
const content = (world: World, changes: Partial<Application>): Application =>
  application({
    removal: { method: 'Both', description: 'A filter.', lastTestOn: addDays(today(world), -1) },
    ...changes,
  });

const resubmitted = (world: World, changes: Partial<Application>): AgreementCommand =>
  send.resubmit(
    {},
    { application: content(world, { ...world.state.application, ...changes, removal: content(world, {}).removal }) },
  )(world.state);

const determination = (world: World) => ({
  verificationDueOn: addDays(today(world), 360),
  needRevalidateOn: addDays(today(world), 360),
});

/** Accepts the first risk that needs it, or one that is not there. */
const acceptNext = (world: World): AgreementCommand => {
  const open = risksToCover(world.state, world.organization, world.policy(world.now)).find(
    ({ ref }) =>
      !world.state.risks.some(
        (risk) => risk.status === 'Active' && risk.source.ref === ref && risk.expiresOn >= today(world),
      ),
  );
  const form = forms.acceptance(open ?? forms.gapRisk('CA-01'), addDays(today(world), 100));
  return send.acceptRisk({ ...form, plan: [{ milestone: 'Shorter retention', dueOn: today(world) }] });
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

const dueSoon = (world: World) => addDays(today(world), 20);
const REVIEWERS = [
  ['pr-1', 'dhs.privacy'],
  ['mv-1', 'dhs.privacy'],
  ['cs-1', 'dhs.csa'],
  ['co-1', 'dhs.counsel'],
] as const;

const conditioned = (world: World, blocking: boolean) => forms.formWithCondition({ dueOn: dueSoon(world), blocking });

/** Every command in the shapes that make a difference: what random lives are made of. */
export const alphabet: readonly Letter[] = [
  ['officer', () => send.createDraft()],
  ['officer', () => send.createDraft({ agreementForm: 'Negotiated' })],
  ['officer', (world) => send.reviseDraft({ breachNoticeHours: world.history.length + 1 })],
  ...APPLICATIONS.map((changes): Letter => ['officer', (world) => send.submitProposal(content(world, changes))]),
  ['cm-1', () => send.completeIntake()],
  ...REVIEWERS.flatMap(([subjectId, name]): readonly Letter[] => [
    ['cm-1', (world) => send.assignReviewer(subjectId, name, dueSoon(world))],
    ['cm-1', (world) => send.reassignReviewer(subjectId, name, dueSoon(world))],
    [subjectId, () => send.recuseReviewer(name)],
  ]),
  // an objection is the exception: where offices mostly object, hardly a life gets on
  ...(['Concur', 'Concur', 'Concur', 'NonConcur'] as const).flatMap((position): readonly Letter[] => [
    ['cr-1', () => send.recordConcurrence('crcl', position)],
    ['co-1', () => send.recordConcurrence('counsel', position)],
    ['ao-2', () => send.recordConcurrence('second-official', position)],
    ['cs-1', () => send.recordConcurrence('second-official', position)],
  ]),
  ...['cm-1', 'pr-1', 'cs-1'].map((by): Letter => [by, (world) => send.requestChanges(1, dueSoon(world))]),
  ...[{}, { breachNoticeHours: 12 }, { retentionDaysMax: 90 }, { nomineeCountByLevel: { Secret: 6 } }].map(
    (changes): Letter => ['officer', (world) => resubmitted(world, changes)],
  ),
  ['officer', (world) => send.resubmit({}, { application: content(world, {}) })(world.state)],
  ['officer', (world) => send.resubmit({}, { application: content(world, classifiedBlock()) })(world.state)],
  ['pr-1', () => send.passPrivacyReview()],
  ['pr-1', (world) => send.passPrivacyReview(conditioned(world, false))],
  ['pr-1', (world) => send.passPrivacyReview(conditioned(world, true))],
  ['pr-1', () => send.failPrivacyReview()],
  ['cs-1', (world) => send.approveClassifiedAccess(determination(world))],
  ['cs-1', (world) => send.approveClassifiedAccess({ ...determination(world), ...forms.topSecret })],
  ['cs-1', () => send.denyClassifiedAccess()],
  ['officer', () => send.dropClassifiedRequest()],
  ['ra-1', acceptNext],
  ['ra-1', () => send.acceptRisk(forms.acceptance({ kind: 'nonConcurOverride', ref: 'counsel' }))],
  ['cm-1', () => send.openForSignature()],
  ['signatory', (world) => signed(world)],
  ['ao-1', (world) => signed(world)],
  ['cm-1', () => send.activateAgreement()],
  ['ao-1', () => send.rejectProposal()],
  ['officer', () => send.withdrawProposal()],
];

const signed = (world: World): AgreementCommand =>
  send.signAgreement({ authorityValidUntil: addDays(today(world), 200) })(world.state);

const TYPES = new Map<CommandName, readonly Letter[]>();

/**
 * A letter of a command, one of several, that a function sends; `signatory` and `ao-1` take turns as the agreement needs it.
 * @param by the function that is waited for; null for any
 */
export function letterFor(type: CommandName, by: FunctionName | null, world: World, pick: number): Letter {
  if (type === 'SignAgreement') {
    const first = !world.state.signatures.some(({ status }) => status === 'Signed');
    return [first ? 'signatory' : 'ao-1', signed];
  }
  if (TYPES.size === 0)
    for (const letter of alphabet) {
      const { type: name } = letter[1](world);
      TYPES.set(name, [...(TYPES.get(name) ?? []), letter]);
    }
  const letters = TYPES.get(type) ?? [];
  const fitting = by ? letters.filter(([usual]) => principal(usual).functions.includes(by)) : letters;
  return fitting[pick % fitting.length] ?? letters[pick % letters.length]!;
}
