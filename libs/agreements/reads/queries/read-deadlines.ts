import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, localDateOf, ok, type Clock, type Principal, type Refusal, type Result } from '@accord/kernel';
import { EVENT_STORE, type EventStore, type RecordedEvent } from '@accord/event-store';
import { TERMINAL_STATES, timetable, type Told } from '@accord/agreements/domain';
import { deadlineStream } from '@accord/agreements/application';
import { ORGANIZATION_HISTORY, POLICY_HISTORY, type OrganizationHistory, type PolicyHistory } from '../ports.js';
import { Sights, type Seen } from '../sights.js';
import { toldIn } from '../told.js';
import { aheadFor, passedFor, type DeadlineAhead, type DeadlinePassed } from '../views/index.js';

/** What lies ahead of an agreement, and a page of what was told, the newest first. */
export interface DeadlinesPage {
  readonly ahead: readonly DeadlineAhead[];
  readonly items: readonly DeadlinePassed[];
  /** Revision of the last line in the stream of deadlines; absent on the last page. */
  readonly next?: readonly [revision: number];
}

/** The deadlines of an agreement as a caller may know them: ISAO callers see what is told to their own functions. */
export class ReadDeadlines extends Query<Result<DeadlinesPage, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly caller: Principal,
    /** Only what was told before this one, by its revision in the stream of deadlines; null for all. */
    readonly before: number | null,
    readonly limit: number,
  ) {
    super();
  }
}

/** Answers {@link ReadDeadlines}. */
@QueryHandler(ReadDeadlines)
export class ReadDeadlinesHandler implements IQueryHandler<ReadDeadlines> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory,
    @Inject(POLICY_HISTORY) private readonly policies: PolicyHistory,
    @Inject(Sights) private readonly sights: Sights,
  ) {}

  async execute({ agreementId, caller, before, limit }: ReadDeadlines): Promise<Result<DeadlinesPage, Refusal>> {
    const seen = await this.sights.of(agreementId, caller);
    if (!seen.ok) return seen;
    const events = await this.store.readStream(deadlineStream(agreementId));
    return ok({ ahead: await this.ahead(seen.value, toldIn(events)), ...pageOf(events, seen.value, before, limit) });
  }

  private async ahead({ state, viewer }: Seen, told: Told): Promise<readonly DeadlineAhead[]> {
    const organization = await this.organizations.find(state.organizationId);
    if (organization === null || TERMINAL_STATES.includes(state.state)) return [];
    const now = this.clock.now().toISOString();
    const known = { state, organization: organization.facts, policy: this.policies.at(now) };
    return timetable(known, told, localDateOf(now)).flatMap((step) => aheadFor(step, viewer) ?? []);
  }
}

function pageOf(
  events: readonly RecordedEvent[],
  { viewer }: Seen,
  before: number | null,
  limit: number,
): Omit<DeadlinesPage, 'ahead'> {
  const lines = events
    .filter(({ revision }) => before === null || revision < before)
    .toReversed()
    .flatMap((event) => {
      const item = passedFor(event, viewer);
      return item ? [{ revision: event.revision, item }] : [];
    });
  const shown = lines.slice(0, limit);
  const items = shown.map(({ item }) => item);
  return lines.length > limit ? { items, next: [shown.at(-1)!.revision] } : { items };
}
