export { PERSONA_ADDRESSES, type AddressBook } from './addresses.js';
export * from './claims.js';
export { localKeys, remoteKeys, UnusableIssuer, type KeySource } from './keys.js';
export * from './on-record.js';
export * from './personas.js';
export * from './registry.js';
export * from './verify-token.js';
export {
  PRODUCTION_ALGORITHMS,
  TokenVerifier,
  type RefusedToken,
  type TokenRefusal,
  type TokenVerifierOptions,
} from './token-verifier.js';
export { BrowserSessions, type SessionRows } from './sessions/index.js';
