import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ok, type LocalDate, type Principal, type Refusal, type Result } from '@accord/kernel';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import {
  effectOf,
  type Loss,
  type LossKind,
  type MovedAct,
  type MovedDate,
  type PolicyChange,
  type StateName,
} from '@accord/agreements/domain';
import { AGREEMENTS, runningAgreements, type RunningAgreement } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { POLICY_TRIALS, type PolicyTrials, type TriedPerson } from '../ports.js';

/** One agreement that a publication would change something for. */
export interface AffectedAgreement {
  readonly agreementId: string;
  readonly number: string | null;
  readonly organization: { readonly id: string; readonly legalName: string };
  readonly state: StateName;
  readonly dates: readonly MovedDate[];
  readonly acts: readonly MovedAct[];
  readonly losses: readonly Loss[];
}

/** How much a publication would change in all. */
export interface EffectTotals {
  /** Agreements that were submitted and have not ended, and how many of them are affected. */
  readonly running: number;
  readonly agreements: number;
  /** Last days that move, by timer; and what the clock would do at once, or at another time, by command. */
  readonly dates: readonly { readonly timer: string; readonly count: number }[];
  readonly atOnce: readonly { readonly command: string; readonly count: number }[];
  readonly acts: readonly { readonly command: string; readonly count: number }[];
  /** What agreements would lose in the moment of effect, by its kind. */
  readonly losses: readonly { readonly kind: LossKind; readonly count: number }[];
  /** Drafts that are affected: their organizations alone may know which. */
  readonly drafts: number;
  /** Agreements of the organization of whoever asks: left out, since what rests on D2 and D3 is withheld from it. */
  readonly ownLeftOut: number;
}

/** What a publication would do when it takes effect: in all, and a page of the agreements by name. */
export interface PolicyEffectPage {
  readonly version: string;
  readonly effectiveFrom: LocalDate;
  /** Of a publication of what somebody holds: what they gain and lose. */
  readonly person?: TriedPerson;
  readonly totals: EffectTotals;
  readonly items: readonly AffectedAgreement[];
  /** Id of the last agreement of this page; absent on the last page. */
  readonly next?: readonly [agreementId: string];
}

/** What a publication that waits would do on its day, if nothing else happens until then. */
export class ReadPolicyEffect extends Query<Result<PolicyEffectPage, Refusal>> {
  constructor(
    readonly version: string,
    readonly caller: Principal,
    readonly limit: number,
    readonly after: string | null,
  ) {
    super();
  }
}

/** Agreements that are looked at in one go. */
const IN_ONE_GO = 200;

/** Answers {@link ReadPolicyEffect} from the read model of agreements. */
@QueryHandler(ReadPolicyEffect)
export class ReadPolicyEffectHandler implements IQueryHandler<ReadPolicyEffect> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: Pick<ReadModels, 'db' | 'tables'>,
    @Inject(POLICY_TRIALS) private readonly trials: PolicyTrials,
    @Inject(CallerScopes) private readonly scopes: Pick<CallerScopes, 'of'>,
  ) {}

  async execute({ version, caller, limit, after }: ReadPolicyEffect): Promise<Result<PolicyEffectPage, Refusal>> {
    const trial = await this.trials.of(version, caller);
    if (!trial.ok) return trial;
    const { effectiveFrom, before, after: changed, person } = trial.value;
    const about = person === null ? {} : { person };
    const change = { before: before(effectiveFrom), after: changed(effectiveFrom), day: effectiveFrom, ...about };
    const { ownOrganizationId } = await this.scopes.of(caller);
    const counting = new Counting(ownOrganizationId);
    const items: AffectedAgreement[] = [];
    for await (const one of this.running()) {
      const affected = counting.add(one, change);
      if (affected && (after === null || one.agreementId > after) && items.length <= limit) items.push(affected);
    }
    const shown = items.slice(0, limit);
    const page = { version, effectiveFrom, ...about, totals: counting.totals(), items: shown };
    return ok(items.length > limit ? { ...page, next: [shown.at(-1)!.agreementId] } : page);
  }

  private async *running(): AsyncGenerator<RunningAgreement, void, undefined> {
    const { db, tables } = this.readModels;
    for (let last: string | null = null; ;) {
      const page: readonly RunningAgreement[] = await runningAgreements(db, tables(AGREEMENTS), last, IN_ONE_GO);
      yield* page;
      if (page.length < IN_ONE_GO) return;
      last = page.at(-1)!.agreementId;
    }
  }
}

/** Adds up what agreement after agreement is affected by. */
class Counting {
  private readonly dates = new Map<string, number>();
  private readonly atOnce = new Map<string, number>();
  private readonly acts = new Map<string, number>();
  private readonly losses = new Map<LossKind, number>();
  private running = 0;
  private agreements = 0;
  private drafts = 0;
  private ownLeftOut = 0;

  constructor(private readonly ownOrganizationId: string | undefined) {}

  /** @returns the agreement by name, when it is affected and others than its own organization may know of it */
  add(
    { agreementId, submitted, state, organization }: RunningAgreement,
    change: PolicyChange,
  ): AffectedAgreement | null {
    if (submitted && state.organizationId === this.ownOrganizationId) {
      this.ownLeftOut += 1;
      return null;
    }
    const { dates, acts, losses } = effectOf({ state, organization }, change);
    const isAffected = dates.length + acts.length + losses.length > 0;
    if (submitted) this.running += 1;
    if (!isAffected) return null;
    if (!submitted) {
      this.drafts += 1;
      return null;
    }
    this.agreements += 1;
    for (const { timer } of dates) count(this.dates, timer);
    for (const { command, atOnce } of acts) count(atOnce ? this.atOnce : this.acts, command);
    for (const { kind } of losses) count(this.losses, kind);
    const { organizationId: id, legalName } = organization;
    const affected = { agreementId, number: state.number, organization: { id, legalName }, state: state.state };
    return { ...affected, dates, acts, losses };
  }

  totals(): EffectTotals {
    const { running, agreements, drafts, ownLeftOut } = this;
    return {
      running,
      agreements,
      drafts,
      ownLeftOut,
      dates: byName(this.dates).map(([timer, n]) => ({ timer, count: n })),
      atOnce: byName(this.atOnce).map(([command, n]) => ({ command, count: n })),
      acts: byName(this.acts).map(([command, n]) => ({ command, count: n })),
      losses: byName(this.losses).map(([kind, n]) => ({ kind, count: n })),
    };
  }
}

const byName = <Name extends string>(counts: ReadonlyMap<Name, number>) =>
  [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));

const count = <Name extends string>(counts: Map<Name, number>, name: Name): void =>
  void counts.set(name, (counts.get(name) ?? 0) + 1);
