import assert from 'node:assert/strict';
import type { EventStore } from '../port.js';
import { APPENDING } from './contract-appending.js';
import { LIMITS } from './contract-limits.js';
import type { ContractPart, StoreTraits } from './contract-part.js';
import { PREMISES } from './contract-premises.js';
import { READING } from './contract-reading.js';
import { RETRYING } from './contract-retrying.js';

/** Everything that a store has to keep. */
export const EVENT_STORE_CONTRACT: readonly ContractPart[] = [
  ...APPENDING,
  ...PREMISES,
  ...RETRYING,
  ...READING,
  ...LIMITS,
];

/** A store to hold to the contract, and how to end it. */
export interface StoreUnderTest {
  readonly store: EventStore;
  readonly close: () => Promise<void>;
}

/** The functions of the test runner: passed in, so that this library depends on none. */
export interface TestRunner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  beforeAll(body: () => Promise<void>): void;
  afterAll(body: () => Promise<void>): void;
}

/**
 * Holds a store to the whole contract. There is no way to leave a part out: the last test fails unless every part ran,
 * and a store that cannot be opened fails them all.
 */
export function describeEventStore(
  runner: TestRunner,
  name: string,
  traits: StoreTraits,
  open: () => Promise<StoreUnderTest>,
): void {
  runner.describe(`${name} keeps the contract of an event store:`, () => {
    let subject: StoreUnderTest | undefined;
    const ran = new Set<string>();
    runner.beforeAll(async () => {
      subject = await open();
    });
    runner.afterAll(async () => {
      await subject?.close();
    });
    for (const part of EVENT_STORE_CONTRACT) {
      runner.it(`it ${part.name}`, async () => {
        if (!subject) throw new Error('The store could not be opened');
        ran.add(part.name);
        await part.check(subject.store, traits);
      });
    }
    runner.it('left out nothing', () => {
      assert.deepEqual([...ran], [...new Set(EVENT_STORE_CONTRACT.map((part) => part.name))]);
      return Promise.resolve();
    });
  });
}
