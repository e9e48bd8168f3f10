import { setImmediate as others } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { fail, jsonObjectOf, ok, type Principal, type Refusal, type Result } from '@accord/kernel';
import { EVENT_STORE, eventsOfStream, type EventStore, type RecordedEvent } from '@accord/event-store';
import { agreementDecider, type AgreementState } from '@accord/agreements/domain';
import { agreementStream } from '@accord/agreements/application';
import { folded } from '../folded-agreements.js';
import { opened } from '../opened.js';
import { PastViews } from '../past-views.js';
import { ORGANIZATION_HISTORY, SEALED_TEXTS, type OrganizationHistory, type SealedTexts } from '../ports.js';
import { ABSENT, unreadable } from '../refusals.js';
import { Sights, type Seen } from '../sights.js';
import { AttributedDiff, type AttributedChange } from '../views/index.js';

/** What changed in an agreement between two revisions, and which event changed it. */
export interface DiffView {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly AttributedChange[];
}

/** The changes over the detail as its caller sees it; `from` ≤ `to`. */
export class ReadDiff extends Query<Result<DiffView, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly caller: Principal,
    readonly from: number,
    readonly to: number,
  ) {
    super();
  }
}

/** Events that are worked on before others get their turn. */
const AT_A_TIME = 20;

/** Answers {@link ReadDiff} in one walk through the history, of which it keeps the first view and the newest one. */
@QueryHandler(ReadDiff)
export class ReadDiffHandler implements IQueryHandler<ReadDiff> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SEALED_TEXTS) private readonly texts: SealedTexts,
    @Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory,
    @Inject(Sights) private readonly sights: Sights,
    @Inject(PastViews) private readonly views: PastViews,
  ) {}

  async execute({ agreementId, caller, from, to }: ReadDiff): Promise<Result<DiffView, Refusal>> {
    const seen = await this.sights.of(agreementId, caller);
    if (!seen.ok) return seen;
    const changes = await this.changes(agreementId, seen.value, from, to);
    return changes.ok ? ok({ from, to, changes: changes.value }) : changes;
  }

  private async changes(
    agreementId: string,
    { viewer, state: { organizationId } }: Seen,
    from: number,
    to: number,
  ): Promise<Result<readonly AttributedChange[], Refusal>> {
    const factsAt = await this.organizations.factsOverTime(organizationId);
    const diff = new AttributedDiff();
    let state = agreementDecider.initialState;
    for await (const event of eventsOfStream(this.store, agreementStream(agreementId))) {
      if (event.revision > to) break;
      if (event.revision % AT_A_TIME === 0) await others();
      const next = await this.next(agreementId, state, event, from);
      if (!next.ok) return next;
      state = next.value;
      if (event.revision < from) continue;
      const { recordedAt } = event;
      const view = await this.views.of(agreementId, state, viewer, {
        moment: recordedAt,
        organization: factsAt(recordedAt),
      });
      diff.add(jsonObjectOf(view), event);
    }
    return state.revision < to ? fail(ABSENT) : ok(diff.changes());
  }

  /** The state after one more event: sealed as it is before the first that is shown, then open. */
  private async next(
    agreementId: string,
    state: AgreementState,
    event: RecordedEvent,
    from: number,
  ): Promise<Result<AgreementState, Refusal>> {
    const data = event.revision > from ? await opened(this.texts, agreementId, event.data) : ok(event.data);
    if (!data.ok) return data;
    const next = folded(state, { ...event, data: data.value });
    if (next === null) return fail(unreadable(event));
    return event.revision === from ? opened(this.texts, agreementId, next) : ok(next);
  }
}
