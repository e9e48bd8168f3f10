import { fail, ok, refusal, type Actor, type Json, type Refusal, type Result } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { Aggregate, CommandEnvelope, Decision } from '@accord/commands';

/** State of the smallest aggregate there is: how often it was raised; -1 before it was made. */
export interface Counter {
  readonly revision: number;
  readonly raised: number;
}

/**
 * An aggregate for tests of the pipeline: `make` creates it, `raise` raises it until three. Who is a stranger does not see
 * it, and case managers alone may raise it.
 */
export class CounterAggregate implements Aggregate<Counter> {
  readonly initialState: Counter = { revision: -1, raised: 0 };
  /** Called before each decision: for what happens meanwhile. */
  meanwhile: () => Promise<void> = () => Promise.resolve();

  isCreation(slug: string): boolean {
    return slug === 'make';
  }

  evolve(state: Counter, { type, revision }: RecordedEvent): Counter {
    return { revision, raised: state.raised + (type === 'Raised' ? 1 : 0) };
  }

  stateName({ raised }: Counter): string {
    return `At${raised}`;
  }

  lockOf(): Promise<string> {
    return Promise.resolve('counter');
  }

  async admit(state: Counter, { slug, principal }: CommandEnvelope): Promise<Result<Actor, Refusal>> {
    const isThere = state.revision >= 0 || this.isCreation(slug);
    if (!isThere || principal.subjectId === 'stranger') return fail(refusal('NOT_FOUND', 'There is no such counter.'));
    const acting = principal.functions.find((name) => name === 'nccic.case_manager');
    return acting ? ok({ ...principal, function: acting }) : fail(refusal('NOT_AUTHORIZED', 'Case managers raise.'));
  }

  async decide(state: Counter, actor: Actor, envelope: CommandEnvelope): Promise<Result<Decision, Refusal>> {
    await this.meanwhile();
    if (envelope.slug !== 'make' && envelope.expectedRevision !== state.revision)
      return fail(refusal('CONFLICT_VERSION', 'The counter has another revision.'));
    if (state.raised >= 3) return fail(refusal('WRONG_STATE', 'Three is enough.'));
    const types =
      envelope.slug === 'make' ? ['Made'] : envelope.slug === 'raise-twice' ? ['Raised', 'Raised'] : ['Raised'];
    return ok({
      events: types.map((type) => ({ type, data: { by: actor.subjectId } })),
      policyVersion: '2026.1',
      premises: { 'organization-1': 4 },
      subjects: { organization: 'organization:1', author: actor.subjectId },
    });
  }
}

/** What a test may want to say of a command; the rest is usual. */
export type EnvelopeParts = Partial<CommandEnvelope> & { readonly body?: Json };
