import {
  actingFunction,
  fail,
  functionsAt,
  isJsonObject,
  localDateOf,
  ok,
  refusal,
  type Actor,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import {
  organizationLock,
  type Aggregate,
  type CommandEnvelope,
  type Decision,
  type PrincipalDirectory,
} from '@accord/commands';
import {
  commandOfSlug,
  functionsOf,
  organizationDecider,
  type BaselineFacts,
  type CommandName,
  type OrganizationCommand,
  type OrganizationPremises,
  type OrganizationState,
} from '@accord/organizations/domain';
import { evolveOrganization } from './organization-reader.js';
import type { SlugRegistry } from './ports.js';

/** What the aggregate needs of the world. */
export interface OrganizationWorld {
  readonly slugs: SlugRegistry;
  readonly principals: PrincipalDirectory;
  /** Appointments that come with the registration of a slug: the personas of a demonstration, else none. */
  readonly firstAppointments: (slug: string) => OrganizationPremises['firstAppointments'];
  readonly policyAt: (moment: Date) => { readonly version: string; readonly baseline: BaselineFacts };
}

/** The organization as the command pipeline sees it. */
export class OrganizationAggregate implements Aggregate<OrganizationState> {
  readonly initialState = organizationDecider.initialState;

  constructor(
    private readonly organizationId: string,
    private readonly world: OrganizationWorld,
  ) {}

  isCreation(slug: string): boolean {
    return slug === 'register-organization';
  }

  evolve(state: OrganizationState, event: RecordedEvent): OrganizationState {
    return evolveOrganization(state, event);
  }

  stateName(): string {
    return 'Registered';
  }

  async admit(state: OrganizationState, envelope: CommandEnvelope): Promise<Result<Actor, Refusal>> {
    const type = commandOfSlug(envelope.slug);
    if (!type || (state.revision < 0 && type !== 'RegisterOrganization'))
      return fail(refusal('NOT_FOUND', 'There is no such organization or command.'));
    const { principal, chosenFunction } = envelope;
    const admitted = functionsOf(type);
    const { organizationId } = this;
    const held = functionsAt({ organizationId, appointments: state.appointments }, principal);
    const acting = actingFunction(held, admitted, chosenFunction);
    if (!acting) return fail(refusal('NOT_AUTHORIZED', `This needs the function ${admitted.join(' or ')}.`));
    return ok({ ...principal, functions: held, function: acting });
  }

  async decide(state: OrganizationState, actor: Actor, envelope: CommandEnvelope): Promise<Result<Decision, Refusal>> {
    const command: Candidate = { type: commandOfSlug(envelope.slug), payload: envelope.body };
    if (!isCommand(command)) return fail(refusal('NOT_FOUND', 'There is no such command.'));
    const decided = organizationDecider.decide(command, state, {
      organizationId: this.organizationId,
      commandId: envelope.commandId,
      actor,
      now: envelope.issuedAt.toISOString(),
      today: localDateOf(envelope.issuedAt),
      expectedRevision: envelope.expectedRevision,
      premises: await this.premises(command, envelope.issuedAt),
    });
    if (!decided.ok) return decided;
    return ok({
      events: decided.value,
      policyVersion: this.world.policyAt(envelope.issuedAt).version,
      premises: {},
      subjects: { organization: `organization:${this.organizationId}`, author: actor.subjectId },
    });
  }

  /** Two registrations of one slug must see each other; everything else is about one organization and its agreements. */
  async lockOf({ slug, body }: CommandEnvelope): Promise<string> {
    const wanted = isJsonObject(body) ? body['slug'] : undefined;
    if (slug === 'register-organization' && typeof wanted === 'string') return `slug/${wanted}`;
    return organizationLock(this.organizationId);
  }

  private async premises({ type, payload }: OrganizationCommand, issuedAt: Date): Promise<OrganizationPremises> {
    const { slug } = type === 'RegisterOrganization' ? payload : { slug: null };
    const holder = slug === null ? null : await this.world.slugs.idOf(slug);
    return {
      slugTaken: holder !== null && holder !== this.organizationId,
      firstAppointments: slug === null ? [] : this.world.firstAppointments(slug),
      baseline: this.world.policyAt(issuedAt).baseline,
      subject: type === 'AppointOfficer' ? await this.world.principals.find(payload.subjectId) : null,
    };
  }
}

/** A command of which only the name is known. */
interface Candidate {
  readonly type: CommandName | null;
  readonly payload: unknown;
}

/** A body became a payload when the published schema found it valid; that was before it got here. */
const isCommand = (candidate: Candidate): candidate is OrganizationCommand =>
  candidate.type !== null && isJsonObject(candidate.payload);
