import {
  actingFunction,
  fail,
  functionsAt,
  isIsaoFunction,
  isJsonObject,
  isUuid,
  ok,
  refusal,
  type Actor,
  type FunctionName,
  type Refusal,
  type Result,
} from '@accord/kernel';
import {
  chosenFunctionOf,
  unreadableRecord,
  type Admission,
  type CommandEnvelope,
  type Look,
  type Subject,
} from '@accord/commands';
import {
  commandOfSlug,
  functionsFor,
  isCreation,
  isOfTheClock,
  isOffice,
  speaksFor,
  type AgreementState,
  type CommandName,
} from '@accord/agreements/domain';
import type { KnownOrganization, OrganizationDirectory } from './ports.js';
import { sideOf } from './visibility.js';

/** On what an admission rests: the organization whose appointments were asked. */
export interface AgreementBasis {
  readonly organizationId: string;
  /** Null when it is not registered. */
  readonly organization: KnownOrganization | null;
}

type Admitted = Result<Admission<AgreementBasis>, Refusal>;

const ABSENT = refusal('NOT_FOUND', 'There is no such agreement or command, or you may not see it.');

/** Steps 4 and 5 of the order of checks: who sees an agreement, and in which function they send a command to it. */
export class AgreementAdmission {
  constructor(private readonly organizations: OrganizationDirectory) {}

  async admit({ state, envelope }: Subject<AgreementState>, look: Look): Promise<Admitted> {
    const type = commandOfSlug(envelope.slug);
    if (!type || (envelope.sender === 'person' && isOfTheClock(type))) return fail(ABSENT);
    if (type === 'CreateDraft') return this.admitDraft(envelope, look);
    if (isCreation(type)) return this.admitCreation(type, envelope, look);
    if (state.revision < 0) return fail(ABSENT);
    const basis = await this.basisOf(state.organizationId, look);
    const functions = functionsAt(basis.organization?.facts ?? null, envelope.principal);
    if (envelope.sender !== 'clock' && sideOf(functions, state) === null) return fail(ABSENT);
    return admitted(speakingFor(type, envelope.body, chooseFunction(type, functions, envelope)), basis);
  }

  private async admitDraft(envelope: CommandEnvelope, look: Look): Promise<Admitted> {
    const { principal } = envelope;
    const own = principal.organizationId;
    const basis = own ? await this.basisOf(own, look) : { organizationId: '', organization: null };
    const functions = functionsAt(basis.organization?.facts ?? null, principal);
    const chosen = chooseFunction('CreateDraft', functions, envelope);
    if (!chosen.ok) return chosen;
    const named = organizationNamedIn(envelope);
    if (isUuid(named) && named !== own)
      return fail(refusal('NOT_OWN_SIDE', 'An agreement is drafted by an officer of the organization it is for.'));
    return admitted(chosen, basis);
  }

  /** What is created for an organization by somebody else; one that is not registered is found to be none. */
  private async admitCreation(type: CommandName, envelope: CommandEnvelope, look: Look): Promise<Admitted> {
    const named = organizationNamedIn(envelope);
    const basis = isUuid(named) ? await this.basisOf(named, look) : { organizationId: '', organization: null };
    const functions = functionsAt(basis.organization?.facts ?? null, envelope.principal);
    return admitted(chooseFunction(type, functions, envelope), basis);
  }

  private async basisOf(organizationId: string, look: Look): Promise<AgreementBasis> {
    return { organizationId, organization: await this.organizations.find(organizationId, look) };
  }
}

/** The organization that the body of a creation names; empty where it names none. */
export function organizationNamedIn({ body }: CommandEnvelope): string {
  const named = isJsonObject(body) ? body['organizationId'] : undefined;
  return typeof named === 'string' ? named : '';
}

/** Rights rest on the organization: where its record cannot be read to the end, nothing is decided on half of it. */
function admitted(chosen: Result<Actor, Refusal>, basis: AgreementBasis): Admitted {
  if (!chosen.ok) return chosen;
  const unreadable = unreadableRecord(basis.organization?.unreadable ?? null);
  return unreadable ? fail(unreadable) : ok({ actor: chosen.value, basis });
}

/** Step 5: the caller in the function in which they act. */
function chooseFunction(
  type: CommandName,
  functions: readonly FunctionName[],
  envelope: CommandEnvelope,
): Result<Actor, Refusal> {
  const possible = functionsFor(type);
  const acting = actingFunction(functions, possible, chosenFunctionOf(envelope));
  if (!acting) return fail(refusal('NOT_AUTHORIZED', `This needs the function ${possible.join(' or ')}.`));
  const { organizationId, ...person } = envelope.principal;
  return ok({
    ...person,
    functions,
    function: acting,
    ...(isIsaoFunction(acting) && organizationId ? { organizationId } : {}),
  });
}

/** Step 5 of a concurrence: the office in the body, where it is one, is that of the function. */
function speakingFor(type: CommandName, body: unknown, chosen: Result<Actor, Refusal>): Result<Actor, Refusal> {
  const office = type === 'RecordConcurrence' && isJsonObject(body) ? body['office'] : undefined;
  if (!chosen.ok || !isOffice(office) || speaksFor(chosen.value.function, office)) return chosen;
  return fail(refusal('NOT_AUTHORIZED', 'The office is not that of the function.'));
}
