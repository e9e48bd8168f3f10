import { COMMANDS } from './agreement.js';
import { COMMAND_NAMES, commandSlug } from './catalogue.js';
import { awaitsConfirmation } from './confirmation/confirmations.js';
import { delegationOf } from './delegation/delegations.js';
import type { OrganizationFacts, PolicyFacts } from './premises.js';
import type { AgreementState, Assignment } from './state.js';
import type { Work } from './work.js';

/** One thing an agreement waits for: a command, from a function, and from one person where one is assigned. */
export interface PendingWork extends Work {
  /** Name of the command in kebab-case. */
  readonly command: string;
}

/**
 * What an agreement waits for, and from whom: the next step of the reviews and signatures that is open to its function. A
 * fold of the records of the agreement and of its organization, without a clock. Left to the command's own guards is what
 * no command on this agreement can mend: dates that have passed, an attestation that is missing or taken back, another
 * agreement in force; and separation of duties, which is about persons.
 */
export function pendingWork(
  state: AgreementState,
  organization: OrganizationFacts,
  policy: PolicyFacts,
): readonly PendingWork[] {
  if (state.revision < 0) return [];
  return COMMAND_NAMES.flatMap((name) => {
    const { from, work } = COMMANDS[name];
    if (!work || !from.includes(state.state)) return [];
    return work({ state, organization, policy })
      .flatMap((one) => (isOpenTo(state, one) ? [one].concat(ofDelegate(state, one)) : []))
      .map((one) => Object.assign({ command: commandSlug(name) }, one));
  });
}

const assignmentOf = ({ assignments }: AgreementState, work: Work): Assignment | undefined =>
  assignments.find((one) => one.function === work.function && one.subjectId === work.subjectId);

/** Work of an assignee waits until the assignment is confirmed, where it has to be. */
function isOpenTo(state: AgreementState, work: Work): boolean {
  const assignment = assignmentOf(state, work);
  return assignment === undefined || !awaitsConfirmation(state, assignment);
}

/** The same work of who acts for the reviewer, as long as the reviewer has not ended that; its last day is left to the guards. */
function ofDelegate(state: AgreementState, work: Work): readonly Work[] {
  const assignment = assignmentOf(state, work);
  const delegation = assignment && delegationOf(state, assignment);
  return delegation ? [{ ...work, subjectId: delegation.delegateId }] : [];
}
