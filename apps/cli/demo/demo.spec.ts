import { afterEach, describe, expect, it } from '@jest/globals';
import { runDemo } from './demo.js';
import { startFakeSystem, type FakeReply, type FakeSystem, type Seen } from './testing/fake-system.js';
import { shippedJourneys, slugOf, type Step } from './journey.js';

const journeys = shippedJourneys();
const organizations = journeys.map(({ journey }) => ({
  id: `id-${slugOf(journey)}`,
  slug: slugOf(journey),
  legalName: `${slugOf(journey)} Exchange`,
  jurisdiction: 'US',
}));

let system: FakeSystem;
afterEach(() => system.stop());

/** The answer that a step of a journey wants. */
function wished({ request, expect: { status, code, state, events = [] } }: Step): FakeReply {
  const id = request.path.endsWith('/organizations') ? 'org' : 'agr-1';
  const items = events.map((type, revision) => ({ type, revision: type === 'CommandRefused' ? null : revision }));
  if (request.path.includes('/history')) return { status, body: { items } };
  const refused = code === undefined ? {} : { code, detail: `Because of ${code}.` };
  return { status, body: { id, revision: 1, state, ...refused, events: events.map((type) => ({ type })) } };
}

/** A system that answers every step of some journeys as they wish, one after another, and whatever else they read. */
function obedient(played: readonly string[], inForce: readonly string[]): (request: Seen) => FakeReply {
  const steps = journeys.filter((one) => played.includes(one.name)).flatMap((one) => one.journey.steps);
  return ({ method, path }) => {
    if (path.startsWith('/api/v1/organizations?slug='))
      return { body: { items: organizations.filter((one) => path.endsWith(`=${one.slug}`)) } };
    if (path.startsWith('/api/v1/organizations?')) return { body: { items: organizations, nextCursor: null } };
    if (path.startsWith('/api/v1/agreements?'))
      return { body: { items: inForce.map((slug) => ({ organization: { id: `id-${slug}` } })) } };
    const next = steps[0];
    if (next && (method === 'POST' || (next.request.method === 'GET' && !path.includes('limit=')))) {
      steps.shift();
      return wished(next);
    }
    if (path.includes('/history'))
      return {
        body: {
          items: [
            {
              type: 'AgreementDrafted',
              revision: 0,
              recordedAt: '2026-03-02T15:00:00.000Z',
              actor: { function: 'isao.officer' },
            },
            {
              type: 'AgreementProposed',
              revision: 1,
              recordedAt: '2026-03-02T15:00:01.000Z',
              actor: { function: 'isao.officer' },
            },
          ],
        },
      };
    const state = path.endsWith('?revision=0') ? 'Draft' : 'Proposed';
    return { etag: '"1"', body: { state, number: 'ISA-2026-00001', terms: { termsDigest: 'd' } } };
  };
}

const names = journeys.map((one) => one.name);

async function run(played: readonly string[], inForce: readonly string[], json = false) {
  system = await startFakeSystem(obedient(played, inForce));
  let text = '';
  const out = { write: (more: string) => (text += more) };
  const report = await runDemo({ url: system.url, out, color: false, json });
  return { report, text };
}

describe('the demonstration', () => {
  it('plays every journey, explains refusals, and replays one agreement', async () => {
    const { report, text } = await run(names, []);
    expect(report.ok).toBe(true);
    expect(text).toMatch(/^1\/6 {2}Unclassified/m);
    expect(text).toMatch(/cm-1 +open-for-signature +refused: RISK_UNCOVERED\n +Because of RISK_UNCOVERED\./);
    expect(text).toMatch(
      /Replay of ISA-2026-00001.*\n.*\n +0 .*AgreementDrafted +Draft\n +1 .*AgreementProposed +Proposed/,
    );
    const steps = journeys.flatMap((one) => one.journey.steps);
    const refusals = steps.filter((one) => one.expect.code !== undefined).length;
    expect(text).toContain(`Played 6 of 6 journeys: ${steps.length} steps, `);
    expect(text).toContain(`${refusals} refusals as expected`);
    expect(text).not.toContain('\u001b');
  });

  it('says when too few organizations are left, plays the rest, and is content', async () => {
    const { report, text } = await run(['withdrawn'], ['waterisac', 'st-isac', 'auto-isac', 'k12-six', 're-isac']);
    expect(report.ok).toBe(true);
    expect(report.journeys.filter((one) => 'skipped' in one)).toHaveLength(5);
    expect(text).toContain('Too few organizations without an agreement in force are left: 5 not played.');
    expect(text).toContain('Played 1 of 6 journeys');
  });

  it('says when nothing can be played', async () => {
    const { report, text } = await run(
      [],
      organizations.map((one) => one.slug),
    );
    expect(report).toMatchObject({ ok: true, replay: null });
    expect(text).toContain('Played 0 of 6 journeys');
  });

  it('is not content when a step is answered differently', async () => {
    const { report, text } = await run(
      ['withdrawn', 'self-approval-refused'],
      ['waterisac', 'st-isac', 'auto-isac', 'ms-isac', 're-isac'],
    );
    expect(report.ok).toBe(false);
    expect(text).toContain('Not as expected: ');
    expect(text).toContain('Ended early: ');
  });

  it('prints one JSON document instead, where asked for it', async () => {
    const { report, text } = await run(names, [], true);
    expect(JSON.parse(text)).toEqual(report);
    expect(report.journeys[0]).toMatchObject({
      name: 'unclassified',
      ok: true,
      organization: { slug: 'waterisac' },
      steps: expect.arrayContaining([expect.objectContaining({ command: 'activate-agreement', state: 'Active' })]),
    });
  });
});
