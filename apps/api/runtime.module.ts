import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CommandPipeline } from '@accord/commands';
import { AgreementAggregate } from '@accord/agreements/application';
import { FileDesk } from '@accord/agreements/legacy-files';
import {
  ONLOOKERS,
  ORGANIZATION_HISTORY,
  POLICY_HISTORY,
  POLICY_SUPPOSITIONS,
  POLICY_TRIALS,
  SEALED_TEXTS,
  SURROUNDINGS,
} from '@accord/agreements/reads';
import { EVENT_STORE } from '@accord/event-store';
import { CLOCK } from '@accord/kernel';
import { OrganizationAggregate, OrganizationReader } from '@accord/organizations/application';
import { Policies, PolicyAggregate } from '@accord/policy/application';
import { KNOWN_PEOPLE, POLICY_TEXTS, Suppositions, Trials } from '@accord/policy/reads';
import { wrongShape, type Runtime } from '@infra/runtime';

/** The adapters of a runtime, each under the token of the port that it fits. */
const providersOf = (runtime: Runtime): Provider[] => [
  { provide: CLOCK, useValue: runtime.clock },
  { provide: EVENT_STORE, useValue: runtime.queries.store },
  { provide: SEALED_TEXTS, useValue: runtime.queries.sealing },
  { provide: KNOWN_PEOPLE, useValue: runtime.queries.signedIn },
  { provide: POLICY_TEXTS, useValue: runtime.queries.sealing },
  { provide: SURROUNDINGS, useValue: runtime.queries.premises },
  { provide: POLICY_HISTORY, useValue: runtime.queries.policies },
  { provide: POLICY_TRIALS, useValue: new Trials(runtime.queries.policies, runtime.queries.signedIn, runtime.clock) },
  { provide: POLICY_SUPPOSITIONS, useValue: new Suppositions(runtime.queries.policies, wrongShape) },
  { provide: ORGANIZATION_HISTORY, useValue: runtime.queries.organizations },
  { provide: OrganizationReader, useValue: runtime.queries.organizations },
  { provide: CommandPipeline, useValue: runtime.pipeline },
  { provide: AgreementAggregate, useValue: runtime.agreements },
  { provide: OrganizationAggregate, useValue: runtime.organizations },
  { provide: PolicyAggregate, useValue: runtime.policy },
  { provide: Policies, useValue: runtime.queries.policies },
  { provide: ONLOOKERS, useValue: runtime.onlookers },
  { provide: FileDesk, useValue: runtime.legacyFiles },
];

/** The log, the clock and the ports of the contexts: the one place where they meet the adapters of a runtime. */
@Module({})
export class RuntimeModule {
  static with(runtime: Runtime): DynamicModule {
    const providers = providersOf(runtime);
    return { module: RuntimeModule, global: true, providers, exports: providers };
  }
}
