import { describe, expect, it } from '@jest/globals';
import { refusal, type Answer } from '../support/client.js';
import { startPlayed } from '../support/played-system.js';

const played = startPlayed();

const NOT_FOR_THEM = { status: 403, code: 'NOT_AUTHORIZED' };
const get = (person: string | null, path: string): Promise<Answer> => played().get(person, path);

describe('the figures of the program', () => {
  it('are for the government and auditors, and for nobody else', async () => {
    for (const person of ['cm-1', 'pr-1', 'ao-1', 'au-1'])
      expect([person, (await get(person, 'dashboards/programme')).status]).toEqual([person, 200]);
    for (const person of ['waterisac.officer', 'ad-1'])
      expect([person, refusal(await get(person, 'dashboards/programme'))]).toEqual([person, NOT_FOR_THEM]);
    expect(refusal(await get(null, 'dashboards/programme'))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('tell what was decided, what is open and what came back, with the place in the log', async () => {
    const { body } = await get('au-1', 'dashboards/programme');
    const countOf = async (state: string) => (await get('au-1', `agreements?state=${state}`)).body.items.length;
    const inForce = (await countOf('Active')) + (await countOf('Terminated')); // one has been in force, and is over
    expect(body.months).toHaveLength(1);
    expect(body.months[0]).toMatchObject({ inForce, median: 0, days: expect.any(Array) });
    expect(body.months[0].days).toHaveLength(inForce + body.months[0].rejected);
    expect(body.stages.map(({ stage }: { stage: string }) => stage).slice(0, 2)).toEqual(['intake', 'privacy']);
    expect(body.returns.fields.length).toBeGreaterThan(0);
    const fields = JSON.stringify(body.returns.fields);
    expect(fields).not.toContain('$sealed');
    expect(body.returns.requests).toBe(body.returns.counted);
    expect(Number(body.position)).toBeGreaterThan(0);
    expect((await get('au-1', 'dashboards/programme?from=2020-01-01&to=2020-12-31')).body).toMatchObject({
      months: [],
      stages: [],
      lastDecisionOn: null,
    });
  });

  it('refuse what is no period', async () => {
    for (const query of ['from=yesterday', 'from=2026-02-02&to=2026-02-01', 'month=2026-02', 'from=2001-01-01'])
      expect(refusal(await get('cm-1', `dashboards/programme?${query}`))).toEqual({ status: 400, code: 'MALFORMED' });
  });
});

describe('the report of refusals', () => {
  it('is for auditors, and has what was refused on every submitted agreement, the newest first', async () => {
    expect(refusal(await get('cm-1', 'reports/refusals'))).toEqual(NOT_FOR_THEM);
    const { items } = (await get('au-1', 'reports/refusals?limit=200')).body;
    expect(items.length).toBeGreaterThan(4);
    const positions = items.map(({ position }: { position: string }) => Number(position));
    expect(positions).toEqual(positions.toSorted((a: number, b: number) => b - a));
    const { code } = items[0];
    const narrowed = (await get('au-1', `reports/refusals?code=${code.split(':')[0]}`)).body.items;
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.every((one: { code: string }) => one.code.startsWith(code.split(':')[0]))).toBe(true);
    const today = (await get('au-1', 'reports/refusals?from=2020-01-01&to=2020-01-02')).body.items;
    expect(today).toEqual([]);
    expect(refusal(await get('au-1', 'reports/refusals?to=2020-02-30'))).toEqual({ status: 400, code: 'MALFORMED' });
  });

  it('goes on page by page, with a cursor of its own', async () => {
    const first = (await get('au-1', 'reports/refusals?limit=2')).body;
    const second = (await get('au-1', `reports/refusals?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)).body;
    expect(Number(second.items[0].position)).toBeLessThan(Number(first.items[1].position));
    const elsewhere = `reports/refusals?code=TERMINAL&cursor=${encodeURIComponent(first.nextCursor)}`;
    expect(refusal(await get('au-1', elsewhere))).toEqual({ status: 400, code: 'MALFORMED' });
  });
});

describe('what happened across agreements', () => {
  it('is for auditors, the newest first, page by page, and around a position', async () => {
    for (const path of ['audit/events', 'audit/events/counts?span=day'])
      expect([path, refusal(await get('cm-1', path))]).toEqual([path, NOT_FOR_THEM]);
    const first = (await get('au-1', 'audit/events?limit=5')).body;
    const second = (await get('au-1', `audit/events?limit=5&cursor=${encodeURIComponent(first.nextCursor)}`)).body;
    const positions = [...first.items, ...second.items].map(({ position }: { position: string }) => Number(position));
    expect(positions).toEqual(positions.toSorted((a: number, b: number) => b - a));
    const { position } = second.items[2];
    const around = (await get('au-1', `audit/events?limit=4&around=${position}`)).body;
    expect(around.nextCursor).toBeNull();
    expect(around.items[2].position).toBe(position);
  });

  it('is counted as it is told, and refuses what is no range', async () => {
    const { items } = (await get('au-1', 'audit/events?type=CommandRefused&limit=200')).body;
    const counted = (await get('au-1', 'audit/events/counts?type=CommandRefused&span=month')).body.items;
    const sum = counted.reduce((all: number, { refused }: { refused: number }) => all + refused, 0);
    expect(sum).toBe(items.length);
    for (const query of ['events?from=2020-02-30', 'events?around=last', 'events/counts', 'events/counts?span=year'])
      expect([query, refusal(await get('au-1', `audit/${query}`))]).toEqual([
        query,
        { status: 400, code: 'MALFORMED' },
      ]);
  });
});

describe('what would have been', () => {
  const suppose = (person: string | null, body: unknown): Promise<Answer> =>
    played().client.post(person, '/api/v1/reports/what-if', { body });

  it('lists every decision that another value would have changed, as many as the log holds', async () => {
    const { status, body } = await suppose('au-1', {
      changes: [
        { path: '/term/maxMonths', value: 24 },
        { path: '/term/defaultMonths', value: 24 },
      ],
    });
    expect(status).toBe(200);
    const tooLong = await played().summed<{ id: string; revision: number }>(
      `select substr(stream_id, 11) as id, revision::int as revision from es.events
       where type in ('AgreementProposed', 'AgreementResubmitted') and (data#>>'{application,requestedTermMonths}')::int > 24`,
    );
    expect(tooLong.length).toBeGreaterThan(2);
    const refused = body.items.filter(
      (one: { outcome: string; command: string }) =>
        one.outcome === 'Refused' && /^(SubmitProposal|Resubmit)$/.test(one.command),
    );
    const byId = (a: { id: string; revision: number }, b: typeof a) =>
      `${a.id} ${a.revision}` < `${b.id} ${b.revision}` ? -1 : 1;
    const found = refused.map((one: { agreementId: string; revision: number }) => ({
      id: one.agreementId,
      revision: one.revision,
    }));
    expect(found.toSorted(byId)).toEqual(tooLong.toSorted(byId));
    expect(refused.every(({ code }: { code: string }) => code === 'INVALID_PAYLOAD')).toBe(true);
    const decided = await played().summed<{ n: number }>(
      `select count(distinct metadata->>'commandId')::int as n from es.events e where stream_id like 'agreement-%'
       and exists (select from es.events s where s.stream_id = e.stream_id and s.type in ('AgreementProposed', 'LegacyAgreementImported'))`,
    );
    expect(body.totals.decisions).toBe(decided[0]!.n);
    const [drafts] = await played().summed<{ n: number }>(
      `select count(*)::int as n from es.events where type = 'DraftRevised' and metadata->>'command' = 'revise-draft'`,
    );
    expect(body.totals.notJudged).toEqual([{ command: 'ReviseDraft', count: drafts!.n }]); // a draft is on no record
  });

  it('goes on after an agreement: the figures of the parts add up, and the last part says that it is the last', async () => {
    const changes = [
      { path: '/term/maxMonths', value: 24 },
      { path: '/term/defaultMonths', value: 24 },
    ];
    const whole = (await suppose('au-1', { changes })).body;
    const ids = (
      await played().summed<{ id: string }>(
        `select distinct substr(stream_id, 11) as id from es.events where type = 'AgreementProposed' order by 1`,
      )
    ).map(({ id }) => id);
    const after = ids[Math.floor(ids.length / 2)]!;
    const rest = (await suppose('au-1', { changes, after })).body;
    expect(rest.totals.agreements).toBe(ids.filter((id) => id > after).length);
    expect(rest.items).toEqual(whole.items.filter((one: { agreementId: string }) => one.agreementId > after));
    expect([whole.next, rest.next]).toEqual([null, null]);
    const none = (await suppose('au-1', { changes, after: ids.at(-1) })).body;
    expect(none).toMatchObject({ items: [], next: null, totals: { agreements: 0, decisions: 0 } });
  });

  it('tells what the clock would have done, and what an act would have said otherwise', async () => {
    const none = await suppose('cm-1', { changes: [{ path: '/noSuchValue', value: 1 }] });
    expect(refusal(none)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
    const { body } = await suppose('cm-1', { changes: [{ path: '/separationOfDuties/lookBackMonths', value: 25 }] });
    expect(body.totals).toMatchObject({ differences: 0, affected: 0 });
    const matrix = Object.fromEntries(['VeryLow', 'Low', 'Moderate', 'High', 'VeryHigh'].map((one) => [one, 'High']));
    const all = Object.fromEntries(Object.keys(matrix).map((one) => [one, matrix]));
    const risks = (await suppose('cm-1', { changes: [{ path: '/risk/matrix', value: all }] })).body;
    expect(risks.items.some((one: { command: string }) => one.command === 'AcceptRisk')).toBe(true);
  });

  it('refuses what is no policy, what was so all along, and who may not look', async () => {
    const change = { path: '/term/maxMonths', value: 24 };
    for (const [body, path] of [
      [{}, '/changes'],
      [{ changes: [] }, '/changes'],
      [{ changes: [change], more: 1 }, ''],
      [{ changes: [{ path: '/term/maxMonths' }] }, '/changes/0'],
      [{ changes: [change], after: 'x' }, '/after'],
      [{ changes: [{ path: 'term', value: 1 }] }, '/changes/0/path'],
      [{ changes: [{ path: '/version', value: '1' }] }, '/changes/0/path'],
      [{ changes: [{ path: '/__proto__/x', value: '1' }] }, '/changes/0/path'],
      [{ changes: [{ path: '/term/maxMonths', value: 'many' }] }, '/changes'],
      [{ changes: [{ path: '/risk/acceptanceNeededFrom', value: 'Huge' }] }, '/changes'],
    ] as const) {
      const answer = await suppose('au-1', body);
      expect([body, refusal(answer)]).toEqual([body, { status: 422, code: 'INVALID_PAYLOAD' }]);
      expect([body, answer.body.errors[0].path]).toEqual([body, path]);
    }
    const { values } = (await get('au-1', 'policy')).body;
    const same = await suppose('au-1', { changes: [{ path: '/term/maxMonths', value: values.term.maxMonths }] });
    expect(refusal(same)).toEqual({ status: 409, code: 'ALREADY_IN_STATE' });
    expect(refusal(await suppose('waterisac.officer', { changes: [change] }))).toEqual(NOT_FOR_THEM);
    expect(refusal(await suppose('waterisac.officer', {}))).toEqual(NOT_FOR_THEM);
    expect(refusal(await suppose('ad-1', { changes: [change] }))).toEqual(NOT_FOR_THEM); // they may read no agreement
    expect(refusal(await suppose(null, { changes: [change] }))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
});
