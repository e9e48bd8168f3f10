import { fail, jsonObjectOf, ok, refusal, type Actor, type Refusal, type Result } from '@accord/kernel';
import { seenRevision, type Decision, type Moment, type Subject } from '@accord/commands';
import {
  agreementDecider,
  placeInBody,
  proposedApplication,
  type AgreementCommand,
  type AgreementState,
  type CommandPayloads,
  type DecisionContext,
} from '@accord/agreements/domain';
import { agreementCommandOf } from './agreement-command.js';
import { MOST_PREDECESSORS, type AgreementFacts, type PolicyBasis } from './agreement-premises.js';
import type { ApplicationCheck } from './ports.js';

/** Stands in a submission until it is accepted and its number is drawn. */
const NUMBER_TO_COME = 'ISA-0000-00000';

/** Decides on an agreement: pure, as what it is made from is. */
export class AgreementDecision {
  constructor(private readonly checkApplication: ApplicationCheck) {}

  decide(
    { id, state, envelope }: Subject<AgreementState>,
    actor: Actor,
    { policyAt, ...facts }: AgreementFacts & PolicyBasis,
    { now, today }: Moment,
  ): Result<Decision, Refusal> {
    const command = agreementCommandOf(envelope);
    const policy = policyAt(now);
    const context: DecisionContext = {
      agreementId: id,
      commandId: envelope.commandId,
      actor,
      now,
      today,
      expectedRevision: seenRevision(envelope, state.revision),
      premises: { ...facts, policy, nextNumber: NUMBER_TO_COME },
    };
    const wrong = this.wrongDraft(command, state, context) ?? tooManyPredecessors(command, facts);
    if (wrong) return fail(wrong);
    const decided = agreementDecider.decide(command, state, context);
    if (!decided.ok) return decided;
    const { organizationId } = facts.organization;
    return ok({
      events: decided.value,
      policyVersion: policy.version,
      subjects: { organization: `organization:${organizationId}`, author: actor.subjectId },
    });
  }

  /** Judges the application against the contract where the form of the agreement, the draft or a change brings it in. */
  private wrongDraft(command: AgreementCommand, state: AgreementState, context: DecisionContext): Refusal | null {
    if (command.type === 'ProposeAmendment') return this.wrongAmendment(command.payload, state);
    if (command.type !== 'SubmitProposal' && command.type !== 'Resubmit') return null;
    const application = command.payload.application ?? (state.state === 'Draft' ? context.premises.draft : null);
    return application ? this.checkApplication(state.agreementForm, jsonObjectOf(application)) : null;
  }

  /** The amended application is judged as a whole; what is wrong with it is said of the change that made it so. */
  private wrongAmendment({ changes }: CommandPayloads['ProposeAmendment'], state: AgreementState): Refusal | null {
    const application = proposedApplication(state, changes);
    const wrong = application && this.checkApplication(state.agreementForm, jsonObjectOf(application));
    if (!wrong) return null;
    const errors = (wrong.errors ?? []).map(({ path, code, message }) => ({
      path: placeInBody(changes, path.slice('/application'.length)),
      code,
      message,
    }));
    return { ...wrong, errors };
  }
}

/** Nothing follows upon so many that separation of duties would not see the first of them. */
function tooManyPredecessors({ type }: AgreementCommand, { predecessors }: AgreementFacts): Refusal | null {
  if (type !== 'CreateDraft' || predecessors.length < MOST_PREDECESSORS) return null;
  const message = `An agreement follows upon ${MOST_PREDECESSORS - 1} others at most.`;
  return refusal('INVALID_PAYLOAD', message, [{ path: '/predecessorId', code: 'predecessor-own', message }]);
}
