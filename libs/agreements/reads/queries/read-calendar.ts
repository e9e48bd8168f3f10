import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, localDateOf, ok, type Clock, type Principal, type Refusal, type Result } from '@accord/kernel';
import { EVENT_STORE, type EventStore } from '@accord/event-store';
import { TERMINAL_STATES, timetable, type AgreementState, type OrganizationFacts } from '@accord/agreements/domain';
import { deadlineStream } from '@accord/agreements/application';
import { FoldedAgreements } from '../folded-agreements.js';
import { ORGANIZATION_HISTORY, POLICY_HISTORY, type OrganizationHistory, type PolicyHistory } from '../ports.js';
import { Sights } from '../sights.js';
import { toldIn } from '../told.js';
import { calendarDays, isIsaoViewer, type CalendarDay, type Viewer } from '../views/index.js';

type Days = readonly CalendarDay[];

/** The days that lie ahead of an agreement, or lay ahead of it before it ended. */
export interface AgreementDays {
  readonly agreementId: string;
  readonly number: string | null;
  /** Grows with every event of the agreement, its organization and the policy, and as the policy takes effect: all move days. */
  readonly sequence: number;
  /** True for a reader of its organization. */
  readonly isOwn: boolean;
  /** True once it has ended: then the days are those that do not come any more. */
  readonly isEnded: boolean;
  readonly days: readonly CalendarDay[];
}

/** The days that lie ahead of an agreement, as a caller may know them. */
export class ReadCalendar extends Query<Result<AgreementDays, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly caller: Principal,
  ) {
    super();
  }
}

/** Answers {@link ReadCalendar}. */
@QueryHandler(ReadCalendar)
export class ReadCalendarHandler implements IQueryHandler<ReadCalendar> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory,
    @Inject(POLICY_HISTORY) private readonly policies: PolicyHistory,
    @Inject(FoldedAgreements) private readonly folds: FoldedAgreements,
    @Inject(Sights) private readonly sights: Sights,
  ) {}

  async execute({ agreementId, caller }: ReadCalendar): Promise<Result<AgreementDays, Refusal>> {
    const seen = await this.sights.of(agreementId, caller);
    if (!seen.ok) return seen;
    const { state, viewer } = seen.value;
    const isEnded = TERMINAL_STATES.includes(state.state);
    const now = this.clock.now().toISOString();
    const organization = await this.organizations.find(state.organizationId);
    const days = isEnded
      ? await this.daysLost(agreementId, state, viewer)
      : await this.daysAt(agreementId, state, organization?.facts ?? null, now, viewer);
    const sequence = state.revision + (organization?.revision ?? 0) + this.policies.generationAt(now);
    return ok({ agreementId, number: state.number, isOwn: isIsaoViewer(viewer), sequence, isEnded, days });
  }

  /** What lay ahead in the moment in which it ended, and will not come. */
  private async daysLost(
    agreementId: string,
    { stateSince, organizationId }: AgreementState,
    viewer: Viewer,
  ): Promise<Days> {
    const end = stateSince ?? '';
    const before = await this.folds.upTo(agreementId, ({ recordedAt }) => recordedAt < end);
    if (before === null) return [];
    const organization = await this.organizations.factsAt(organizationId, end);
    const days = await this.daysAt(agreementId, before.state, organization, end, viewer);
    return days.filter(({ dueOn }) => dueOn > localDateOf(end));
  }

  private async daysAt(
    agreementId: string,
    state: AgreementState,
    organization: OrganizationFacts | null,
    moment: string,
    viewer: Viewer,
  ): Promise<Days> {
    if (organization === null) return [];
    const notices = await this.store.readStream(deadlineStream(agreementId));
    const told = toldIn(notices.filter(({ recordedAt }) => recordedAt <= moment));
    const known = { state, organization, policy: this.policies.at(moment) };
    return calendarDays(timetable(known, told, localDateOf(moment)), state, viewer);
  }
}
