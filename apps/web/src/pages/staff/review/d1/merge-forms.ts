/** Two reviewers, one form D1: what the other one recorded in the meantime, put together finding by finding. */
import type { HistoryItem } from '../../../../api/types.js';
import { merge, type FieldConflict } from '../../../../forms/index.js';
import { baseOf, formOnRecord, type FindingDraft, type OnFile, type PrivacyDraft } from './draft.js';

/** What two people can differ in: not on which version they did. */
const substanceOf = (findings: Readonly<Record<string, FindingDraft>>) =>
  Object.fromEntries(
    Object.entries(findings).map(([principle, { foundOn: _foundOn, ...substance }]) => [principle, substance]),
  );

/** The form that somebody else recorded since this one was opened; nothing where none did. */
export function recordedMeanwhile({ base }: PrivacyDraft, history: readonly HistoryItem[]): OnFile | undefined {
  const form = formOnRecord(history);
  return form?.formDigest === undefined || form.formDigest === base.digest ? undefined : form;
}

/** Findings that both changed, each in another way. Those of one alone need no choice. */
export const conflictsWith = ({ findings, base }: PrivacyDraft, theirs: OnFile): readonly FieldConflict[] =>
  merge(substanceOf(base.findings), substanceOf(findings), substanceOf(baseOf(theirs).findings)).conflicts;

/** One of the two wherever one alone said something; where both did, whose was chosen. */
function joinedParts<Part>(
  before: Readonly<Record<string, Part>>,
  yours: Readonly<Record<string, Part>>,
  theirs: Readonly<Record<string, Part>>,
  takesTheirs: (name: string) => boolean,
): Readonly<Record<string, Part>> {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const own = Object.entries(yours).filter(([name, part]) => !isSame(part, before[name]) && !takesTheirs(name));
  return { ...theirs, ...Object.fromEntries(own) };
}

/** The draft over what the other reviewer recorded: nothing of either is lost. */
export function joined(
  { findings, checks, base }: PrivacyDraft,
  theirs: OnFile,
  takesTheirs: (principle: string) => boolean,
): Pick<PrivacyDraft, 'findings' | 'checks' | 'base'> {
  const recorded = baseOf(theirs);
  return {
    findings: joinedParts(base.findings, findings, recorded.findings, takesTheirs),
    checks: joinedParts(base.checks, checks, recorded.checks, () => false),
    base: recorded,
  };
}

/** The draft over what another reviewer recorded meanwhile, if anybody did: yours stands wherever you wrote something. */
export function withTheirs(draft: PrivacyDraft, history: readonly HistoryItem[]): Partial<PrivacyDraft> {
  const theirs = recordedMeanwhile(draft, history);
  return theirs === undefined ? {} : joined(draft, theirs, () => false);
}
