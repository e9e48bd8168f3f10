import { describe, expect, it } from '@jest/globals';
import { ok } from '@accord/kernel';
import { answered, MOST_EVALUATIONS, readEvaluation, readEvaluations } from './evaluations.js';
import { askedBy } from './questions.js';

const alice = { type: 'user', id: 'alice@acmecorp.com' };
const read = { name: 'can_read' };
const document = (id: string) => ({ type: 'document', id });
const time = { time: '2024-05-31T15:22-07:00' };
const whole = (id: string) => ({ subject: alice, action: read, resource: document(id), context: time });
const three = ['boxcarring.md', 'subject-search.md', 'resource-search.md'];

/** The evaluations that a request stands for, without properties. */
function evaluationsIn(body: object): unknown[] {
  const found = readEvaluations(body);
  if (!found.ok || !found.value.isBatch) throw new Error('This is no batch.');
  return found.value.items.map((item) => {
    if (!item.ok) return item.error.map(({ path }) => path);
    const { subject, action, resource, context } = item.value;
    return { subject: bare(subject), action: bare(action), resource: bare(resource), context };
  });
}

const bare = ({ properties: _properties, ...entity }: { readonly properties: object }) => entity;

describe('an access evaluation request', () => {
  it.each([
    [
      'the example of the request',
      {
        subject: alice,
        resource: { type: 'account', id: '123' },
        action: { name: 'can_read', properties: { method: 'GET' } },
        context: { time: '1985-10-26T01:22-07:00' },
      },
    ],
    [
      'a subject with properties',
      {
        subject: {
          ...alice,
          properties: { department: 'Sales', ip_address: '172.217.22.14', device_id: '8:65:ee:17:7e:0b' },
        },
        action: read,
        resource: {
          type: 'book',
          id: '123',
          properties: { library_record: { title: 'AuthZEN in Action', isbn: '978-0593383322' } },
        },
      },
    ],
    ['members that are not known', { ...whole('a'), foo: 'bar', futureField: { nested: true } }],
  ])('is understood: %s', (_what, body) => {
    const found = readEvaluation(body);
    expect(found).toMatchObject({ ok: true, value: { subject: { id: alice.id }, action: { name: 'can_read' } } });
  });

  const record = { type: 'record', id: 'record-1' };
  it.each([
    ['no subject', { action: read, resource: record }, '/subject'],
    ['no action', { subject: alice, resource: record }, '/action'],
    ['no resource', { subject: alice, action: read }, '/resource'],
    ['a subject without type', { subject: { id: 'alice' }, action: read, resource: record }, '/subject/type'],
    ['a subject without id', { subject: { type: 'user' }, action: read, resource: record }, '/subject/id'],
    ['an action without name', { subject: alice, action: {}, resource: record }, '/action/name'],
    ['a resource without type', { subject: alice, action: read, resource: { id: 'record-1' } }, '/resource/type'],
    ['a resource without id', { subject: alice, action: read, resource: { type: 'record' } }, '/resource/id'],
    ['a subject that is a text', { subject: 'alice', action: read, resource: record }, '/subject'],
    ['a name that is a number', { subject: alice, action: { name: 123 }, resource: record }, '/action/name'],
    [
      'properties that are a list',
      { subject: { ...alice, properties: [] }, action: read, resource: record },
      '/subject/properties',
    ],
    ['a context that is a text', { subject: alice, action: read, resource: record, context: 'now' }, '/context'],
  ])('is refused with %s', (_what, body, path) => {
    for (const reader of [readEvaluation, readEvaluations])
      expect(reader(body)).toMatchObject({ ok: false, error: { code: 'MALFORMED', errors: [{ path }] } });
  });

  it('is refused when it is no object', () => {
    for (const body of [undefined, null, 'x', 7, []])
      expect([readEvaluation(body).ok, readEvaluations(body).ok]).toEqual([false, false]);
  });
});

describe('an access evaluations request', () => {
  const expected = three.map(whole);

  it('can say everything in each evaluation', () => {
    expect(evaluationsIn({ evaluations: expected })).toEqual(expected);
  });

  it('can have defaults for subject and context', () => {
    const evaluations = three.map((id) => ({ action: read, resource: document(id) }));
    expect(evaluationsIn({ subject: alice, context: time, evaluations })).toEqual(expected);
  });

  it('can replace a default', () => {
    const evaluations = [
      { resource: document(three[0]!) },
      { resource: document(three[1]!) },
      { action: { name: 'can_edit' }, resource: document(three[2]!) },
    ];
    expect(evaluationsIn({ subject: alice, context: time, action: read, evaluations })).toEqual([
      expected[0],
      expected[1],
      { ...expected[2], action: { name: 'can_edit' } },
    ]);
  });

  it('overrides a default as a whole: nothing is put together of an evaluation and what stands beside it', () => {
    const resource = { type: 'document', id: 'beside', properties: { status: 'archived' } };
    const body = { subject: alice, action: read, resource, context: time };
    const evaluations = [{ resource: { id: 'a' } }, { resource: document('a') }, { context: {} }, { context: null }];
    expect(evaluationsIn({ ...body, evaluations })).toEqual([
      ['/resource/type'],
      whole('a'),
      { ...whole('beside'), context: {} },
      ['/context'],
    ]);
    const found = readEvaluations({ ...body, evaluations });
    expect(found).toMatchObject({ value: { items: [{}, { value: { resource: { properties: {} } } }, {}, {}] } });
  });

  it('tells of each evaluation what it lacks', () => {
    expect(
      evaluationsIn({ subject: alice, action: read, evaluations: [{ resource: document('a') }, {}, 'x'] }),
    ).toEqual([{ subject: alice, action: read, resource: document('a'), context: {} }, ['/resource'], ['']]);
  });

  it('is one evaluation without evaluations, and with none', () => {
    for (const body of [whole('a'), { ...whole('a'), evaluations: [] }])
      expect(readEvaluations(body)).toMatchObject({ ok: true, value: { isBatch: false } });
  });

  it('has so many evaluations at most', () => {
    const of = (length: number) => ({ ...whole('a'), evaluations: Array.from({ length }, () => ({})) });
    expect(readEvaluations(of(MOST_EVALUATIONS)).ok).toBe(true);
    for (const length of [MOST_EVALUATIONS + 1, 10_000])
      expect(readEvaluations(of(length))).toMatchObject({ error: { errors: [{ path: '/evaluations' }] } });
    expect(readEvaluations({ ...whole('a'), evaluations: {} })).toMatchObject({ ok: false });
  });

  it.each([
    ['execute_all', [true, false, true], [true, false, true]],
    ['deny_on_first_deny', [true, false, true], [true, false]],
    ['permit_on_first_permit', [true, false, true], [true]],
    ['permit_on_first_permit', [false, false, true], [false, false, true]],
  ] as const)('stops as the specification says: %s', (evaluations_semantic, decisions, given) => {
    const evaluations = decisions.map((_, n) => ({ resource: document(String(n)) }));
    const found = readEvaluations({ subject: alice, action: read, options: { evaluations_semantic }, evaluations });
    if (!found.ok || !found.value.isBatch) throw new Error('This is no batch.');
    const answers = answered(found.value.items, found.value.semantic, (item) => ({
      decision: item.ok && decisions[Number(item.value.resource.id)]!,
    }));
    expect(answers.map(({ decision }) => decision)).toEqual(given);
  });

  it('passes over options that it does not know, and refuses a semantic that there is not', () => {
    const body = (options: unknown) => readEvaluations({ evaluations: [whole('a')], options }).ok;
    expect([body(undefined), body({}), body({ another_option: 'value' })]).toEqual([true, true, true]);
    expect([body({ evaluations_semantic: 'all' }), body({ evaluations_semantic: 1 }), body([])]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('what an evaluation asks', () => {
  const ID = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';
  const asking = {
    subject: { type: 'organization', id: ID.toUpperCase(), properties: {} },
    action: { name: 'send', properties: {} },
    resource: { type: 'collection', id: 'a', properties: { infoType: 'IncidentReport', tlp: 'TLP:AMBER+STRICT' } },
    context: { asOf: '2026-03-01T00:00:00+02:00', time: 'of the asker, which decides nothing' },
  };

  it('is about an organization, a collection, a type, a label and an instant', () => {
    const question = {
      organizationId: ID,
      act: 'send',
      infoType: 'IncidentReport',
      tlp: 'AMBER+STRICT',
      collectionId: 'a',
    };
    expect(askedBy(asking)).toEqual(ok({ question, asOf: new Date('2026-02-28T22:00:00.000Z') }));
    const { asOf: _asOf, ...now } = asking.context;
    expect(askedBy({ ...asking, context: now })).toEqual(ok({ question, asOf: null }));
  });

  it('is about a named person where one is named', () => {
    const subject = { ...asking.subject, properties: { recipient: 'analyst-one' } };
    expect(askedBy({ ...asking, subject })).toMatchObject({ value: { question: { recipient: 'analyst-one' } } });
    expect(askedBy({ ...asking, subject: { ...subject, properties: { recipient: 7 } } })).toMatchObject({ ok: false });
  });
});
