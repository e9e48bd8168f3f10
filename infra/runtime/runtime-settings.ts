import type { Configuration } from '@accord/platform/program';
import { jobSettingsOf } from './job-settings.js';
import type { RuntimeOptions } from './runtime.js';

/** What the settings say of how a runtime is composed. */
export const runtimeSettingsOf = (
  configuration: Configuration,
): Required<Pick<RuntimeOptions, 'demo' | 'pools' | 'jobs' | 'log'>> => ({
  demo: configuration.demo,
  pools: configuration.pools,
  jobs: jobSettingsOf(configuration),
  log: configuration,
});
