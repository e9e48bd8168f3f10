import { fail, ok, refusal, type Actor, type Json, type Refusal, type Result } from '@accord/kernel';
import type { EventStore, Premises, RecordedEvent } from '@accord/event-store';
import {
  chosenFunctionOf,
  seenRevision,
  StreamFolds,
  type Admission,
  type Aggregate,
  type Decision,
  type LoadedPremises,
  type Look,
  type Moment,
  type PayloadSealing,
  type PersonCommand,
  type SealableEvent,
  type Subject,
} from '@accord/commands';

/** State of the smallest aggregate there is: how often it was raised; -1 before it was made. */
export interface Counter {
  readonly revision: number;
  readonly raised: number;
}

/** A sealing that seals nothing. */
export const openly: PayloadSealing = {
  seal: (_stream, _revision, event) => Promise.resolve(event),
  unsealEvent: (event) => Promise.resolve(event),
};

const evolve = (state: Counter, { type, revision }: RecordedEvent): Counter => {
  if (type === 'Strange') throw new TypeError('Unknown event');
  return { revision, raised: state.raised + (type === 'Raised' ? 1 : 0) };
};

/**
 * An aggregate for tests of the pipeline: `make` creates it, `raise` raises it until three. Who is a stranger does not see
 * it, and case managers and the clock alone may raise it. Every decision rests on the organization of the same id.
 */
export class CounterAggregate implements Aggregate<Counter, string, Premises> {
  readonly folds: StreamFolds<Counter>;
  /** Called before each decision: for what happens meanwhile. */
  meanwhile: () => Promise<void> = () => Promise.resolve();
  /** Version in which `Raised` is written. */
  raisedVersion = 1;
  /** Moments of the decisions so far. */
  readonly moments: Moment[] = [];

  constructor(private readonly store: EventStore) {
    const folding = { initialState: { revision: -1, raised: 0 }, evolve, stateName: (at: Counter) => `At${at.raised}` };
    this.folds = new StreamFolds('counter', folding, store, openly);
  }

  readonly versionOf = (type: string): number => (type === 'Raised' ? this.raisedVersion : 1);

  isCreation(slug: string): boolean {
    return slug === 'make';
  }

  queueOf(): string {
    return 'counter';
  }

  async admit({ id, state, envelope }: Subject<Counter>): Promise<Result<Admission<string>, Refusal>> {
    const { slug, principal } = envelope;
    const isThere = state.revision >= 0 || this.isCreation(slug);
    if (!isThere || principal.subjectId === 'stranger') return fail(refusal('NOT_FOUND', 'There is no such counter.'));
    const chosen = chosenFunctionOf(envelope);
    const acting = principal.functions.find(
      (name) => ['nccic.case_manager', 'clock'].includes(name) && (chosen ?? name) === name,
    );
    if (!acting) return fail(refusal('NOT_AUTHORIZED', 'Case managers raise.'));
    return ok({ actor: { ...principal, function: acting }, basis: `organization-${id}` });
  }

  awaitPremises(): Promise<void> {
    return Promise.resolve();
  }

  async premises(_subject: Subject<Counter>, basis: string, _look: Look): Promise<LoadedPremises<Premises>> {
    const last = (await this.store.readStream(basis)).at(-1)?.revision ?? 'no_stream';
    await this.meanwhile();
    return { facts: { [basis]: last }, revisions: { [basis]: last } };
  }

  decide(
    { state, envelope }: Subject<Counter>,
    actor: Actor,
    _facts: Premises,
    moment: Moment,
  ): Result<Decision, Refusal> {
    this.moments.push(moment);
    const { slug } = envelope;
    if (slug !== 'make' && seenRevision(envelope, state.revision) !== state.revision)
      return fail(refusal('CONFLICT_VERSION', 'The counter has another revision.'));
    if (state.raised >= 3) return fail(refusal('WRONG_STATE', 'Three is enough.'));
    const types = slug === 'make' ? ['Made'] : slug === 'raise-twice' ? ['Raised', 'Raised'] : ['Raised'];
    return ok({
      events: types.map((type) => ({ type, data: { by: actor.subjectId } })),
      policyVersion: '2026.1',
      subjects: { organization: 'organization:1', author: actor.subjectId },
    });
  }

  beforeAppend(_subject: Subject<Counter>, { events }: Decision): Promise<readonly SealableEvent[] | null> {
    return Promise.resolve(events);
  }
}

/** What a test may want to say of a command; the rest is usual. */
export type EnvelopeParts = Partial<PersonCommand> & { readonly body?: Json };
