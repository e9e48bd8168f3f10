import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CommandPipeline } from '@accord/commands';
import { AGREEMENT_WORLD } from '@accord/agreements/application';
import { ORGANIZATION_HISTORY, POLICY_HISTORY, SEALED_TEXTS, SURROUNDINGS } from '@accord/agreements/reads';
import { EVENT_STORE } from '@accord/event-store';
import { CLOCK } from '@accord/kernel';
import { ORGANIZATION_WORLD, OrganizationReader } from '@accord/organizations/application';
import { READ_MODELS, ReadSide, readModelsOf } from '@accord/read-side';
import { policyHistory, type Runtime } from '@infra/runtime';
import { CURSOR_SECRET } from './http/cursors.js';

/** The adapters of a runtime, each under the token of the port that it fits. */
const providersOf = (runtime: Runtime): Provider[] => [
  { provide: CLOCK, useValue: runtime.clock },
  { provide: EVENT_STORE, useValue: runtime.store },
  { provide: ReadSide, useValue: runtime.readSide },
  { provide: READ_MODELS, useValue: readModelsOf(runtime.readSide, runtime.pool) },
  { provide: SEALED_TEXTS, useValue: runtime.sealing },
  { provide: SURROUNDINGS, useValue: runtime.premises },
  { provide: POLICY_HISTORY, useValue: policyHistory },
  { provide: ORGANIZATION_HISTORY, useValue: runtime.organizationReader },
  { provide: OrganizationReader, useValue: runtime.organizationReader },
  { provide: CURSOR_SECRET, useValue: runtime.cursorSecret },
  { provide: CommandPipeline, useValue: runtime.pipeline },
  { provide: AGREEMENT_WORLD, useValue: runtime.agreements },
  { provide: ORGANIZATION_WORLD, useValue: runtime.organizations },
];

/** What the contexts stand on, for all of them: the one place where their ports meet adapters. */
@Module({})
export class RuntimeModule {
  static with(runtime: Runtime): DynamicModule {
    const providers = providersOf(runtime);
    return { module: RuntimeModule, global: true, providers, exports: providers };
  }
}
