export {
  createEmbeddedProvider,
  PersonasRefused,
  type EmbeddedProvider,
  type EmbeddedProviderOptions,
} from './embedded-provider.js';
export { mountOidc } from './mount.js';
export { WEB_CLIENT } from './persona-adapter.js';
export { UnusableSigningKeys } from './signing-keys.js';
