import { Module } from '@nestjs/common';
import { AgreementsModule } from '@accord/agreements';
import { DecisionPoint, EntitlementReads, KnownGrants } from './follower/index.js';

/** What agreements entitle to, decided in memory. The log and the read models come from the composition, by token. */
@Module({
  imports: [AgreementsModule],
  providers: [KnownGrants, DecisionPoint, EntitlementReads],
  exports: [DecisionPoint, EntitlementReads],
})
export class DecisionPointModule {}
