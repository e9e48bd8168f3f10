/** Sealed fields and their keys, secrets, and the guard against content that must not be here. */
export { ERASED, FieldSealer, type SealedEvent, type SealSubjects } from './field-sealer.js';
export type { KeyCacheOptions } from './key-cache.js';
export { KeyRing, namedMasterKey, type MasterKey } from './key-ring.js';
export { MemoryKeyStore, type KeyStore, type SubjectKey } from './key-store.js';
export { findProhibitedContent, type ProhibitedContent } from './marking-guard.js';
export type { ProhibitedRule } from './prohibited-patterns.js';
export type { SealRule, SealSubject } from './seal-rules.js';
export { BrokenSeal, isSealed, type SealedLeaf } from './sealed-leaf.js';
export {
  deriveSecret,
  loadMasterKey,
  parseMasterKey,
  readMasterKey,
  requestDigest,
  UnusableMasterKey,
} from './secrets.js';
export type { DigestedRequest } from './secrets.js';
