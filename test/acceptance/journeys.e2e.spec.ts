import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedJourneys, playJourney, runDemo } from '../../apps/cli/demo/index.js';
import { ok } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { System } from '../support/system.js';

/** So many organizations are left to the demonstration when it is played again: enough for once, too few for twice. */
const LEFT = 5;
/** Those of journeys that no other organization can play. */
const OWN = new Set(['k12-six', 'ms-isac']);

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

  /** Brings an instrument from before this system in force for all organizations but the last few. */
  async function provide(): Promise<void> {
    const client = new Client(system.url);
    const { items } = ok(await client.get('cm-1', '/api/v1/organizations?limit=200')).body;
    const states = ['Active', 'Suspended'].map((state) => `state=${state}`).join('&');
    const inForce = ok(await client.get('cm-1', `/api/v1/agreements?limit=200&${states}`)).body.items;
    const has = new Set(inForce.map(({ organization }: { organization: { id: string } }) => organization.id));
    const without = items
      .filter(({ id, slug }: { id: string; slug: string }) => !has.has(id) && !OWN.has(slug))
      .slice(0, -LEFT);
    let position = '';
    for (const { id: organizationId } of without) {
      const body = {
        organizationId,
        instrumentKind: 'CRADA',
        originalSignedOn: '2014-05-01',
        documentDigest: 'ab'.repeat(32),
        reference: 'CRADA 14-001',
      };
      const { id } = ok(await client.post('cm-1', '/api/v1/agreements/import-legacy-agreement', { body })).body;
      const verdict = { verdict: 'Confirmed', mappedState: 'Active' };
      const verified = ok(await client.command('cm-2', `/api/v1/agreements/${id}/verify-legacy-import`, verdict));
      position = verified.body.position;
    }
    ok(await client.get('cm-1', '/api/v1/agreements', { 'x-min-position': position })); // the lists have them
    expect(without.length).toBeGreaterThan(LEFT);
  }

  it('runs the demonstration again, with other organizations, until too few are left', async () => {
    await provide();
    const printed: string[] = [];
    const out = { write: (text: string) => printed.push(text) };
    for (let run = 0; run < 2; run++) {
      const report = await runDemo({ url: system.url, out, color: false, json: false });
      expect(report.ok).toBe(true);
      if (run === 0) expect(printed.join('')).not.toMatch(/Too few organizations/);
    }
    expect(printed.join('')).toMatch(/Too few organizations/);
  }, 240_000);
});
