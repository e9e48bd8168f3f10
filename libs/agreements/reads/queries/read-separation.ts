import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, fail, ok, refusal, type Clock, type Principal, type Refusal, type Result } from '@accord/kernel';
import type { Position } from '@accord/event-store';
import { READ_MODELS, type PageKey, type ReadModels } from '@accord/read-side';
import type { AgreementState, OrganizationFacts } from '@accord/agreements/domain';
import { AGREEMENTS, reportRefusals, type RunningAgreement } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { EachAgreement } from '../each-agreement.js';
import { FoldedAgreements } from '../folded-agreements.js';
import { ORGANIZATION_HISTORY, POLICY_HISTORY, type OrganizationHistory, type PolicyHistory } from '../ports.js';
import type { MissingPart } from '../reports/missing-part.js';
import { byConflict, personsOn, placeOf, type NearMiss, type PersonOnAgreement } from '../reports/separation-matrix.js';
import { explorerTablesOf } from './across-agreements.js';

/** Who did what on which agreement, conflicts first, as of a moment and a position of the log. */
export interface SeparationReport {
  readonly position: Position;
  /** ISO 8601 UTC. */
  readonly readAt: string;
  readonly items: readonly PersonOnAgreement[];
  /** Place of the last person of this page; null on the last one. */
  readonly next: string | null;
  readonly missing: readonly MissingPart[];
  readonly totals: {
    readonly agreements: number;
    readonly persons: number;
    readonly conflicts: number;
    readonly nearMisses: number;
  };
}

/**
 * The matrix of separation of duties over all submitted agreements, for auditors: a page of it, or all without a limit. Where a page
 * begins is said by the place of the person before it, which stays what it is when others come in between.
 */
export class ReadSeparation extends Query<Result<SeparationReport, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly after: string | null,
    readonly limit: number | null,
  ) {
    super();
  }
}

const AUDITORS_ONLY = refusal('NOT_AUTHORIZED', 'Who did what across agreements is shown to auditors.');

/** Refusals that are read in one go. */
const PAGE = 200;

/** As many as a command looks back at. */
const MOST_PREDECESSORS = 20;

type NearMisses = ReadonlyMap<string, ReadonlyMap<string, readonly NearMiss[]>>;

/** Answers {@link ReadSeparation}. */
@QueryHandler(ReadSeparation)
export class ReadSeparationHandler implements IQueryHandler<ReadSeparation> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory,
    @Inject(POLICY_HISTORY) private readonly policies: PolicyHistory,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
    @Inject(EachAgreement) private readonly agreements: EachAgreement,
    @Inject(FoldedAgreements) private readonly folds: FoldedAgreements,
  ) {}

  async execute({ caller, after, limit }: ReadSeparation): Promise<Result<SeparationReport, Refusal>> {
    if (!caller.functions.includes('auditor')) return fail(AUDITORS_ONLY);
    const readAt = this.clock.now().toISOString();
    const position = await this.readModels.position(AGREEMENTS);
    const nearMisses = await this.nearMisses();
    const all: PersonOnAgreement[] = [];
    const missing: MissingPart[] = [];
    const { ownOrganizationId } = await this.scopes.of(caller);
    for await (const one of this.agreements.told(missing, ownOrganizationId))
      all.push(...(await this.personsOn(one, nearMisses.get(one.agreementId) ?? new Map())));
    all.sort(byConflict);
    const rest = after === null ? all : all.filter((one) => placeOf(one) > after);
    const items = limit === null ? rest : rest.slice(0, limit);
    const last = items.at(-1);
    const next = last !== undefined && items.length < rest.length ? placeOf(last) : null;
    return ok({ position, readAt, items, next, missing, totals: totalsOf(all) });
  }

  private async personsOn(
    { agreementId, state, organization }: RunningAgreement,
    nearMisses: ReadonlyMap<string, readonly NearMiss[]>,
  ): Promise<readonly PersonOnAgreement[]> {
    const predecessors = await this.predecessorsOf(state);
    const known = await this.organizations.find(organization.organizationId);
    const facts: OrganizationFacts = known?.facts ?? organization;
    return personsOn(
      { agreementId, state, predecessors, organization: facts, policyAt: (moment) => this.policies.at(moment) },
      nearMisses,
    );
  }

  /** The agreements on which one follows, the nearest first. */
  private async predecessorsOf(
    state: AgreementState,
  ): Promise<readonly (AgreementState & { readonly agreementId: string })[]> {
    const found = new Map<string, AgreementState & { readonly agreementId: string }>();
    let id = state.predecessorId;
    while (id !== null && !found.has(id) && found.size < MOST_PREDECESSORS) {
      const before = await this.folds.now(id);
      if (before === null) break;
      found.set(id, { ...before.state, agreementId: id });
      id = before.state.predecessorId;
    }
    return [...found.values()];
  }

  /** What separation of duties kept out, by agreement and person, the oldest first. */
  private async nearMisses(): Promise<NearMisses> {
    const tables = explorerTablesOf(this.readModels);
    const by = new Map<string, Map<string, NearMiss[]>>();
    for (let after: PageKey | undefined; ;) {
      const wanted = { filters: { code: 'SOD_CONFLICT' }, limit: PAGE, ...(after === undefined ? {} : { after }) };
      const { items, next } = await reportRefusals(this.readModels.db, tables, wanted);
      for (const { agreementId, actor, command, recordedAt } of items) {
        const persons = by.get(agreementId) ?? new Map<string, NearMiss[]>();
        by.set(agreementId, persons);
        const known = persons.get(actor.subjectId) ?? [];
        persons.set(actor.subjectId, [{ command, function: actor.function, recordedAt }, ...known]);
      }
      if (!next) return by;
      after = next;
    }
  }
}

const totalsOf = (all: readonly PersonOnAgreement[]): SeparationReport['totals'] => ({
  agreements: new Set(all.map(({ agreementId }) => agreementId)).size,
  persons: new Set(all.map(({ subjectId }) => subjectId)).size,
  conflicts: all.filter(({ conflict }) => conflict).length,
  nearMisses: all.reduce((sum, { nearMisses }) => sum + nearMisses.length, 0),
});
