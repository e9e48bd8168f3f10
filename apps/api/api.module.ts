import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandPipeline } from '@accord/commands';
import { AgreementAggregate, ExecuteAgreementCommandHandler } from '@accord/agreements/application';
import { ExecuteOrganizationCommandHandler, OrganizationAggregate } from '@accord/organizations/application';
import type { ApiComposition } from './api.composition.js';
import { API_WORLD } from './api.world.js';
import { AgreementCommandsController } from './agreements/agreement-commands.controller.js';
import { AgreementDiff } from './agreements/agreement-diff.js';
import { AgreementHistory } from './agreements/agreement-history.js';
import { AgreementHistoryController } from './agreements/agreement-history.controller.js';
import { AgreementListController } from './agreements/agreement-list.controller.js';
import { AgreementReads } from './agreements/agreement-reads.js';
import { AgreementReadsController } from './agreements/agreement-reads.controller.js';
import { WorkQueueController } from './agreements/work-queue.controller.js';
import { CaughtUp } from './http/caught-up.js';
import { Cursors } from './http/cursors.js';
import { MeController } from './identity/me.controller.js';
import { AssetsController } from './operations/assets.controller.js';
import { HealthController } from './operations/health.controller.js';
import { MetricsController } from './operations/metrics.controller.js';
import { Metrics } from '@accord/platform';
import { ProblemsController } from './operations/problems.controller.js';
import { RootController } from './operations/root.controller.js';
import { DirectoryController } from './organizations/directory.controller.js';
import { OrganizationCommandsController } from './organizations/organization-commands.controller.js';
import { OrganizationReadsController } from './organizations/organization-reads.controller.js';
import { PolicyController } from './policy/policy.controller.js';

const CONTROLLERS = [
  RootController,
  AgreementListController,
  AgreementCommandsController,
  AgreementReadsController,
  AgreementHistoryController,
  WorkQueueController,
  OrganizationCommandsController,
  OrganizationReadsController,
  DirectoryController,
  PolicyController,
  MeController,
  AssetsController,
  HealthController,
  ProblemsController,
];

/** The HTTP application: controllers by use case over what the composition brings. */
@Module({})
export class ApiModule {
  static with(composition: ApiComposition): DynamicModule {
    const { world, pipeline, agreements, organizations, metricsBesideApi } = composition;
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: [...CONTROLLERS, ...(metricsBesideApi ? [MetricsController] : [])],
      providers: [
        { provide: API_WORLD, useValue: world },
        { provide: CommandPipeline, useValue: pipeline },
        { provide: AgreementAggregate, useValue: agreements },
        { provide: OrganizationAggregate, useValue: organizations },
        { provide: Metrics, useFactory: () => new Metrics(() => world.readSide.status()) },
        AgreementReads,
        AgreementDiff,
        AgreementHistory,
        CaughtUp,
        Cursors,
        ExecuteAgreementCommandHandler,
        ExecuteOrganizationCommandHandler,
      ],
    };
  }
}
