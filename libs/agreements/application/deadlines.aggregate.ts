import { fail, isJsonObject, ok, refusal, type Actor, type Refusal, type Result } from '@accord/kernel';
import {
  CLOSELY,
  unreadableRecord,
  type Admission,
  type Aggregate,
  type Decision,
  type LoadedPremises,
  type Look,
  type Moment,
  type SealableEvent,
  type Subject,
} from '@accord/commands';
import { decideNotice, isDeadlineEventType, type AskedStep, type Known, type Told } from '@accord/agreements/domain';
import type { AgreementFolds } from './agreement-folds.js';
import type { PolicyBasis } from './agreement-premises.js';
import { DEADLINE_VERSION, type DeadlineFolds } from './deadline-folds.js';
import type { OrganizationDirectory, PolicyDirectory } from './ports.js';

/** An agreement and its organization as the clock finds them. */
export type DeadlineFacts = Omit<Known, 'policy'>;

const COMMANDS: ReadonlySet<string> = new Set(['remind', 'escalate', 'miss-deadline']);

const ABSENT = refusal('NOT_FOUND', 'There is no such agreement or command, or you may not see it.');

/**
 * What is told of deadlines, as the command pipeline sees it: a stream beside each agreement. Whether something is due is
 * judged on the agreement and its organization, and their streams are premises: what is done in the very moment is not told.
 */
export class DeadlinesAggregate implements Aggregate<Told, DeadlineFacts, DeadlineFacts & PolicyBasis> {
  constructor(
    readonly folds: DeadlineFolds,
    private readonly agreements: AgreementFolds,
    private readonly organizations: OrganizationDirectory,
    private readonly policies: PolicyDirectory,
  ) {}

  versionOf(type: string): number {
    if (isDeadlineEventType(type)) return DEADLINE_VERSION;
    throw new TypeError(`No event of a deadline is of the type ${type}.`);
  }

  isCreation(): boolean {
    return false;
  }

  queueOf({ id }: Subject<Told>): string {
    return `deadlines/${id}`;
  }

  /** Only the clock keeps deadlines; and nothing is told of a record that cannot be read to its end. */
  async admit({ id, envelope }: Subject<Told>): Promise<Result<Admission<DeadlineFacts>, Refusal>> {
    const { sender, slug, principal } = envelope;
    if (sender !== 'clock' || !COMMANDS.has(slug)) return fail(ABSENT);
    const { state, unreadable, revision } = await this.agreements.newest(id);
    const organization = revision < 0 ? null : await this.organizations.find(state.organizationId, CLOSELY);
    if (organization === null) return fail(ABSENT);
    const wrong = unreadableRecord(unreadable ?? organization.unreadable);
    if (wrong) return fail(wrong);
    return ok({ actor: { ...principal, function: 'clock' }, basis: { state, organization: organization.facts } });
  }

  awaitPremises(): Promise<void> {
    return Promise.resolve();
  }

  async premises(
    { id }: Subject<Told>,
    _basis: DeadlineFacts,
    look: Look,
  ): Promise<LoadedPremises<DeadlineFacts & PolicyBasis>> {
    const [book, { state, revision }] = await Promise.all([this.policies.read(look), this.agreements.newest(id)]);
    const organization = await this.organizations.find(state.organizationId, CLOSELY);
    if (organization === null) throw new TypeError('An agreement has lost its organization.');
    return {
      facts: { state, organization: organization.facts, policyAt: book.at },
      revisions: {
        [this.policies.stream]: book.revision,
        [this.agreements.streamOf(id)]: revision,
        [`organization-${state.organizationId}`]: organization.revision,
      },
    };
  }

  decide(
    { state: told, envelope }: Subject<Told>,
    _actor: Actor,
    { policyAt, ...facts }: DeadlineFacts & PolicyBasis,
    moment: Moment,
  ): Result<Decision, Refusal> {
    const policy = policyAt(moment.now);
    const decided = decideNotice(askedBy(envelope.body), { ...facts, policy }, told, moment);
    if (!decided.ok) return decided;
    return ok({
      events: [decided.value],
      policyVersion: policy.version,
      subjects: { organization: `organization:${facts.state.organizationId}`, author: 'clock' },
    });
  }

  beforeAppend(_subject: Subject<Told>, { events }: Decision): Promise<readonly SealableEvent[]> {
    return Promise.resolve(events);
  }
}

/** The step that a command of the clock names. @throws {TypeError} when it names none */
function askedBy(body: unknown): AskedStep {
  const { timerId, step } = isJsonObject(body) ? body : {};
  if (typeof timerId === 'string' && typeof step === 'string') return { timerId, step };
  throw new TypeError('A command of the clock names no step of a timer.');
}
