import { isJsonObject } from '@accord/kernel';
import type { CommandEnvelope } from '@accord/commands';
import { commandOfSlug, type AgreementCommand, type CommandName } from '@accord/agreements/domain';

/** A command of which only the name is known. */
interface Candidate {
  readonly type: CommandName | null;
  readonly payload: unknown;
}

/** A body became a payload when the published schema found it valid; that was before it got here. */
const isCommand = (candidate: Candidate): candidate is AgreementCommand =>
  candidate.type !== null && isJsonObject(candidate.payload);

/**
 * The agreement command in an envelope that was let in.
 * @throws {TypeError} when there is none: then no sender could have been let in with it
 */
export function agreementCommandOf({ slug, body }: CommandEnvelope): AgreementCommand {
  const candidate: Candidate = { type: commandOfSlug(slug), payload: body };
  if (!isCommand(candidate)) throw new TypeError('An envelope without an agreement command was let in.');
  return candidate;
}
