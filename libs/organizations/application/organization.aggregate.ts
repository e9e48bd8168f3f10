import {
  actingFunction,
  fail,
  functionsAt,
  isJsonObject,
  ok,
  refusal,
  type Actor,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import {
  chosenFunctionOf,
  seenRevision,
  type Admission,
  type Aggregate,
  type CommandEnvelope,
  type Decision,
  type LoadedPremises,
  type Look,
  type Moment,
  type PrincipalDirectory,
  type SealableEvent,
  type Subject,
} from '@accord/commands';
import {
  commandOfSlug,
  functionsOf,
  isOfTheClock,
  organizationDecider,
  organizationEventVersion,
  type CommandName,
  type OrganizationCommand,
  type OrganizationState,
} from '@accord/organizations/domain';
import type { OrganizationFolds } from './organization-folds.js';
import type { FirstAppointments, OrganizationPolicies, OrganizationPolicyAt } from './ports.js';
import type { SlugHolder, Slugs } from './slugs.js';

type Admitted = Result<Admission<null>, Refusal>;

/** What a decision on an organization needs to know of others. */
export interface FactsOfOthers {
  /** Who holds the slug of a registration; null when nobody does, or no slug is wanted. */
  readonly holder: SlugHolder | null;
  /** The person to be appointed, as the registry of principals knows them; null = unknown there. */
  readonly subject: Principal | null;
  readonly policyAt: OrganizationPolicyAt;
}

/** Organizations as the command pipeline sees them. Their decisions rest on their own stream and on that of the policy. */
export class OrganizationAggregate implements Aggregate<OrganizationState, null, FactsOfOthers> {
  readonly versionOf = organizationEventVersion;

  constructor(
    readonly folds: OrganizationFolds,
    private readonly slugs: Slugs,
    private readonly principals: PrincipalDirectory,
    private readonly policies: OrganizationPolicies,
    private readonly firstAppointments: FirstAppointments,
  ) {}

  /** The same, but for the appointments that come with a registration. */
  appointingFirst(firstAppointments: FirstAppointments): OrganizationAggregate {
    return new OrganizationAggregate(this.folds, this.slugs, this.principals, this.policies, firstAppointments);
  }

  isCreation(slug: string): boolean {
    return slug === 'register-organization';
  }

  /** The organization's agreements rest on what it says of itself; two registrations of one slug rest on that slug. */
  queueOf({ id, envelope }: Subject<OrganizationState>): string {
    const wanted = isJsonObject(envelope.body) ? envelope.body['slug'] : undefined;
    const isWanted = this.isCreation(envelope.slug) && typeof wanted === 'string';
    return isWanted ? `slug/${wanted}` : `organization/${id}`;
  }

  async admit({ id, state, envelope }: Subject<OrganizationState>): Promise<Admitted> {
    const type = commandOfSlug(envelope.slug);
    const isHidden = type === null || (envelope.sender === 'person' && isOfTheClock(type));
    if (isHidden || (state.revision < 0 && type !== 'RegisterOrganization'))
      return fail(refusal('NOT_FOUND', 'There is no such organization or command.'));
    const admitted = functionsOf(type);
    const held = functionsAt({ organizationId: id, appointments: state.appointments }, envelope.principal);
    const acting = actingFunction(held, admitted, chosenFunctionOf(envelope));
    if (!acting) return fail(refusal('NOT_AUTHORIZED', `This needs the function ${admitted.join(' or ')}.`));
    return ok({ actor: { ...envelope.principal, functions: held, function: acting }, basis: null });
  }

  awaitPremises(): Promise<void> {
    return Promise.resolve();
  }

  async premises(
    { envelope }: Subject<OrganizationState>,
    _basis: null,
    look: Look,
  ): Promise<LoadedPremises<FactsOfOthers>> {
    const { type, payload } = commandOf(envelope);
    const [book, holder, subject] = await Promise.all([
      this.policies.read(look),
      type === 'RegisterOrganization' ? this.slugs.holderOf(payload.slug, look) : null,
      type === 'AppointOfficer' ? this.principals.find(payload.subjectId) : null,
    ]);
    return { facts: { holder, subject, policyAt: book.at }, revisions: { [this.policies.stream]: book.revision } };
  }

  decide(
    { id, state, envelope }: Subject<OrganizationState>,
    actor: Actor,
    { holder, subject, policyAt }: FactsOfOthers,
    { now, today }: Moment,
  ): Result<Decision, Refusal> {
    const command = commandOf(envelope);
    const { version: policyVersion, baseline } = policyAt(now);
    const slug = command.type === 'RegisterOrganization' ? command.payload.slug : null;
    const decided = organizationDecider.decide(command, state, {
      organizationId: id,
      commandId: envelope.commandId,
      actor,
      now,
      today,
      expectedRevision: seenRevision(envelope, state.revision),
      premises: {
        slugTaken: holder !== null && holder.isRegistered && holder.id !== id,
        firstAppointments: slug === null ? [] : this.firstAppointments(slug),
        baseline,
        subject,
      },
    });
    if (!decided.ok) return decided;
    const subjects = { organization: `organization:${id}`, author: actor.subjectId };
    return ok({ events: decided.value, policyVersion, subjects });
  }

  /** A registration has its slug before its event; whoever is a moment too late looks again and finds it taken. */
  async beforeAppend(
    { id, envelope }: Subject<OrganizationState>,
    { events }: Decision,
    { holder }: FactsOfOthers,
  ): Promise<readonly SealableEvent[] | null> {
    const { type, payload } = commandOf(envelope);
    if (type !== 'RegisterOrganization') return events;
    return (await this.slugs.claim(payload.slug, id, holder)) ? events : null;
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

/** The command in an envelope that was let in. @throws {TypeError} when there is none: then nobody could have been */
function commandOf({ slug, body }: CommandEnvelope): OrganizationCommand {
  const candidate: Candidate = { type: commandOfSlug(slug), payload: body };
  if (!isCommand(candidate)) throw new TypeError('An envelope without an organization command was let in.');
  return candidate;
}
