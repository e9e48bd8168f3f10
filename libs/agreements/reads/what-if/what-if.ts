import type { RecordedEvent } from '@accord/event-store';
import { agreementDecider, type AgreementState, type OrganizationFacts } from '@accord/agreements/domain';
import { evolveAgreement } from '@accord/agreements/application';
import type { SupposedPolicy } from '../ports.js';
import { clockActsIn } from './clock-acts.js';
import { judged, type Rested, type Verdict } from './judging.js';
import { decisionsIn, type RecordedDecision } from './recorded-decision.js';

/** A decision that would come out another way, or an act of the clock that would have come. */
export interface Difference {
  readonly agreementId: string;
  readonly number: string | null;
  /** Of its first event; of what the clock would have done, the event after which. */
  readonly revision: number;
  readonly at: string;
  readonly command: string;
  readonly function: string;
  /** `Refused` with its code; `Other` with the members that would say something else; `ClockActs` by a timer. */
  readonly outcome: 'Refused' | 'Other' | 'ClockActs';
  readonly code?: string;
  readonly members?: readonly string[];
  readonly timer?: string;
}

/** How much was judged, and what of it would differ. */
export interface WhatIfTotals {
  readonly agreements: number;
  readonly decisions: number;
  readonly differences: number;
  /** Agreements with a difference. */
  readonly affected: number;
  /** Decisions of which the record does not say enough to make them again, by command. */
  readonly notJudged: readonly { readonly command: string; readonly count: number }[];
  /** Agreements that cannot be read to their end by this release: nothing of them is judged. */
  readonly unreadable: number;
  /** Agreements of the organization of whoever asks, who may not learn how they were decided: nothing of them is judged. */
  readonly ownLeftOut: number;
}

/** One agreement: its events with their texts open, and what stood around it at any moment (ISO 8601 UTC). */
export interface Chronicle {
  readonly agreementId: string;
  readonly events: readonly RecordedEvent[];
  readonly organizationAt: (moment: string) => OrganizationFacts;
  readonly aroundAt: (decision: RecordedDecision) => Promise<Omit<Rested['facts'], 'organization'>>;
}

/**
 * Makes all that was ever decided again, with the policy as it would have been. Each decision is judged on the record as it
 * stands: what an earlier difference would have led to is another history, which nobody knows.
 */
export class WhatIf {
  private readonly unknown = new Map<string, number>();
  private readonly affected = new Set<string>();
  private agreements = 0;
  private decisions = 0;
  private differences = 0;
  private unreadable = 0;
  private ownLeftOut = 0;

  constructor(
    private readonly policy: SupposedPolicy,
    private readonly now: string,
  ) {}

  /** What would differ in one agreement. */
  async add(chronicle: Chronicle): Promise<readonly Difference[]> {
    this.agreements += 1;
    const found: Difference[] = [];
    let state: AgreementState = agreementDecider.initialState;
    const decisions = [...decisionsIn(chronicle.events)];
    for (const [n, decision] of decisions.entries()) {
      found.push(...(await this.decision(decision, state, chronicle)));
      state = decision.events.reduce(evolveAgreement, state);
      const until = decisions[n + 1]?.recordedAt ?? this.now;
      found.push(...this.clock(state, until, chronicle));
    }
    this.differences += found.length;
    if (found.length > 0) this.affected.add(chronicle.agreementId);
    const { number } = state; // the one that it has by now
    return found.map((one) => Object.assign(one, { number }));
  }

  /** An agreement that cannot be read. */
  skip(): void {
    this.unreadable += 1;
  }

  /** An agreement of the organization of whoever asks. */
  leaveOut(): void {
    this.ownLeftOut += 1;
  }

  /** What was judged so far. */
  totals(): WhatIfTotals {
    const notJudged = [...this.unknown]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([command, count]) => ({ command, count }));
    const { agreements, decisions, differences, unreadable, ownLeftOut } = this;
    return { agreements, decisions, differences, affected: this.affected.size, notJudged, unreadable, ownLeftOut };
  }

  private async decision(
    decision: RecordedDecision,
    state: AgreementState,
    { agreementId, organizationAt, aroundAt }: Chronicle,
  ): Promise<readonly Difference[]> {
    this.decisions += 1;
    const { recordedAt, command, actor, events } = decision;
    const facts = { organization: organizationAt(recordedAt), ...(await aroundAt(decision)) };
    const policies = { before: this.policy.before(recordedAt), after: this.policy.after(recordedAt) };
    const verdict = judged(decision, { agreementId, state, facts }, policies);
    if (verdict.kind === 'same') return [];
    if (verdict.kind === 'unknown') {
      this.unknown.set(command, (this.unknown.get(command) ?? 0) + 1);
      return [];
    }
    const { revision } = events[0]!;
    const about = { agreementId, number: state.number, revision, at: recordedAt, command, function: actor.function };
    return [{ ...about, ...outcomeOf(verdict) }];
  }

  private clock(
    state: AgreementState,
    until: string,
    { agreementId, organizationAt }: Chronicle,
  ): readonly Difference[] {
    const policies = { before: this.policy.before(until), after: this.policy.after(until) };
    const { revision, number } = state;
    return clockActsIn({ state, organization: organizationAt(until), until }, policies).map(
      ({ command, timer, at }) => ({
        agreementId,
        number,
        revision,
        at,
        command,
        function: 'clock',
        outcome: 'ClockActs' as const,
        timer,
      }),
    );
  }
}

const outcomeOf = (verdict: Exclude<Verdict, { readonly kind: 'same' | 'unknown' }>) =>
  verdict.kind === 'refused'
    ? ({ outcome: 'Refused', code: verdict.code } as const)
    : ({ outcome: 'Other', members: verdict.members } as const);
