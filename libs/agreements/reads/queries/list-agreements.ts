import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, type Clock, type Principal } from '@accord/kernel';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import {
  AGREEMENTS,
  listAgreements,
  type AgreementListItem,
  type AgreementListQuery,
} from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { isTermOver } from '../expired.js';

/** A line of the list, with what the clock has not recorded yet. */
export interface ListedAgreement extends AgreementListItem {
  /** There once the term has ended, whatever the state still says. */
  readonly expired?: true;
}

/** One page of the agreements that a caller sees. */
export class ListAgreements extends Query<Page<ListedAgreement>> {
  constructor(
    readonly caller: Principal,
    readonly wanted: Omit<AgreementListQuery, 'visibility'>,
  ) {
    super();
  }
}

/** Answers {@link ListAgreements}. */
@QueryHandler(ListAgreements)
export class ListAgreementsHandler implements IQueryHandler<ListAgreements> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
  ) {}

  async execute({ caller, wanted }: ListAgreements): Promise<Page<ListedAgreement>> {
    const { db, tables } = this.readModels;
    const visibility = await this.scopes.of(caller);
    const page = await listAgreements(db, tables(AGREEMENTS), { ...wanted, visibility });
    const now = this.clock.now().toISOString();
    const items = page.items.map((item) =>
      Object.assign(item, isTermOver(item, now) ? { expired: true as const } : {}),
    );
    return { ...page, items };
  }
}
