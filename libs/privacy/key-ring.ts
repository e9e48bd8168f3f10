import { createHmac } from 'node:crypto';
import { UnusableMasterKey } from './secrets.js';

/** A master key and its public id: 16 hex digits that name it and tell nothing of it. */
export interface MasterKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** A master key with its id. */
export const namedMasterKey = (key: Uint8Array): MasterKey => ({
  id: createHmac('sha256', key).update('accord master key id').digest('hex').slice(0, 16),
  key,
});

/** The master keys that this process holds: one as a rule, and the next one while keys are being rotated. */
export class KeyRing {
  readonly keys: readonly MasterKey[];

  constructor(
    readonly main: MasterKey,
    readonly next: MasterKey | null = null,
  ) {
    this.keys = next === null ? [main] : [main, next];
  }

  /** The one that is to wrap all keys once a rotation is done. */
  get newest(): MasterKey {
    return this.next ?? this.main;
  }

  /** A ring of one key. */
  static of(key: Uint8Array): KeyRing {
    return new KeyRing(namedMasterKey(key));
  }

  /** @throws {UnusableMasterKey} naming the ids, when the ring has no key of that id */
  get(id: string): MasterKey {
    const found = this.keys.find((one) => one.id === id);
    if (found) return found;
    const held = this.keys.map((one) => one.id).join(' and ');
    throw new UnusableMasterKey(
      `ACCORD_MASTER_KEY is not the key of this database: its keys are wrapped by the master key ${id}, and what is set is ${held}.`,
    );
  }
}
