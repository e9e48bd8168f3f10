import { afterEach, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { DemoImpossible } from './client.js';
import { startFakeSystem, type FakeReply, type FakeSystem, type Seen } from './testing/fake-system.js';
import type { Journey, Step } from './journey.js';
import { playJourney, type StepResult } from './player.js';

const WATER = { id: 'org-1', slug: 'water', legalName: 'Water Exchange', jurisdiction: 'US', taxStatus: 'Nonprofit' };
const AGREEMENT = '/api/v1/agreements/{agreementId}';
// The evening of 1 March in New York: the day that dates count from is not the one in UTC.
const clock = new ManualClock(new Date('2026-03-02T03:00:00Z'));

let system: FakeSystem;
afterEach(() => system.stop());

async function play(steps: readonly Step[], answer: (request: Seen) => FakeReply, more: { as?: string } = {}) {
  system = await startFakeSystem((request) =>
    request.path.startsWith('/api/v1/organizations?slug=')
      ? { body: { items: request.path.endsWith('nowhere') ? [] : [WATER], nextCursor: null } }
      : answer(request),
  );
  const told: StepResult[] = [];
  const journey: Journey = { title: 'A story', organization: 'water', steps };
  const onStep = (step: StepResult) => told.push(step);
  const result = await playJourney(journey, { url: system.url, clock, onStep, ...more });
  expect(told).toEqual(result.steps);
  return result;
}

const create: Step = {
  as: 'water.officer',
  request: { method: 'POST', path: '/api/v1/agreements', body: { organizationId: '{organizationId}' } },
  expect: { status: 201, state: 'Draft', events: ['AgreementDrafted'] },
};
const drafted: FakeReply = {
  status: 201,
  body: { id: 'agr-1', revision: 0, state: 'Draft', events: [{ type: 'AgreementDrafted' }] },
};
const send = (
  command: string,
  more: Partial<Step['request']> = {},
  expected: Step['expect'] = { status: 200 },
): Step => ({
  as: 'cm-1',
  request: { method: 'POST', path: `${AGREEMENT}/${command}`, body: {}, ...more },
  expect: expected,
});
const posts = () => system.seen.filter((one) => one.method === 'POST');

describe('playing a journey', () => {
  it('sends every step as its persona, with placeholders filled, and tells what came', async () => {
    const submit = send('submit-proposal', { body: { dueOn: '{today+30d}' } });
    const accepted = { body: { id: 'agr-1', revision: 1, state: 'Proposed', events: [{ type: 'AgreementProposed' }] } };
    const result = await play([create, submit], ({ path }) => (path === '/api/v1/agreements' ? drafted : accepted));
    expect(result).toMatchObject({
      ok: true,
      organization: { id: 'org-1', slug: 'water', legalName: 'Water Exchange' },
      agreementIds: ['agr-1'],
      steps: [
        {
          step: 1,
          actor: 'water.officer',
          command: 'create-draft',
          status: 201,
          events: ['AgreementDrafted'],
          state: 'Draft',
        },
        {
          step: 2,
          actor: 'cm-1',
          command: 'submit-proposal',
          status: 200,
          events: ['AgreementProposed'],
          state: 'Proposed',
        },
      ],
    });
    expect(posts().map(({ as, path, body, ifMatch }) => [as, path, JSON.parse(body), ifMatch])).toEqual([
      ['water.officer', '/api/v1/agreements', { organizationId: 'org-1' }, undefined],
      ['cm-1', '/api/v1/agreements/agr-1/submit-proposal', { dueOn: '2026-03-31' }, undefined],
    ]);
    expect(system.tokens.toSorted()).toEqual(['cm-1', 'water.officer']);
  });

  it('sends the newer of the revision read and the one answered last, and reads again on 412', async () => {
    const etags = ['"0"', '"4"', '"5"'];
    const statuses = [200, 412, 200];
    const command = send('complete-intake', { ifMatch: 'current' });
    const result = await play([create, command, command], ({ method, path }) => {
      if (path === '/api/v1/agreements') return drafted;
      if (method === 'GET') return { etag: etags.shift() ?? '', body: {} };
      return { status: statuses.shift() ?? 500, body: { id: 'agr-1', revision: 3 } };
    });
    expect(result.ok).toBe(true);
    expect(posts().map((one) => one.ifMatch)).toEqual([undefined, '"0"', '"4"', '"5"']);
    const [, , first, second] = posts();
    expect(second?.key).toBe(first?.key);
  });

  it('gives up after three repetitions, and never repeats an expected 412', async () => {
    const stale = { status: 412, etag: '"1"', body: { code: 'CONFLICT_VERSION', detail: 'Read it again.' } };
    const answer = ({ path }: Seen) => (path === '/api/v1/agreements' ? drafted : stale);
    const lost = await play([create, send('complete-intake', { ifMatch: 'current' })], answer);
    expect(lost.ok).toBe(false);
    expect(posts()).toHaveLength(5);
    await system.stop();
    const wanted = { status: 412, code: 'CONFLICT_VERSION' };
    const expected = await play([create, send('complete-intake', { ifMatch: 'current' }, wanted)], answer);
    expect(expected).toMatchObject({ ok: true, steps: [{}, { code: 'CONFLICT_VERSION', detail: 'Read it again.' }] });
    expect(posts()).toHaveLength(2);
  });

  it('repeats a labelled step with the same key, body and revision', async () => {
    const labelled = send('withdraw-proposal', { ifMatch: 'current', idempotencyKey: 'w', body: { on: '{today+1d}' } });
    let revision = 7;
    await play([create, labelled, send('other'), labelled], ({ method, path }) => {
      if (path === '/api/v1/agreements') return drafted;
      revision += 1;
      return method === 'GET' ? { etag: `"${revision}"`, body: {} } : { body: { id: 'agr-1', revision } };
    });
    const [, first, other, second] = posts();
    expect(second).toEqual(first);
    expect(other?.key).not.toBe(first?.key);
  });

  it('ends at the first step that is answered differently', async () => {
    const result = await play([create, send('complete-intake')], () => ({
      status: 403,
      body: { code: 'NOT_AUTHORIZED', detail: 'No.' },
    }));
    expect(result.ok).toBe(false);
    expect(result.steps).toHaveLength(1);
    expect(result.steps[0]?.differences).toEqual([
      'expected status 201, came 403',
      'expected state Draft, came none',
      'expected events AgreementDrafted, came none',
    ]);
  });

  it('reads until it sees what it expects, and knows refused commands in a history', async () => {
    let looks = 0;
    const read: Step = {
      as: 'au-1',
      request: { method: 'GET', path: `${AGREEMENT}/history?include=refusals` },
      expect: { status: 200, events: ['AgreementDrafted', 'CommandRefused'] },
    };
    const result = await play([create, read], ({ method }) => {
      if (method === 'POST') return drafted;
      looks += 1;
      const refused = looks < 3 ? [] : [{ type: 'submit-proposal', revision: null, code: 'REASON_REQUIRED' }];
      return { body: { items: [{ type: 'AgreementDrafted', revision: 0 }, ...refused] } };
    });
    expect(result.ok).toBe(true);
    expect(looks).toBe(3);
  });

  it('signs the text that is open, and names events by their newest id', async () => {
    const sign = send('sign-agreement', { body: { termsDigest: '{termsDigest}' } });
    const correct = send('correct-record', { body: { eventId: '{eventId:RiskAccepted}' } });
    await play([create, sign, correct], ({ method, path }) => {
      if (path.includes('/history'))
        return {
          body: {
            items: [
              { type: 'RiskAccepted', eventId: 'e-1' },
              { type: 'RiskAccepted', eventId: 'e-2' },
            ],
          },
        };
      if (method === 'GET') return { body: { terms: { termsDigest: 'abc' } } };
      return path === '/api/v1/agreements' ? drafted : { body: { id: 'agr-1', revision: 1 } };
    });
    expect(posts().map((one) => JSON.parse(one.body))).toEqual([
      { organizationId: 'org-1' },
      { termsDigest: 'abc' },
      { eventId: 'e-2' },
    ]);
  });

  it('lets another organization take the place of the journey’s own', async () => {
    const application = { legalName: 'Old name', taxStatus: 'ForProfit', tlpCeiling: 'GREEN' };
    const submit: Step = { ...send('submit-proposal', { body: { application } }), as: 'water.officer' };
    const result = await play(
      [create, submit],
      ({ path }) => (path === '/api/v1/agreements' ? drafted : { body: {} }),
      {
        as: 'other-isac',
      },
    );
    expect(result.steps.map((one) => one.actor)).toEqual(['other-isac.officer', 'other-isac.officer']);
    expect(system.seen[0]?.path).toBe('/api/v1/organizations?slug=other-isac');
    expect(JSON.parse(posts()[1]?.body ?? '')).toEqual({
      application: { legalName: 'Water Exchange', taxStatus: 'Nonprofit', jurisdiction: 'US', tlpCeiling: 'GREEN' },
    });
  });

  it('says when the organization or the persona is unknown, and when nothing answers', async () => {
    await expect(play([create], () => drafted, { as: 'nowhere' })).rejects.toThrow('There is no organization nowhere.');
    await system.stop();
    await expect(play([{ ...create, as: 'nobody' }], () => drafted)).rejects.toThrow(DemoImpossible);
    await system.stop();
    const journey = { title: 'A story', organization: 'water', steps: [] };
    await expect(playJourney(journey, { url: system.url })).rejects.toThrow('Nothing answers at');
  });
});
