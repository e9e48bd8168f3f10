import { describe, expect, it } from '@jest/globals';
import {
  evaluation,
  evaluations,
  malformed,
  resource,
  startDecisionPoint,
  why,
  type Body,
} from '../support/decision-point.js';
import { refusal, type Answer } from '../support/client.js';

const point = startDecisionPoint();
const question = (parts?: Body) => point().question(parts);
const ask = (body: unknown, person?: string | null, path?: string): Promise<Answer> => point().ask(body, person, path);

describe('AuthZEN 1.0', () => {
  const record = { type: 'record', id: 'record-1' };
  const alice = { type: 'user', id: 'alice' };
  const read = { name: 'read' };

  it('says where what is', async () => {
    const { status, body, headers } = await point().client.get(null, '/.well-known/authzen-configuration');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('application/json')]);
    expect(body).toEqual({
      policy_decision_point: point().system.url,
      access_evaluation_endpoint: `${point().system.url}${evaluation}`,
      access_evaluations_endpoint: `${point().system.url}${evaluations}`,
    });
  });

  it('gives X-Request-ID back, with a refusal too', async () => {
    const headers = { 'x-request-id': 'bfe9eb29-ab87-4ca3-be83-a1d5d8305716' };
    for (const [person, body, status] of [
      ['cm-1', question(), 200],
      ['cm-1', {}, 400],
      [null, question(), 401],
    ] as const) {
      const answer = await point().client.post(person, evaluation, { body, headers });
      expect([answer.status, answer.headers.get('x-request-id')]).toEqual([status, headers['x-request-id']]);
    }
    expect((await ask(question())).headers.get('x-request-id')).toBeNull();
  });

  it.each([
    [
      'the example of the specification',
      {
        subject: { type: 'user', id: 'alice@acmecorp.com' },
        resource: { type: 'account', id: '123' },
        action: { name: 'can_read', properties: { method: 'GET' } },
        context: { time: '1985-10-26T01:22-07:00' },
      },
    ],
    [
      'properties of any kind',
      {
        subject: { ...alice, properties: { department: 'Sales', ip_address: '172.217.22.14' } },
        action: read,
        resource: { ...record, properties: { library_record: { title: 'AuthZEN in Action' } } },
      },
    ],
    [
      'members that are not known',
      { subject: alice, action: read, resource: record, foo: 'bar', futureField: { nested: true } },
    ],
  ])('decides on %s, and permits nothing to who is no organization', async (_what, body) => {
    const answer = await ask(body);
    expect([answer.status, answer.body.decision, answer.body.context.error.status]).toEqual([200, false, 404]);
  });

  it('refuses what lacks a part, at its place', async () => {
    for (const address of [evaluation, evaluations]) {
      const answer = await ask({ subject: alice, action: read, resource: { type: 'record' } }, 'cm-1', address);
      expect([refusal(answer), answer.body.errors]).toEqual([
        malformed,
        [expect.objectContaining({ path: '/resource/id' })],
      ]);
    }
  });

  it('refuses what is no JSON, and an empty body', async () => {
    for (const raw of ['{"subject":', '', '[]'])
      expect(refusal(await point().client.post('cm-1', evaluation, { raw }))).toEqual(malformed);
  });
});

describe('a batch', () => {
  const decisions = async (body: Body) =>
    (await ask(body, 'cm-1', evaluations)).body.evaluations.map((one: { decision: boolean }) => one.decision);
  const acts = ['send', 'receive', 'send'].map((name) => ({ action: { name } }));

  it('is answered in its order, as far as its semantic goes', async () => {
    const of = (evaluations_semantic: string, some = acts) =>
      decisions({ ...question(), evaluations: some, options: { evaluations_semantic } });
    expect(await decisions({ ...question(), evaluations: acts })).toEqual([false, true, false]);
    expect(await of('execute_all')).toEqual([false, true, false]);
    expect(await of('deny_on_first_deny', acts.slice(1))).toEqual([true, false]);
    expect(await of('deny_on_first_deny')).toEqual([false]);
    expect(await of('permit_on_first_permit')).toEqual([false, true]);
  });

  it('takes from beside it what an evaluation leaves out, and nothing of a key that it has itself', async () => {
    const { subject, action, resource: asked } = question();
    const beside = { subject, action, resource: { ...(asked as object), id: 'elsewhere' } };
    const bare = { id: 'nccic-green', type: 'collection' };
    const own = resource('nccic-green');
    const items = [{ resource: own }, { resource: bare }, { resource: { id: 'nccic-green' } }, {}];
    const answer = await ask({ ...beside, evaluations: items }, 'cm-1', evaluations);
    expect(answer.body.evaluations.map(why)).toEqual([
      [true, 'permitted'],
      [false, 400],
      [false, 400],
      [false, 'collection'],
    ]);
    expect(await decisions({ evaluations: [{ subject, action, resource: asked }] })).toEqual([true]);
    const past = { context: { asOf: point().before } };
    expect(await decisions({ ...question(past), evaluations: [{}, { context: {} }] })).toEqual([false, true]);
  });

  it('goes on past an evaluation that lacks something, which is denied', async () => {
    const { subject, action } = question();
    const body = { subject, action, evaluations: [{ resource: resource('nccic-green') }, {}, 7] };
    const answer = await ask(body, 'cm-1', evaluations);
    expect(answer.body.evaluations.map(why)).toEqual([
      [true, 'permitted'],
      [false, 400],
      [false, 400],
    ]);
    expect(answer.body.evaluations[1].context.error.errors).toEqual([expect.objectContaining({ path: '/resource' })]);
  });

  it('without evaluations, or with none, is one evaluation', async () => {
    for (const body of [question(), question({ evaluations: [] })])
      expect(why((await ask(body, 'cm-1', evaluations)).body)).toEqual([true, 'permitted']);
  });

  it('has a bound: ten thousand get a clear answer, as a semantic does that there is not', async () => {
    const many = await ask(
      { ...question(), evaluations: Array.from({ length: 10_000 }, () => ({})) },
      'cm-1',
      evaluations,
    );
    expect([refusal(many), many.body.errors[0].path, many.body.detail]).toEqual([
      malformed,
      '/evaluations',
      expect.stringContaining('1000 evaluations are the most'),
    ]);
    const odd = { ...question(), evaluations: [{}], options: { evaluations_semantic: 'whatever' } };
    expect(refusal(await ask(odd, 'cm-1', evaluations))).toEqual(malformed);
  });
});
