import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, fail, ok, type Clock, type Principal, type Refusal, type Result } from '@accord/kernel';
import { CallerScopes } from '../caller-scopes.js';
import { EachAgreement } from '../each-agreement.js';
import { POLICY_SUPPOSITIONS, type PolicySuppositions, type SupposedValue } from '../ports.js';
import { NOT_FOR_ISAOS } from '../refusals.js';
import { Chronicles, WhatIf, type Difference, type WhatIfTotals } from '../what-if/index.js';

/** What would differ if values of the policy had always been others, among some agreements: the first ones by name, all in the totals. */
export interface WhatIfReport {
  readonly changes: readonly SupposedValue[];
  readonly totals: WhatIfTotals;
  readonly items: readonly Difference[];
  /** The last agreement that was looked at, where there are more: from there the next part goes on. Null at the end. */
  readonly next: string | null;
}

/** Agreements that are looked at in one go: whoever waits for more of them asks again, and knows how far it is. */
const IN_ONE_GO = 50;

/**
 * Makes what was ever decided again, with other values of the policy: a part of the agreements, in the order of their ids. For the
 * government and for auditors; agreements of the caller's own organization are counted and left out.
 */
export class ReadWhatIf extends Query<Result<WhatIfReport, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly changes: readonly SupposedValue[],
    readonly limit: number,
    /** The agreement after which the part begins; null for the first part. */
    readonly after: string | null,
  ) {
    super();
  }
}

/** Answers {@link ReadWhatIf} from the histories of all agreements that were submitted. */
@QueryHandler(ReadWhatIf)
export class ReadWhatIfHandler implements IQueryHandler<ReadWhatIf> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(POLICY_SUPPOSITIONS) private readonly suppositions: PolicySuppositions,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
    @Inject(EachAgreement) private readonly agreements: EachAgreement,
    @Inject(Chronicles) private readonly chronicles: Chronicles,
  ) {}

  async execute({ caller, changes, limit, after }: ReadWhatIf): Promise<Result<WhatIfReport, Refusal>> {
    const { all, ownOrganizationId } = await this.scopes.of(caller);
    if (!all) return fail(NOT_FOR_ISAOS);
    const supposed = await this.suppositions.of(changes, caller);
    if (!supposed.ok) return supposed;
    const whatIf = new WhatIf(supposed.value, this.clock.now().toISOString());
    const items: Difference[] = [];
    let [looked, last]: [number, string | null] = [0, null];
    for await (const { agreementId, state } of this.agreements.submitted(after)) {
      if (looked === IN_ONE_GO) return ok({ changes, totals: whatIf.totals(), items, next: last });
      [looked, last] = [looked + 1, agreementId];
      if (ownOrganizationId !== undefined && state.organizationId === ownOrganizationId) {
        whatIf.leaveOut();
        continue;
      }
      const chronicle = await this.chronicles.of(agreementId);
      if (chronicle) items.push(...(await whatIf.add(chronicle)).slice(0, limit - items.length));
      else whatIf.skip();
    }
    return ok({ changes, totals: whatIf.totals(), items, next: null });
  }
}
