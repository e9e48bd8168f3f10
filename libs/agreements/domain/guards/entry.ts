import { digestOf, type FieldError } from '@accord/kernel';
import type { CommandName, CommandPayloads } from '../commands.js';
import { fieldError, fieldGuard, guard, payloadGuard } from '../guard.js';
import { othersInForceOn } from '../in-force.js';
import { changedFields, currentDraft, nextDraft } from '../json-patch.js';
import { isAttestationOnFile } from '../standards.js';
import type { StateName } from '../state.js';
import { submittedApplication } from './application.js';
import { duplicates } from './fields.js';

/** Creation only: the body names the actor's own organization. */
export const ownOrganization = payloadGuard<CommandPayloads['CreateDraft']>(
  'NOT_OWN_SIDE',
  'An agreement is drafted by an officer of the organization it is for.',
  ({ actor }, { organizationId }) => actor.organizationId !== organizationId,
);

/** Server rule `predecessor-own`. */
export const predecessorOwn = fieldGuard<CommandPayloads['CreateDraft']>(
  'INVALID_PAYLOAD',
  'The predecessor is not an agreement of the same organization.',
  ({ context }, { organizationId, predecessorId }) => {
    const predecessor = context.premises.predecessors[0];
    const isOwn = predecessor?.agreementId === predecessorId && predecessor?.organizationId === organizationId;
    return fieldError(
      predecessorId !== undefined && !isOwn,
      '/predecessorId',
      'predecessor-own',
      'This is not an agreement of the same organization.',
    );
  },
);

/** The id of a creation is free. */
export const alreadyCreated = guard(
  'ALREADY_IN_STATE',
  'The agreement exists already.',
  ({ state }) => state.revision >= 0,
);

/** Characters of JSON that a draft may have, merged: as many as one body may bring, so that patches do not pile up. */
const DRAFT_LENGTH = 1_048_576;

/** A draft stays within a size that can be read, compared and submitted. */
export const draftNotTooLarge = fieldGuard<CommandPayloads['ReviseDraft']>(
  'INVALID_PAYLOAD',
  'The draft as a whole is too large.',
  ({ state, context: { premises } }, { fieldPatch }) =>
    fieldError(
      JSON.stringify(nextDraft(state, premises, fieldPatch)).length > DRAFT_LENGTH,
      '/fieldPatch',
      'too-long',
      'With this patch the draft is longer than 1 MiB of JSON.',
    ),
);

/** States in which there is a draft to revise: of the submission, or of an answer. */
export const WHILE_DRAFTING = ['Draft', 'ChangesRequested'] as const satisfies readonly StateName[];

/** A patch that changes nothing of a draft has its effect already. */
export const patchChangesNothing = payloadGuard<CommandPayloads['ReviseDraft']>(
  'ALREADY_IN_STATE',
  'The draft already says so.',
  ({ state, context: { premises } }, { fieldPatch }) =>
    WHILE_DRAFTING.some((name) => name === state.state) &&
    changedFields(currentDraft(state, premises), nextDraft(state, premises, fieldPatch)).length === 0,
);

/** An attestation of the standards is on file when the application is submitted; gaps are allowed. */
export const attestationGate = guard(
  'GATE_MISSING:attestation',
  'The organization has no standards attestation on file.',
  ({ context: { premises, today } }) => !isAttestationOnFile(premises.organization, today),
);

/** A digest that was sent is the one computed. */
export const applicationDigestMatches = payloadGuard<CommandPayloads['SubmitProposal']>(
  'DIGEST_MISMATCH',
  'The digest that was sent is not that of the application.',
  (situation, payload) =>
    payload.applicationDigest !== undefined &&
    payload.applicationDigest !== digestOf(submittedApplication(situation, payload)),
);

/** The organization has no other agreement in force than the predecessor. */
export const duplicateGate = guard(
  'GATE_MISSING:duplicate',
  'The organization has another agreement in force that is not the predecessor.',
  ({ state, context }) =>
    othersInForceOn(context.premises, context.today).some(({ agreementId }) => agreementId !== state.predecessorId),
);

/** Server rule `every-item-answered`: content of the answer to a request for changes. */
export const everyItemAnswered = fieldGuard<CommandPayloads['Resubmit']>(
  'FORM_INCOMPLETE',
  'An item of the latest request for changes is not answered.',
  ({ state }, { answers }) =>
    (state.changes?.items ?? []).flatMap(({ itemId }) =>
      fieldError(
        !answers.some((answer) => answer.itemId === itemId),
        '/answers',
        'every-item-answered',
        `Item ${itemId} is not answered.`,
      ),
    ),
);

/** Answers name items that were asked, each once. */
export const answersFitItems = fieldGuard<CommandPayloads['Resubmit']>(
  'INVALID_PAYLOAD',
  'An answer belongs to no item of the latest request for changes, or to one that is answered twice.',
  ({ state }, { answers }): readonly FieldError[] => {
    const items = state.changes?.items;
    if (!items) return [];
    const path = (index: number) => `/answers/${index}/itemId`;
    const strange = answers.flatMap(({ itemId }, index) =>
      fieldError(!items.some((item) => item.itemId === itemId), path(index), 'code', 'No such item was asked.'),
    );
    return [
      ...strange,
      ...duplicates(
        answers.map(({ itemId }) => itemId),
        path,
        'duplicate',
      ),
    ];
  },
);

/** A second resubmission of the same text after the first was taken. */
export const resubmittedAlready = payloadGuard<CommandPayloads['Resubmit']>(
  'ALREADY_IN_STATE',
  'The request for changes is answered with this very application.',
  ({ state }, { application }) =>
    state.state !== 'ChangesRequested' &&
    state.changes?.answered === true &&
    state.applicationDigest === digestOf(application),
);

/** A guard that finds the agreement in the state that the command leads to. */
export const inTargetState = (target: string, sentence: string) =>
  guard('ALREADY_IN_STATE', sentence, ({ state }) => state.state === target && state.revision >= 0);

/** Names of commands whose rules this file holds, for the catalogue. */
export type EntryCommand = Extract<
  CommandName,
  'CreateDraft' | 'ReviseDraft' | 'SubmitProposal' | 'CompleteIntake' | 'RequestChanges' | 'Resubmit'
>;
