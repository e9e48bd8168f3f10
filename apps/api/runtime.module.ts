import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CommandPipeline } from '@accord/commands';
import { AgreementAggregate } from '@accord/agreements/application';
import { ORGANIZATION_HISTORY, POLICY_HISTORY, SEALED_TEXTS, SURROUNDINGS } from '@accord/agreements/reads';
import { EVENT_STORE } from '@accord/event-store';
import { CLOCK } from '@accord/kernel';
import { OrganizationAggregate, OrganizationReader } from '@accord/organizations/application';
import { READ_MODELS, ReadSide, readModelsOf } from '@accord/read-side';
import { policyHistory, type Runtime } from '@infra/runtime';
import { readinessOf } from '@accord/platform';
import { CURSOR_SECRET } from './http/cursors.js';
import { READINESS } from './operations/health.controller.js';

/** Readiness asks as commands do: many queries make a process busy, not unready. */
export const readinessIn = (runtime: Runtime) => () => readinessOf(runtime.store, runtime.readSide.status());

/** The adapters of a runtime, each under the token of the port that it fits. */
const providersOf = (runtime: Runtime): Provider[] => [
  { provide: CLOCK, useValue: runtime.clock },
  { provide: EVENT_STORE, useValue: runtime.queries.store },
  { provide: ReadSide, useValue: runtime.readSide },
  { provide: READ_MODELS, useValue: readModelsOf(runtime.readSide, runtime.queries.pool) },
  { provide: SEALED_TEXTS, useValue: runtime.queries.sealing },
  { provide: SURROUNDINGS, useValue: runtime.queries.premises },
  { provide: POLICY_HISTORY, useValue: policyHistory },
  { provide: ORGANIZATION_HISTORY, useValue: runtime.queries.organizations },
  { provide: OrganizationReader, useValue: runtime.queries.organizations },
  { provide: READINESS, useValue: readinessIn(runtime) },
  { provide: CURSOR_SECRET, useValue: runtime.cursorSecret },
  { provide: CommandPipeline, useValue: runtime.pipeline },
  { provide: AgreementAggregate, useValue: runtime.agreements },
  { provide: OrganizationAggregate, useValue: runtime.organizations },
];

/** What the contexts stand on, for all of them: the one place where their ports meet adapters. */
@Module({})
export class RuntimeModule {
  static with(runtime: Runtime): DynamicModule {
    const providers = providersOf(runtime);
    return { module: RuntimeModule, global: true, providers, exports: providers };
  }
}
