import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { killUnderWriters } from '../support/kill-under-writers.js';
import { System } from '../support/system.js';

const ROUNDS = 20;
const READY_WITHIN_MS = 15_000;

describe('kill -9 of the process under sixteen writers', () => {
  let system: System;
  beforeAll(async () => {
    system = await System.start();
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  it('loses no acknowledged command, doubles none, and is ready again in time', async () => {
    const { starts, underWay, recordedUnanswered } = await killUnderWriters(system, ROUNDS);
    // The faults met something: commands were under way each time, and some had been recorded when they were cut off.
    expect(Math.min(...underWay)).toBeGreaterThan(0);
    expect(recordedUnanswered).toBeGreaterThan(0);
    expect(Math.max(...starts)).toBeLessThan(READY_WITHIN_MS);
  }, 300_000);
});
