import { digestOf, fieldError } from '@accord/kernel';
import { command, fieldGuard, payloadGuard } from '../grammar.js';
import type { StateName } from '../state.js';
import { changedFields, currentDraft, nextDraft } from './draft.js';
import type { DraftingEvent } from './events.js';

interface Payload {
  /** JSON Merge Patch of the application. */
  readonly fieldPatch: { readonly [field: string]: unknown };
}

/** Characters of JSON that a draft may have, merged: as many as one body may bring, so that patches do not pile up. */
const DRAFT_LENGTH = 1_048_576;

/** A draft stays within a size that can be read, compared and submitted. */
const draftNotTooLarge = fieldGuard<Payload>(
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
const WHILE_DRAFTING = ['Draft', 'ChangesRequested'] as const satisfies readonly StateName[];

/** A patch that changes nothing of a draft has its effect already. */
const patchChangesNothing = payloadGuard<Payload>(
  'ALREADY_IN_STATE',
  'The draft already says so.',
  ({ state, context: { premises } }, { fieldPatch }) =>
    WHILE_DRAFTING.some((name) => name === state.state) &&
    changedFields(currentDraft(state, premises), nextDraft(state, premises, fieldPatch)).length === 0,
);

/** An officer changes what is to be submitted. */
export const ReviseDraft = command<Payload, DraftingEvent>({
  by: ['isao.officer'],
  from: WHILE_DRAFTING,
  terminal: 'refused',
  judgesSeparation: true,
  payload: [draftNotTooLarge],
  already: [patchChangesNothing],
  decide: ({ fieldPatch }, state, { premises }) => {
    const draft = nextDraft(state, premises, fieldPatch);
    const changedPaths = changedFields(currentDraft(state, premises), draft);
    return [{ type: 'DraftRevised', data: { changedPaths, draftDigest: digestOf(draft) } }];
  },
});
