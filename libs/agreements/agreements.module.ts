import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ConsiderAmendmentHandler, ExecuteAgreementCommandHandler } from '@accord/agreements/application';
import { CheckLegacyRecordsHandler } from '@accord/agreements/legacy-files';
import {
  FoldedAgreements,
  CallerScopes,
  EachAgreement,
  ListAgreementsHandler,
  PastViews,
  ReadAgreementHandler,
  ReadAnnualReportHandler,
  ReadDeadlinesHandler,
  ReadDiffHandler,
  ReadDirectoryHandler,
  ReadHistoryHandler,
  ReadParticipationHandler,
  ReadPastAgreementHandler,
  ReadPolicyEffectHandler,
  ReadProgrammeHandler,
  ReadRefusalsHandler,
  ReadRiskRollUpHandler,
  ReadSeparationHandler,
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
    EachAgreement,
    PastViews,
    Sights,
    Successors,
    CheckLegacyRecordsHandler,
    ConsiderAmendmentHandler,
    ListAgreementsHandler,
    ReadAgreementHandler,
    ReadAnnualReportHandler,
    ReadDeadlinesHandler,
    ReadDiffHandler,
    ReadDirectoryHandler,
    ReadHistoryHandler,
    ReadParticipationHandler,
    ReadPastAgreementHandler,
    ReadPolicyEffectHandler,
    ReadProgrammeHandler,
    ReadRefusalsHandler,
    ReadRiskRollUpHandler,
    ReadSeparationHandler,
    ReadTermsHandler,
    ReadWorkQueueHandler,
  ],
  exports: [CallerScopes, Sights],
})
export class AgreementsModule {}
