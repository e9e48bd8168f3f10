import type { PrincipalDirectory } from '@accord/commands';
import {
  type AgreementCommand,
  type AgreementState,
  type CommandName,
  type OrganizationFacts,
  type PolicyFacts,
  type Premises,
} from '@accord/agreements/domain';
import { AgreementReader, type AgreementAt } from './agreement-reader.js';
import type { AgreementsInForce, DraftStore } from './ports.js';

/** The facts of an organization, with the revision of the stream they were folded from. */
export interface KnownOrganization {
  readonly facts: OrganizationFacts;
  readonly revision: number;
}

/** Finds the facts of an organization; null when it is not registered. */
export type OrganizationLookup = (id: string) => Promise<KnownOrganization | null>;

/** Where the facts of others come from. */
export interface PremiseSources {
  readonly reader: AgreementReader;
  readonly drafts: DraftStore;
  readonly principals: PrincipalDirectory;
  readonly inForce: AgreementsInForce;
  readonly policyAt: (moment: Date) => PolicyFacts;
  readonly organization: OrganizationLookup;
}

/** Premises with the revisions of the streams they were read from. */
export interface LoadedPremises {
  readonly premises: Premises;
  readonly revisions: Readonly<Record<string, number>>;
}

/** Commands whose guards look at the organization's other agreements. */
const LOOKS_AROUND: ReadonlySet<CommandName> = new Set<CommandName>(['CompleteIntake', 'ActivateAgreement']);

/** Loads what a decision on an agreement needs to know of others. */
export class PremisesLoader {
  constructor(private readonly from: PremiseSources) {}

  /** Premises of one command, beside the organization, whose facts its sender was admitted by. */
  async forCommand(
    agreementId: string,
    state: AgreementState,
    { type, payload }: AgreementCommand,
    issuedAt: Date,
    organization: KnownOrganization | null,
  ): Promise<LoadedPremises> {
    const { organizationId, predecessorId = null } = type === 'CreateDraft' ? payload : state;
    const consistency = LOOKS_AROUND.has(type) ? 'caught-up' : null;
    const assignee = type === 'AssignReviewer' || type === 'ReassignReviewer' ? payload.subjectId : null;
    const wanted = { organizationId, predecessorId, consistency, assignee, moment: issuedAt } as const;
    return this.load(agreementId, state, wanted, organization);
  }

  /** Premises of the payload-free guards, for the `actions` of a read. */
  async forRead({ agreementId, state }: AgreementAt, moment: Date): Promise<Premises> {
    const { organizationId, predecessorId } = state;
    const wanted = { organizationId, predecessorId, consistency: 'as-is' as const, assignee: null, moment };
    return (await this.load(agreementId, state, wanted, await this.from.organization(organizationId))).premises;
  }

  /** The working draft of an agreement: content of the newest DraftRevised that is not yet submitted. */
  async draftOf(agreementId: string, state: AgreementState) {
    return state.draft ? this.from.drafts.get(agreementId, state.draft.revision, state.draft.digest) : null;
  }

  private async load(
    agreementId: string,
    state: AgreementState,
    wanted: {
      organizationId: string;
      predecessorId: string | null;
      consistency: 'caught-up' | 'as-is' | null;
      assignee: string | null;
      moment: Date;
    },
    organization: KnownOrganization | null,
  ): Promise<LoadedPremises> {
    const { organizationId, predecessorId, consistency, moment } = wanted;
    const [predecessors, others, assignee, draft] = await Promise.all([
      this.from.reader.predecessorsOf(predecessorId),
      consistency ? this.inForce(organizationId, consistency) : [],
      wanted.assignee ? this.from.principals.find(wanted.assignee) : null,
      this.draftOf(agreementId, state),
    ]);
    const revisions = Object.fromEntries([
      ...(organization ? [[`organization-${organizationId}`, organization.revision] as const] : []),
      ...[...predecessors, ...others].map((one) => [`agreement-${one.agreementId}`, one.state.revision] as const),
    ]);
    const premises: Premises = {
      policy: this.from.policyAt(moment),
      organization: organization?.facts ?? unregistered(organizationId),
      predecessors: predecessors.map(stateWithId),
      agreementsInForce: others.map(stateWithId),
      assignee,
      draft,
      nextNumber: null,
    };
    return { premises, revisions };
  }

  private async inForce(organizationId: string, consistency: 'caught-up' | 'as-is'): Promise<AgreementAt[]> {
    const ids = await this.from.inForce.idsOf(organizationId, consistency);
    const read = await Promise.all(ids.map((id) => this.from.reader.read(id)));
    return read.filter((one) => one !== null);
  }
}

const stateWithId = (one: AgreementAt) => ({ ...one.state, agreementId: one.agreementId });

const unregistered = (organizationId: string): OrganizationFacts => ({
  organizationId,
  legalName: '',
  attestation: null,
  appointments: [],
});
