import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedJourneys, playJourney, runDemo } from '../../apps/cli/demo/index.js';
import { System } from '../support/system.js';

describe('the journeys over HTTP', () => {
  let system: System;
  beforeAll(async () => {
    system = await System.start();
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  it.each(shippedJourneys().map((one) => [one.name, one] as const))(
    'plays %s as it is written',
    async (_, { journey }) => {
      const result = await playJourney(journey, { url: system.url });
      expect(result).toMatchObject({ ok: true });
    },
    60_000,
  );

  it('runs the demonstration again, with other organizations, until none is left', async () => {
    const printed: string[] = [];
    const out = { write: (text: string) => printed.push(text) };
    for (let run = 0; run < 9 && !printed.join('').includes('Too few organizations'); run++) {
      const report = await runDemo({ url: system.url, out, color: false, json: false });
      expect(report.ok).toBe(true);
    }
    expect(printed.join('')).toMatch(/Too few organizations/);
  }, 240_000);
});
