import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, ok, type Clock, type Principal, type Refusal, type Result } from '@accord/kernel';
import { EachAgreement } from '../each-agreement.js';
import { POLICY_SUPPOSITIONS, type PolicySuppositions, type SupposedValue } from '../ports.js';
import { Chronicles, WhatIf, type Difference, type WhatIfTotals } from '../what-if/index.js';

/** What would differ if values of the policy had always been others; the first ones by name, all in the totals. */
export interface WhatIfReport {
  readonly changes: readonly SupposedValue[];
  readonly totals: WhatIfTotals;
  readonly items: readonly Difference[];
}

/** Makes everything that was ever decided again, with other values of the policy. */
export class ReadWhatIf extends Query<Result<WhatIfReport, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly changes: readonly SupposedValue[],
    readonly limit: number,
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
    @Inject(EachAgreement) private readonly agreements: EachAgreement,
    @Inject(Chronicles) private readonly chronicles: Chronicles,
  ) {}

  async execute({ caller, changes, limit }: ReadWhatIf): Promise<Result<WhatIfReport, Refusal>> {
    const supposed = await this.suppositions.of(changes, caller);
    if (!supposed.ok) return supposed;
    const whatIf = new WhatIf(supposed.value, this.clock.now().toISOString());
    const items: Difference[] = [];
    for await (const { agreementId } of this.agreements.submitted()) {
      const chronicle = await this.chronicles.of(agreementId);
      if (chronicle) items.push(...(await whatIf.add(chronicle)).slice(0, limit - items.length));
      else whatIf.skip();
    }
    return ok({ changes, totals: whatIf.totals(), items });
  }
}
