import { actingFunction, fail, isJsonObject, ok, refusal, type Actor, type Refusal, type Result } from '@accord/kernel';
import {
  chosenFunctionOf,
  seenRevision,
  type Admission,
  type Aggregate,
  type CommandEnvelope,
  type Decision,
  type LoadedPremises,
  type Moment,
  type SealableEvent,
  type Subject,
} from '@accord/commands';
import {
  commandOfSlug,
  editionsOf,
  functionsOf,
  isOfTheClock,
  policyDecider,
  policyEventVersion,
  PolicyBook,
  type CommandName,
  type PolicyCommand,
  type PolicyState,
} from '@accord/policy/domain';
import type { PolicyFolds } from './policy-folds.js';

const ABSENT = refusal('NOT_FOUND', 'There is no such command.');

/** The policy as the command pipeline sees it. Its decisions rest on no stream but its own. */
export class PolicyAggregate implements Aggregate<PolicyState, null, null> {
  readonly versionOf = policyEventVersion;

  constructor(readonly folds: PolicyFolds) {}

  isCreation(): boolean {
    return false;
  }

  queueOf(): string {
    return 'policy';
  }

  async admit({ envelope }: Subject<PolicyState>): Promise<Result<Admission<null>, Refusal>> {
    const { sender, slug, principal } = envelope;
    const type = commandOfSlug(slug);
    if (type === null || (sender === 'person' && isOfTheClock(type))) return fail(ABSENT);
    const admitted = functionsOf(type);
    const acting = actingFunction(principal.functions, admitted, chosenFunctionOf(envelope));
    if (!acting) return fail(refusal('NOT_AUTHORIZED', `This needs the function ${admitted.join(' or ')}.`));
    return ok({ actor: { ...principal, function: acting }, basis: null });
  }

  awaitPremises(): Promise<void> {
    return Promise.resolve();
  }

  premises(): Promise<LoadedPremises<null>> {
    return Promise.resolve({ facts: null, revisions: {} });
  }

  decide(
    { state, envelope }: Subject<PolicyState>,
    actor: Actor,
    _facts: null,
    { now, today }: Moment,
  ): Result<Decision, Refusal> {
    const command = commandOf(envelope);
    const decided = policyDecider.decide(command, state, {
      commandId: envelope.commandId,
      actor,
      now,
      today,
      expectedRevision: seenRevision(envelope, state.revision),
    });
    if (!decided.ok) return decided;
    const author = actor.subjectId;
    // What a person writes here is their own: there is no organization that it is about.
    const subjects = { organization: author, author };
    return ok({ events: decided.value, policyVersion: versionAt(command, state, now), subjects });
  }

  beforeAppend(_subject: Subject<PolicyState>, { events }: Decision): Promise<readonly SealableEvent[]> {
    return Promise.resolve(events);
  }
}

/** The policy under which one changes it; of the first publication its own. */
const versionAt = ({ type, payload }: PolicyCommand, state: PolicyState, now: string): string =>
  type === 'PublishFirstPolicy'
    ? payload.set.version
    : new PolicyBook(editionsOf(state), state.revision).at(now).version;

/** A command of which only the name is known. */
interface Candidate {
  readonly type: CommandName | null;
  readonly payload: unknown;
}

/** A body became a payload when the published schema found it valid; that was before it got here. */
const isCommand = (candidate: Candidate): candidate is PolicyCommand =>
  candidate.type !== null && isJsonObject(candidate.payload);

/** The command in an envelope that was let in. @throws {TypeError} when there is none: then nobody could have been */
function commandOf({ slug, body }: CommandEnvelope): PolicyCommand {
  const candidate: Candidate = { type: commandOfSlug(slug), payload: body };
  if (!isCommand(candidate)) throw new TypeError('An envelope without a policy command was let in.');
  return candidate;
}
