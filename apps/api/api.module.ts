import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AgreementsModule } from '@accord/agreements';
import { DecisionPointModule } from '@accord/decision-point';
import { OrganizationsModule } from '@accord/organizations';
import { IdentityModule } from '@accord/identity/nest';
import { PolicyModule } from '@accord/policy/nest';
import { ReadSideModule } from '@accord/read-side/nest';
import { AuthzenConfigurationController } from './access/configuration.controller.js';
import { EntitlementsController } from './access/entitlements.controller.js';
import { EvaluationsController } from './access/evaluations.controller.js';
import type { ApiComposition } from './api.composition.js';
import { AccessReportController } from './agreements/access-report.controller.js';
import { AgreementCalendarController } from './agreements/agreement-calendar.controller.js';
import { AgreementCommandsController } from './agreements/agreement-commands.controller.js';
import { AgreementHistoryController } from './agreements/agreement-history.controller.js';
import { AgreementListController } from './agreements/agreement-list.controller.js';
import { AgreementReadsController } from './agreements/agreement-reads.controller.js';
import { AgreementDeadlinesController } from './agreements/agreement-deadlines.controller.js';
import { AgreementTermsController } from './agreements/agreement-terms.controller.js';
import { AmendmentsController } from './agreements/amendments.controller.js';
import { LegacyFilesController } from './agreements/legacy-files.controller.js';
import { ProgrammeController } from './agreements/programme.controller.js';
import { EventExplorerController } from './agreements/event-explorer.controller.js';
import { RefusalReportController } from './agreements/refusal-report.controller.js';
import { WorkQueueController } from './agreements/work-queue.controller.js';
import { AuthModule, callersOf } from './auth/auth.module.js';
import { IS_DEMONSTRATION } from './directory/page.js';
import { ADDRESS } from './http/address.js';
import { AuthenticatedGuard } from './http/authenticated.guard.js';
import { CURSOR_SECRET, Cursors } from './http/cursors.js';
import { ExampleController } from './dev/example.controller.js';
import { CAPTURED_MAILS, OutboxController } from './dev/outbox.controller.js';
import { LiveModule } from './live/live.module.js';
import { MeController } from './identity/me.controller.js';
import { AdministrationController } from './operations/administration.controller.js';
import { AssetsController } from './operations/assets.controller.js';
import { HealthController } from './operations/health.controller.js';
import { MetricsController } from './operations/metrics.controller.js';
import { OperationsModule } from './operations/operations.module.js';
import { ProblemsController } from './operations/problems.controller.js';
import { RootController } from './operations/root.controller.js';
import { DirectoryController } from './organizations/directory.controller.js';
import { OrganizationCommandsController } from './organizations/organization-commands.controller.js';
import { OrganizationReadsController } from './organizations/organization-reads.controller.js';
import { PeopleController } from './policy/people.controller.js';
import { PolicyCommandsController } from './policy/policy-commands.controller.js';
import { PolicyController } from './policy/policy.controller.js';
import { AgreementDocumentsController } from './reports/agreement-documents.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { SeparationController } from './reports/separation.controller.js';
import { WhatIfController } from './reports/what-if.controller.js';
import { RuntimeModule } from './runtime.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

const CONTROLLERS = [
  RootController,
  AgreementListController,
  AgreementCommandsController,
  AgreementReadsController,
  AgreementHistoryController,
  AgreementDeadlinesController,
  AgreementCalendarController,
  AgreementTermsController,
  AmendmentsController,
  LegacyFilesController,
  WorkQueueController,
  ProgrammeController,
  RefusalReportController,
  EventExplorerController,
  AccessReportController,
  AgreementDocumentsController,
  ReportsController,
  SeparationController,
  WhatIfController,
  OrganizationCommandsController,
  OrganizationReadsController,
  DirectoryController,
  PolicyCommandsController,
  PolicyController,
  PeopleController,
  EvaluationsController,
  EntitlementsController,
  AuthzenConfigurationController,
  MeController,
  AdministrationController,
  AssetsController,
  HealthController,
  ProblemsController,
];

/** The controllers of the API; metrics have a port of their own where the settings ask for it. */
export const controllersOf = (metricsBesideApi: boolean) => [
  ...CONTROLLERS,
  ...(metricsBesideApi ? [MetricsController] : []),
];

/** The HTTP application: thin controllers over the modules of the contexts. */
@Module({})
export class ApiModule {
  static with(composition: ApiComposition): DynamicModule {
    const { runtime, verifyToken, metricsBesideApi, capturedMails, demo, baseUrl } = composition;
    return {
      module: ApiModule,
      imports: [
        CqrsModule.forRoot(),
        RuntimeModule.with(runtime),
        ReadSideModule.over(runtime.readSide, runtime.queries.pool),
        IdentityModule.with(verifyToken),
        AuthModule.with(composition),
        LiveModule.with(callersOf(composition)),
        OperationsModule.with(runtime.watched, runtime.operations),
        WebhooksModule.with(runtime.webhooks, runtime.cursorSecret),
        AgreementsModule,
        OrganizationsModule,
        PolicyModule,
        DecisionPointModule,
      ],
      controllers: [
        ...controllersOf(metricsBesideApi),
        ...(capturedMails ? [OutboxController] : []),
        ...(demo ? [ExampleController] : []),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AuthenticatedGuard },
        { provide: CURSOR_SECRET, useValue: runtime.cursorSecret },
        Cursors,
        { provide: ADDRESS, useValue: baseUrl },
        { provide: IS_DEMONSTRATION, useValue: demo },
        ...(capturedMails ? [{ provide: CAPTURED_MAILS, useValue: capturedMails }] : []),
      ],
    };
  }
}
