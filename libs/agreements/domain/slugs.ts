import type { CommandName } from './commands.js';

/** Every agreement command of this context, in the order of the domain rules (A4). */
export const COMMAND_NAMES = [
  'CreateDraft',
  'ReviseDraft',
  'SubmitProposal',
  'CompleteIntake',
  'AssignReviewer',
  'RecordConcurrence',
  'RequestChanges',
  'Resubmit',
  'PassPrivacyReview',
  'FailPrivacyReview',
  'ApproveClassifiedAccess',
  'DenyClassifiedAccess',
  'DropClassifiedRequest',
  'AcceptRisk',
  'OpenForSignature',
  'SignAgreement',
  'ActivateAgreement',
  'RejectProposal',
  'WithdrawProposal',
  'RecuseReviewer',
  'ReassignReviewer',
] as const satisfies readonly CommandName[];

/** Name of a command as it stands in a path: `PassPrivacyReview` is `pass-privacy-review`. */
export const commandSlug = (type: CommandName): string =>
  type.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const BY_SLUG: ReadonlyMap<string, CommandName> = new Map(COMMAND_NAMES.map((type) => [commandSlug(type), type]));

/** The command behind a name in a path; null when there is none. */
export const commandOfSlug = (slug: string): CommandName | null => BY_SLUG.get(slug) ?? null;
