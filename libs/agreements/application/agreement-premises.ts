import { FUNCTIONS, type JsonObject } from '@accord/kernel';
import type { Premises as StreamRevisions } from '@accord/event-store';
import { REMEMBERED, type LoadedPremises, type Look, type PrincipalDirectory, type Subject } from '@accord/commands';
import {
  leadsOnFrom,
  openAmendment,
  type AgreementCommand,
  type AgreementState,
  type CommandName,
  type CorrectedEvent,
  type OrganizationFacts,
  type Premises,
} from '@accord/agreements/domain';
import type { AgreementBasis } from './agreement-admission.js';
import { agreementCommandOf } from './agreement-command.js';
import type { AgreementFolds } from './agreement-folds.js';
import { consulted, type ConsultedAgreement } from './consulted-agreement.js';
import type { OtherAgreements, OtherAgreementsFinder } from './other-agreements.js';
import type { DraftStore, PolicyBook, PolicyDirectory } from './ports.js';

/** What a decision on an agreement needs to know, beside policy, which follows from its moment. */
export type AgreementFacts = Omit<Premises, 'policy' | 'nextNumber'>;

/** The policy by which a decision is made: which of it is in force, its moment says. */
export interface PolicyBasis {
  readonly policyAt: PolicyBook['at'];
}

/**
 * How many agreements back separation of duties looks, and a draft may follow upon. One agreement binds for years and the
 * look-back of the rules is shorter than two of them, so that twenty are only reached by drafting upon drafts.
 */
export const MOST_PREDECESSORS = 20;

/** Commands whose guards look at the organization's other agreements. */
const LOOK_AROUND: readonly CommandName[] = [
  'CompleteIntake',
  'ActivateAgreement',
  'ApplyAmendment',
  'VerifyLegacyImport',
];

/** Those of them whose guards need no payload: they are asked when an agreement is read, too. */
const IN_READS = LOOK_AROUND.filter((name) => name !== 'VerifyLegacyImport');

/** True where a command leads on that looks at them: of an agreement in force, only while an amendment could take effect. */
const looksAround = (state: AgreementState): boolean =>
  IN_READS.some(
    (name) => leadsOnFrom(name, state.state) && (name !== 'ApplyAmendment' || openAmendment(state) !== null),
  );

const NONE: OtherAgreements = { inForce: [], revisions: new Map() };

/** Loads what a decision on an agreement needs to know of others. */
export class AgreementPremises {
  constructor(
    private readonly folds: AgreementFolds,
    private readonly others: OtherAgreementsFinder,
    private readonly drafts: DraftStore,
    private readonly principals: PrincipalDirectory,
    private readonly policies: PolicyDirectory,
  ) {}

  /** Waits for what the other agreements are found by, where the command looks at them. @throws {StoreUnavailable} */
  async awaitFor({ envelope }: Subject<AgreementState>): Promise<void> {
    if (LOOK_AROUND.includes(agreementCommandOf(envelope).type)) await this.others.caughtUp();
  }

  /** Premises of one command, on the basis on which its sender was let in. */
  async forCommand(
    { id, state, envelope }: Subject<AgreementState>,
    { organizationId, organization }: AgreementBasis,
    look: Look,
  ): Promise<LoadedPremises<AgreementFacts & PolicyBasis>> {
    const command = agreementCommandOf(envelope);
    const [book, predecessors, others, assignee, draft, successor, corrected] = await Promise.all([
      this.policies.read(look),
      this.predecessorsOf(command.type === 'CreateDraft' ? command.payload.predecessorId : state.predecessorId, look),
      LOOK_AROUND.includes(command.type) ? this.others.besides(id, organizationId, look) : NONE,
      assigneeOf(command) === null ? null : this.principals.find(assigneeOf(command)!),
      this.draftOf(id, state),
      command.type === 'SupersedeAgreement' ? this.successorOf(command.payload.successorId, look) : null,
      command.type === 'CorrectRecord' ? this.correctedEvent(id, command.payload.eventId) : null,
    ]);
    const registered = organization?.facts ?? unregistered(organizationId);
    const known = { ...factsOf(registered, predecessors, others, assignee, draft), policyAt: book.at };
    const facts = corrected === null ? known : { ...known, corrected };
    const revisions: StreamRevisions = {
      [this.policies.stream]: book.revision,
      [`organization-${organizationId}`]: organization?.revision ?? 'no_stream',
      ...Object.fromEntries(predecessors.map((one) => [this.folds.streamOf(one.state.agreementId), one.revision])),
      ...Object.fromEntries([...others.revisions].map(([other, revision]) => [this.folds.streamOf(other), revision])),
    };
    if (successor === null) return { facts, revisions };
    const { agreementId } = successor.state;
    return {
      facts: { ...facts, successor: successor.state },
      revisions: { ...revisions, [this.folds.streamOf(agreementId)]: successor.revision },
    };
  }

  /**
   * The same of a read, for the guards that need no payload. Nothing is appended on it, so nothing is compared, and the
   * other agreements are those that the read model shows.
   */
  async forRead(
    id: string,
    state: AgreementState,
    organization: OrganizationFacts | null,
    look: Look,
  ): Promise<AgreementFacts> {
    const { organizationId, predecessorId } = state;
    const [predecessors, others, draft] = await Promise.all([
      this.predecessorsOf(predecessorId, look),
      looksAround(state)
        ? this.others.besides(id, organizationId, REMEMBERED) // one that the read model knows further is read on
        : NONE,
      this.draftOf(id, state),
    ]);
    return factsOf(organization ?? unregistered(organizationId), predecessors, others, null, draft);
  }

  /** The working draft of an agreement: content of the newest DraftRevised that is not yet submitted. */
  async draftOf(id: string, { draft }: AgreementState): Promise<JsonObject | null> {
    return draft ? this.drafts.get(id, draft.revision, draft.digest) : null;
  }

  /** The event that a correction names, whoever recorded it; null where the agreement has none of this id. */
  private async correctedEvent(id: string, eventId: string): Promise<CorrectedEvent | null> {
    const event = await this.folds.storedEvent(id, eventId);
    const recorder = FUNCTIONS.find((name) => name === event?.metadata['actorFunction']);
    return event === null || recorder === undefined ? null : { function: recorder, data: event.data };
  }

  /** The agreement that is named as the successor; null where there is none. */
  private async successorOf(id: string, look: Look): Promise<ConsultedAgreement | null> {
    const fold = await this.folds.at(id, look);
    return fold.revision < 0 ? null : consulted(id, fold);
  }

  /** The predecessor, its predecessor and so on, nearest first. Ends at a missing or repeated one, and at the bound. */
  private async predecessorsOf(first: string | null | undefined, look: Look): Promise<readonly ConsultedAgreement[]> {
    const chain: ConsultedAgreement[] = [];
    for (let next = first; next && chain.length < MOST_PREDECESSORS;) {
      const id = next;
      if (chain.some(({ state }) => state.agreementId === id)) break;
      const fold = await this.folds.at(id, look);
      if (fold.revision < 0) break;
      chain.push(consulted(id, fold));
      next = fold.state.predecessorId;
    }
    return chain;
  }
}

const assigneeOf = ({ type, payload }: AgreementCommand): string | null =>
  type === 'AssignReviewer' || type === 'ReassignReviewer' || type === 'DelegateReview' ? payload.subjectId : null;

const factsOf = (
  organization: OrganizationFacts,
  predecessors: readonly ConsultedAgreement[],
  { inForce }: OtherAgreements,
  assignee: AgreementFacts['assignee'],
  draft: JsonObject | null,
): AgreementFacts => ({
  organization,
  predecessors: predecessors.map(({ state }) => state),
  agreementsInForce: inForce.map(({ state }) => state),
  assignee,
  draft,
});

const unregistered = (organizationId: string): OrganizationFacts => ({
  organizationId,
  legalName: '',
  attestation: null,
  appointments: [],
  isEligible: false,
});
