import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ConsiderAmendmentHandler, ExecuteAgreementCommandHandler } from '@accord/agreements/application';
import { CheckLegacyRecordsHandler } from '@accord/agreements/legacy-files';
import {
  FoldedAgreements,
  CallerScopes,
  ListAgreementsHandler,
  PastViews,
  ReadAgreementHandler,
  ReadDeadlinesHandler,
  ReadDiffHandler,
  ReadDirectoryHandler,
  ReadHistoryHandler,
  ReadPastAgreementHandler,
  ReadPolicyEffectHandler,
  ReadProgrammeHandler,
  ReadRefusalsHandler,
  ReadTermsHandler,
  ReadWorkQueueHandler,
  Sights,
  Successors,
} from '@accord/agreements/reads';

/** Agreements: their commands and their reads. What they stand on comes from the composition, by token. */
@Module({
  imports: [CqrsModule],
  providers: [
    ExecuteAgreementCommandHandler,
    FoldedAgreements,
    CallerScopes,
    PastViews,
    Sights,
    Successors,
    CheckLegacyRecordsHandler,
    ConsiderAmendmentHandler,
    ListAgreementsHandler,
    ReadAgreementHandler,
    ReadDeadlinesHandler,
    ReadDiffHandler,
    ReadDirectoryHandler,
    ReadHistoryHandler,
    ReadPastAgreementHandler,
    ReadPolicyEffectHandler,
    ReadProgrammeHandler,
    ReadRefusalsHandler,
    ReadTermsHandler,
    ReadWorkQueueHandler,
  ],
  exports: [CallerScopes, Sights],
})
export class AgreementsModule {}
