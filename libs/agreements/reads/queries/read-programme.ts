import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  CLOCK,
  fail,
  isGovernmentFunction,
  localDateOf,
  ok,
  type Clock,
  type LocalDate,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { Position } from '@accord/event-store';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { agreementStream } from '@accord/agreements/application';
import { BrokenSeal } from '@accord/privacy';
import {
  AGREEMENTS,
  changeRequests,
  decidedByMonth,
  lastDecisionOn,
  openGroups,
  returnCounts,
  stageTimes,
  workGroups,
  type ChangeRequest,
  type DecidedMonth,
  type Period,
  type StageTime,
} from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { POLICY_HISTORY, SEALED_TEXTS, type PolicyHistory, type SealedTexts } from '../ports.js';
import { NOT_FOR_ISAOS } from '../refusals.js';
import {
  backlogOf,
  dueWorkOf,
  fieldCounts,
  inOrder,
  workloadsOf,
  type Backlog,
  type DueWork,
  type Workload,
} from '../views/index.js';

/** How the program does: what was decided in a period, and what is open now. */
export interface Programme extends Period {
  /** Everything in the log up to here is in it. */
  readonly position: Position;
  /** ISO 8601 UTC. */
  readonly readAt: string;
  /** The last decision up to the end of the period, whenever it was. */
  readonly lastDecisionOn: LocalDate | null;
  readonly months: readonly DecidedMonth[];
  readonly stages: readonly StageTime[];
  readonly backlog: readonly Backlog[];
  readonly due: readonly DueWork[];
  readonly workload: readonly Workload[];
  readonly returns: Returns;
}

/** How often work came back, and over which fields. */
export interface Returns {
  readonly applications: Awaited<ReturnType<typeof returnCounts>>;
  /** Requests for changes within the period. */
  readonly requests: number;
  /** Of so many of them, the newest, the fields were counted. */
  readonly counted: number;
  readonly fields: ReturnType<typeof fieldCounts>;
}

/** The program as a caller of the government or of oversight may see it. */
export class ReadProgramme extends Query<Result<Programme, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly period: Period,
  ) {
    super();
  }
}

/** Requests whose places are opened and counted: years of them. */
const MOST_REQUESTS = 1_000;

/** Answers {@link ReadProgramme}. */
@QueryHandler(ReadProgramme)
export class ReadProgrammeHandler implements IQueryHandler<ReadProgramme> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(POLICY_HISTORY) private readonly policies: PolicyHistory,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(SEALED_TEXTS) private readonly texts: SealedTexts,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
  ) {}

  async execute({ caller, period }: ReadProgramme): Promise<Result<Programme, Refusal>> {
    if (!(await this.scopes.of(caller)).all) return fail(NOT_FOR_ISAOS);
    const readAt = this.clock.now().toISOString();
    const position = await this.readModels.position(AGREEMENTS); // before what is read: all of it is in there
    // one after the other: a dashboard takes one connection, as every other read does
    const past = await this.decided(period);
    const present = await this.open(readAt);
    const returns = await this.returns(period);
    return ok({ ...period, position, readAt, ...past, ...present, returns });
  }

  private async decided(period: Period) {
    const { db, tables } = this.readModels;
    const table = tables(AGREEMENTS);
    const months = await decidedByMonth(db, table, period);
    const stages = await stageTimes(db, table, period);
    const last = await lastDecisionOn(db, table, period.to);
    return { months, stages: inOrder(stages), lastDecisionOn: last };
  }

  private async open(now: string) {
    const { db, tables } = this.readModels;
    const table = tables(AGREEMENTS);
    const groups = await openGroups(db, table);
    const work = await workGroups(db, table, new Date(now));
    const today = localDateOf(now);
    const { calendar } = this.policies.at(now);
    const ours = work.filter((one) => isGovernmentFunction(one.function));
    return {
      backlog: backlogOf(groups, calendar, today),
      due: dueWorkOf(work, calendar, today),
      workload: workloadsOf(ours, today),
    };
  }

  private async returns(period: Period): Promise<Returns> {
    const { db, tables } = this.readModels;
    const table = tables(AGREEMENTS);
    const applications = await returnCounts(db, table, period);
    const { newest, all } = await changeRequests(db, table, period, MOST_REQUESTS);
    const opened = await Promise.all(newest.map((one) => this.opened(one)));
    return { applications, requests: all, counted: newest.length, fields: fieldCounts(opened.flat()) };
  }

  /** The places that a request named. What does not open, or was erased, is a place without a name. */
  private async opened({ agreementId, fields }: ChangeRequest): Promise<readonly string[]> {
    try {
      return (await this.texts.unseal(agreementStream(agreementId), fields)).map((one) =>
        typeof one === 'string' ? one : '',
      );
    } catch (error) {
      if (!(error instanceof BrokenSeal)) throw error;
      return fields.map(() => '');
    }
  }
}
