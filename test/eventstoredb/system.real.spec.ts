import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { killUnderWriters } from '../support/kill-under-writers.js';
import { System } from '../support/system.js';
import { target } from './target.js';

const ROUNDS = 4;
/** Longer than what was on its way at a kill stays closed, so that writers get somewhere between two. */
const LIVE_MS = 6_500;

describe('Accord over a real EventStoreDB', () => {
  let system: System;
  beforeAll(async () => {
    const { url, prefix } = target();
    const environment = { EVENTSTORE_URL: url, EVENTSTORE_PREFIX: prefix, ACCORD_SEED: 'true' };
    system = await System.start({ environment });
  }, 120_000);
  afterAll(() => system.remove(), 120_000);

  it.each(shippedJourneys().map((one) => [one.name, one] as const))(
    'plays %s as it is written',
    async (_, { journey }) => expect(await playJourney(journey, { url: system.url })).toMatchObject({ ok: true }),
    120_000,
  );

  it('loses no acknowledged command, and doubles none, when it is killed and starts again', async () => {
    const { underWay, recordedUnanswered } = await killUnderWriters(system, ROUNDS, LIVE_MS);
    expect(Math.min(...underWay)).toBeGreaterThan(0);
    expect(recordedUnanswered).toBeGreaterThanOrEqual(0);
  }, 600_000);
});
