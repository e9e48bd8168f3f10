import { CreateDraft } from './create-draft.js';
import { ReviseDraft } from './revise-draft.js';
import { SubmitProposal } from './submit-proposal.js';
import { WithdrawProposal } from './withdraw-proposal.js';

/** What an organization does with its own application. */
export const draftingCommands = { CreateDraft, ReviseDraft, SubmitProposal, WithdrawProposal };
