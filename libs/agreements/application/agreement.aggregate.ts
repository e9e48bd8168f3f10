import {
  actingFunction,
  digestOf,
  fail,
  functionsAt,
  isIsaoFunction,
  isJsonObject,
  isUuid,
  jsonObjectOf,
  localDateOf,
  ok,
  refusal,
  type Actor,
  type JsonObject,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { organizationLock, type Aggregate, type CommandEnvelope, type Decision } from '@accord/commands';
import {
  agreementDecider,
  commandOfSlug,
  functionsFor,
  isOffice,
  nextDraft,
  speaksFor,
  type AgreementCommand,
  type AgreementState,
  type CommandName,
  type DecisionContext,
} from '@accord/agreements/domain';
import { evolveAgreement } from './agreement-reader.js';
import type { AgreementNumbers, DraftStore } from './ports.js';
import type { KnownOrganization, LoadedPremises, OrganizationLookup, PremisesLoader } from './premises.loader.js';
import { sideOf } from './visibility.js';

/** What the aggregate needs of the world. */
export interface AgreementWorld {
  readonly premises: PremisesLoader;
  readonly organization: OrganizationLookup;
  /** Id of the organization that an agreement belongs to for good; null when there is no such agreement. */
  readonly ownerOf: (agreementId: string) => Promise<string | null>;
  readonly numbers: AgreementNumbers;
  readonly drafts: DraftStore;
  /** Whether an application that comes from the draft is valid: the same check that a body's application had. */
  readonly checkApplication: (form: string, application: JsonObject) => Refusal | null;
}

const ABSENT = refusal('NOT_FOUND', 'There is no such agreement or command, or you may not see it.');
const NUMBER_TO_COME = 'ISA-0000-00000';

/** The agreement as the command pipeline sees it: who is admitted, what is decided, what must run alone. */
export class AgreementAggregate implements Aggregate<AgreementState> {
  readonly initialState = agreementDecider.initialState;

  /** The organization as it was when the sender was admitted: under the lock it is the same when the command is decided. */
  private organization: KnownOrganization | null = null;

  constructor(
    private readonly agreementId: string,
    private readonly world: AgreementWorld,
  ) {}

  isCreation(slug: string): boolean {
    return slug === 'create-draft';
  }

  evolve(state: AgreementState, event: RecordedEvent): AgreementState {
    return evolveAgreement(state, event);
  }

  stateName(state: AgreementState): string {
    return state.state;
  }

  async admit(state: AgreementState, envelope: CommandEnvelope): Promise<Result<Actor, Refusal>> {
    const type = commandOfSlug(envelope.slug);
    if (!type) return fail(ABSENT);
    if (type === 'CreateDraft') return this.admitCreation(envelope);
    if (state.revision < 0) return fail(ABSENT);
    this.organization = await this.world.organization(state.organizationId);
    const functions = functionsAt(this.organization?.facts ?? null, envelope.principal);
    if (sideOf(functions, state) === null) return fail(ABSENT);
    const chosen = chooseFunction(type, functions, envelope);
    return type === 'RecordConcurrence' ? speakingFor(envelope.body, chosen) : chosen;
  }

  async decide(state: AgreementState, actor: Actor, envelope: CommandEnvelope): Promise<Result<Decision, Refusal>> {
    const command: Candidate = { type: commandOfSlug(envelope.slug), payload: envelope.body };
    if (!isCommand(command)) return fail(ABSENT);
    const loaded = await this.loadPremises(state, command, envelope);
    const context = this.contextOf(actor, envelope, loaded);
    const wrong = this.wrongDraft(command, state, context);
    if (wrong) return fail(wrong);
    const decided = agreementDecider.decide(command, state, context);
    if (!decided.ok) return decided;
    await this.keepDraft(command, state, context);
    const numbered = command.type === 'SubmitProposal' ? await this.numbered(decided.value, envelope) : decided.value;
    const organizationId = state.revision < 0 ? loaded.premises.organization.organizationId : state.organizationId;
    return ok({
      events: numbered,
      policyVersion: loaded.premises.policy.version,
      premises: loaded.revisions,
      subjects: { organization: `organization:${organizationId}`, author: actor.subjectId },
    });
  }

  /** One organization's commands run one after another: they rest on its appointments, attestation and agreements. */
  async lockOf({ slug, principal }: CommandEnvelope): Promise<string | null> {
    const ownerOf = this.isCreation(slug) ? principal.organizationId : await this.world.ownerOf(this.agreementId);
    return ownerOf ? organizationLock(ownerOf) : null;
  }

  private async admitCreation(envelope: CommandEnvelope): Promise<Result<Actor, Refusal>> {
    const { principal, body } = envelope;
    const own = principal.organizationId;
    this.organization = own ? await this.world.organization(own) : null;
    const chosen = chooseFunction('CreateDraft', functionsAt(this.organization?.facts ?? null, principal), envelope);
    if (!chosen.ok) return chosen;
    const named = isJsonObject(body) ? body['organizationId'] : undefined;
    if (typeof named === 'string' && isUuid(named) && named !== own)
      return fail(refusal('NOT_OWN_SIDE', 'An agreement is drafted by an officer of the organization it is for.'));
    return chosen;
  }

  private async loadPremises(state: AgreementState, command: AgreementCommand, envelope: CommandEnvelope) {
    const loaded = await this.world.premises.forCommand(
      this.agreementId,
      state,
      command,
      envelope.issuedAt,
      this.organization,
    );
    return { ...loaded, premises: { ...loaded.premises, nextNumber: NUMBER_TO_COME } };
  }

  private contextOf(actor: Actor, envelope: CommandEnvelope, { premises }: LoadedPremises): DecisionContext {
    return {
      agreementId: this.agreementId,
      commandId: envelope.commandId,
      actor,
      now: envelope.issuedAt.toISOString(),
      today: localDateOf(envelope.issuedAt),
      expectedRevision: envelope.expectedRevision,
      premises,
    };
  }

  /** Judges the application against the contract where the form of the agreement, or the draft, brings it in. */
  private wrongDraft(command: AgreementCommand, state: AgreementState, context: DecisionContext): Refusal | null {
    if (command.type !== 'SubmitProposal' && command.type !== 'Resubmit') return null;
    const application = command.payload.application ?? (state.state === 'Draft' ? context.premises.draft : null);
    return application ? this.world.checkApplication(state.agreementForm, jsonObjectOf(application)) : null;
  }

  /** The draft row is written before its event: a row without an event counts as never written. */
  private async keepDraft(command: AgreementCommand, state: AgreementState, context: DecisionContext): Promise<void> {
    if (command.type !== 'ReviseDraft') return;
    const content = jsonObjectOf(nextDraft(state, context.premises, command.payload.fieldPatch));
    const { agreementId } = this;
    const { organizationId, revision } = state;
    await this.world.drafts.put({
      agreementId,
      organizationId,
      revision: revision + 1,
      digest: digestOf(content),
      content,
    });
  }

  /** A number is drawn only once the submission is accepted, so that refused ones leave no gaps. */
  private async numbered(events: Decision['events'], envelope: CommandEnvelope): Promise<Decision['events']> {
    const number = await this.world.numbers.next(Number(localDateOf(envelope.issuedAt).slice(0, 4)));
    return events.map((event) =>
      event.type === 'AgreementProposed' ? { ...event, data: { ...jsonObjectOf(event.data), number } } : event,
    );
  }
}

/** A command of which only the name is known. */
interface Candidate {
  readonly type: CommandName | null;
  readonly payload: unknown;
}

/** A body became a payload when the published schema found it valid; that was before it got here. */
const isCommand = (candidate: Candidate): candidate is AgreementCommand =>
  candidate.type !== null && isJsonObject(candidate.payload);

/** Step 5: the caller in the function in which they act. */
function chooseFunction(
  type: CommandName,
  functions: readonly Actor['function'][],
  { principal, chosenFunction }: CommandEnvelope,
): Result<Actor, Refusal> {
  const admitted = functionsFor(type);
  const acting = actingFunction(functions, admitted, chosenFunction);
  if (!acting) return fail(refusal('NOT_AUTHORIZED', `This needs the function ${admitted.join(' or ')}.`));
  const { organizationId, ...person } = principal;
  return ok({
    ...person,
    functions,
    function: acting,
    ...(isIsaoFunction(acting) && organizationId ? { organizationId } : {}),
  });
}

/** Step 5 of a concurrence: the office in the body, where it is one, is that of the function. */
function speakingFor(body: unknown, chosen: Result<Actor, Refusal>): Result<Actor, Refusal> {
  const office = isJsonObject(body) ? body['office'] : undefined;
  if (!chosen.ok || !isOffice(office) || speaksFor(chosen.value.function, office)) return chosen;
  return fail(refusal('NOT_AUTHORIZED', 'The office is not that of the function.'));
}
