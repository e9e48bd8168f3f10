import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signingAt } from '../webhooks/index.js';
import { ADMIN, HookHouse, OFFICER, OURS, THEIRS } from '../testing/hook-house.js';
import { MOST_ENDPOINTS } from './webhook-desk.js';

const URL_OF_OURS = 'https://hooks.isao.example/accord?token=abc';
const OTHERS = { organizationId: THEIRS, system: false };

describe('A webhook', () => {
  let house: HookHouse;
  beforeAll(async () => {
    house = await HookHouse.open();
  }, 60_000);
  afterAll(() => house.database.drop(), 60_000);
  beforeEach(async () => {
    await house.clear();
    house.lookUp = async () => [{ address: '93.184.216.34', family: 4 }];
  });

  const make = (body: unknown, owners: { organizationId?: string; system: boolean } = OFFICER, key = 'officer-1 k') =>
    house.desk.make(owners, body as never, key, house.note);
  const made = async (owners: { organizationId?: string; system: boolean } = OFFICER, key = 'officer-1 k') => {
    const one = await make({ url: URL_OF_OURS }, owners, key);
    if (!one.ok) throw new Error(one.error.code);
    return one.value;
  };
  const code = async (doing: Promise<{ ok: boolean; error?: { code: string } }>) => (await doing).error?.code;
  const dump = async () => {
    const { rows } = await house.database.ownerPool.query(`select secrets::text from notifications.webhook_endpoints`);
    return JSON.stringify(rows);
  };

  it('is of the organization of its officer, or of the system where an administrator makes it, and of nobody else', async () => {
    expect((await made()).endpoint).toMatchObject({ organizationId: OURS, state: 'enabled', revision: 0, types: [] });
    expect((await made(ADMIN, 'ad-1 k')).endpoint.organizationId).toBeNull();
    expect(await code(make({ url: URL_OF_OURS, organizationId: THEIRS }))).toBe('NOT_OWN_SIDE');
    expect(await code(make({ url: URL_OF_OURS, organizationId: null }))).toBe('NOT_OWN_SIDE');
    expect(await code(make({ url: URL_OF_OURS, organizationId: OURS }, ADMIN))).toBe('NOT_OWN_SIDE');
    const both = { organizationId: OURS, system: true };
    const wanted = await make({ url: URL_OF_OURS, organizationId: null }, both, 'mv-1 k');
    expect(wanted).toMatchObject({ ok: true, value: { endpoint: { organizationId: null } } });
  });

  it('is not there for anybody who does not look after it', async () => {
    const { endpoint } = await made();
    const seen = { id: endpoint.id, revision: 0 };
    for (const owners of [OTHERS, ADMIN]) {
      expect(await code(house.desk.find(owners, endpoint.id))).toBe('NOT_FOUND');
      expect(await code(house.desk.change(owners, seen, { url: URL_OF_OURS }, house.note))).toBe('NOT_FOUND');
      expect(await code(house.desk.enable(owners, seen, house.note))).toBe('NOT_FOUND');
      expect(await code(house.desk.disable(owners, seen, house.note))).toBe('NOT_FOUND');
      expect(await code(house.desk.rotate(owners, seen, house.note))).toBe('NOT_FOUND');
      expect(await code(house.desk.remove(owners, seen, house.note))).toBe('NOT_FOUND');
      expect(await house.desk.list(owners, 10, null)).toEqual([]);
    }
    expect(await house.desk.list(OFFICER, 10, null)).toEqual([endpoint]);
    expect(house.acts).toHaveLength(1);
  });

  it.each([
    ['http://hooks.isao.example/', 'https'],
    ['https://127.0.0.2.nip.example:99999/', 'no address'],
    ['https://user:secret@hooks.isao.example/', 'user'],
    ['https://10.0.0.1/', 'public internet'],
    ['https://[fd00::1]/', 'public internet'],
  ])('is refused at %s, by the place in the body, in words that repeat nothing', async (url, words) => {
    const answer = await make({ url });
    expect(answer).toMatchObject({
      error: { code: 'INVALID_PAYLOAD', errors: [{ path: '/url', code: 'public-address' }] },
    });
    expect(JSON.stringify(answer)).toContain(words);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(house.acts).toEqual([]);
  });

  it('is refused at a name that leads to a private address, and at one that leads to none, in the same words', async () => {
    house.lookUp = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ];
    const inside = await make({ url: URL_OF_OURS });
    expect(inside).toMatchObject({ error: { errors: [{ path: '/url' }] } });
    house.lookUp = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await make({ url: URL_OF_OURS })).toEqual(inside);
  });

  it.each([
    [[], [['', 'type']]],
    [{}, [['/url', 'required']]],
    [{ url: 7 }, [['/url', 'type']]],
    [{ url: URL_OF_OURS, types: 'agreement.ended' }, [['/types', 'type']]],
    [{ url: URL_OF_OURS, types: ['agreement.ended', 'agreement.read'] }, [['/types/1', 'code']]],
    [{ url: URL_OF_OURS, types: ['agreement.ended', 'agreement.ended'] }, [['/types/1', 'duplicate']]],
    [{ url: URL_OF_OURS, organizationId: 7 }, [['/organizationId', 'type']]],
    [{ url: URL_OF_OURS, secret: 'x' }, [['/secret', 'unknown-field']]],
    [{ url: `https://hooks.isao.example/${'x'.repeat(2_000)}` }, [['/url', 'too-long']]],
  ])('of the body %j is refused where it is wrong', async (body, errors) => {
    const answer = await make(body);
    const found = answer.ok ? [] : (answer.error.errors ?? []).map(({ path, code: one }) => [path, one]);
    expect(found).toEqual(errors);
  });

  it('whose address holds what must not be kept is refused, and nothing of it stays', async () => {
    expect(await code(make({ url: 'https://hooks.isao.example/?ssn=219-09-9999' }))).toBe('PROHIBITED_CONTENT');
  });

  it('has a secret that is shown once, and kept sealed under a key of its own', async () => {
    const { endpoint, secret } = await made();
    expect(secret).toMatch(/^whsec_/);
    expect(await dump()).not.toContain(secret.slice(6));
    expect(JSON.stringify(await house.desk.find(OFFICER, endpoint.id))).not.toContain(secret.slice(6));
    const rotated = await house.desk.rotate(OFFICER, { id: endpoint.id, revision: 0 }, house.note);
    if (!rotated.ok) throw new Error(rotated.error.code);
    expect(rotated.value.secret).not.toBe(secret);
    expect(rotated.value.endpoint).toMatchObject({ revision: 1, previousSecretUntil: '2026-03-03T17:00:00.000Z' });
    expect(await dump()).not.toContain(rotated.value.secret.slice(6));
    expect(await house.endpoints.secrets(house.database.pool, endpoint.id)).toEqual({
      current: rotated.value.secret,
      previous: [{ secret, until: '2026-03-03T17:00:00.000Z' }],
    });
  });

  it('keeps every secret of the last day however often it is renewed, ten of them', async () => {
    const { endpoint, secret } = await made();
    const { id } = endpoint;
    const known = [secret];
    for (let revision = 0; revision < 10; revision += 1) {
      house.clock.set(new Date(Date.parse('2026-03-02T17:00:00.000Z') + revision * 60_000).toISOString());
      const renewed = await house.desk.rotate(OFFICER, { id, revision }, house.note);
      if (!renewed.ok) throw new Error(renewed.error.code);
      known.unshift(renewed.value.secret);
    }
    const secretsAt = async () => (await house.endpoints.secrets(house.database.pool, id))!;
    expect(signingAt(await secretsAt(), house.clock.now())).toEqual(known);
    expect(await code(house.desk.rotate(OFFICER, { id, revision: 10 }, house.note))).toBe('WRONG_STATE');
    house.clock.set('2026-03-03T17:00:00.000Z'); // the first of them is over, and the others are not
    expect(signingAt(await secretsAt(), house.clock.now())).toEqual(known.slice(0, -1));
    expect(await house.desk.rotate(OFFICER, { id, revision: 10 }, house.note)).toMatchObject({ ok: true });
    for (const one of known) expect(await dump()).not.toContain(one.slice(6));
  });

  it('leaves no act on the record that lost a race, and does none that cannot be recorded', async () => {
    const { id } = (await made()).endpoint;
    const body = { url: 'https://other.isao.example/' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => house.desk.change(OFFICER, { id, revision: 0 }, body, house.note)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(house.acts.map(({ act }) => act)).toEqual(['made', 'changed']);
    const unrecorded = () => Promise.reject(new Error('the record is closed'));
    await expect(house.desk.disable(OFFICER, { id, revision: 1 }, unrecorded)).rejects.toThrow('closed');
    await expect(house.desk.remove(OFFICER, { id, revision: 1 }, unrecorded)).rejects.toThrow('closed');
    expect(await house.endpoint(id)).toMatchObject({ state: 'enabled', revision: 1 });
  });

  it('takes the key of its secrets along when it is removed', async () => {
    const { endpoint } = await made();
    const { keyId } = await house.keys.getOrCreate(`webhook-${endpoint.id}`);
    expect(await house.desk.remove(OFFICER, { id: endpoint.id, revision: 0 }, house.note)).toMatchObject({ ok: true });
    expect(await house.keys.find(keyId)).toBe('destroyed');
    expect(await code(house.desk.find(OFFICER, endpoint.id))).toBe('NOT_FOUND');
  });

  it('is made once by one request, which is answered as it was; the same key for another one is refused', async () => {
    const first = await made();
    expect(await made()).toEqual(first);
    expect(await house.desk.list(OFFICER, 10, null)).toHaveLength(1);
    expect(await code(make({ url: `${URL_OF_OURS}d` }))).toBe('IDEMPOTENCY_KEY_REUSED');
    await house.desk.disable(OFFICER, { id: first.endpoint.id, revision: 0 }, house.note);
    expect(await code(make({ url: URL_OF_OURS }))).toBe('IDEMPOTENCY_KEY_REUSED'); // its secret is not shown for ever
  });

  it('is changed by whoever has seen it as it stands', async () => {
    const { id } = (await made()).endpoint;
    const body = { url: 'https://other.isao.example/', types: ['agreement.ended'] };
    expect(await code(house.desk.change(OFFICER, { id, revision: null }, body, house.note))).toBe(
      'PRECONDITION_REQUIRED',
    );
    expect(await house.desk.change(OFFICER, { id, revision: 0 }, body, house.note)).toMatchObject({
      value: { ...body, revision: 1 },
    });
    expect(await code(house.desk.change(OFFICER, { id, revision: 0 }, body, house.note))).toBe('CONFLICT_VERSION');
    expect(await code(house.desk.remove(OFFICER, { id, revision: 0 }, house.note))).toBe('CONFLICT_VERSION');
    expect(house.acts.map(({ act }) => act)).toEqual(['made', 'changed']);
  });

  it('is switched off and on again, with nothing against it any more', async () => {
    const { id } = (await made()).endpoint;
    expect(await code(house.desk.enable(OFFICER, { id, revision: 0 }, house.note))).toBe('ALREADY_IN_STATE');
    expect(await house.desk.disable(OFFICER, { id, revision: 0 }, house.note)).toMatchObject({
      value: { state: 'disabled', disabledBecause: 'person', revision: 1 },
    });
    expect(await code(house.desk.disable(OFFICER, { id, revision: 1 }, house.note))).toBe('ALREADY_IN_STATE');
    const endpoint = await house.endpoint(id);
    expect(await code(house.sending.test(endpoint, 'k', house.note))).toBe('WRONG_STATE');
    expect(await house.desk.enable(OFFICER, { id, revision: 1 }, house.note)).toMatchObject({
      value: { state: 'enabled', disabledBecause: null, disabledAt: null, failingSince: null, revision: 2 },
    });
  });

  it('is one of ten at most, however many are asked for at once', async () => {
    const asked = Array.from({ length: MOST_ENDPOINTS + 3 }, (_, n) => make({ url: URL_OF_OURS }, OFFICER, `k ${n}`));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(MOST_ENDPOINTS);
    expect(answers.filter((one) => !one.ok && one.error.code === 'WRONG_STATE')).toHaveLength(3);
    expect((await made(OTHERS, 'other k')).endpoint.organizationId).toBe(THEIRS);
  });

  it('is sent one test at a time, and the same request sends no second', async () => {
    const { id } = (await made()).endpoint;
    const endpoint = await house.endpoint(id);
    const sent = await house.sending.test(endpoint, 'k 1', house.note);
    expect(sent).toMatchObject({ value: { type: 'webhook.test', state: 'waiting', agreementId: null, attempts: 0 } });
    expect(await house.sending.test(endpoint, 'k 1', house.note)).toEqual(sent);
    expect(await code(house.sending.test(endpoint, 'k 2', house.note))).toBe('ALREADY_IN_STATE');
    expect(await code(house.sending.again(endpoint, THEIRS, house.note))).toBe('NOT_FOUND');
    expect(house.acts.map(({ act }) => act)).toEqual(['made', 'test-sent']);
  });

  it('is listed in pages, and so is what was sent to it', async () => {
    for (let n = 0; n < 3; n += 1) await made(OFFICER, `k ${n}`);
    const page = await house.desk.list(OFFICER, 2, null);
    const last = page.at(-1)!;
    const rest = await house.desk.list(OFFICER, 2, [last.createdAt, last.id]);
    expect(new Set([...page, ...rest].map(({ id }) => id)).size).toBe(3);
    for (const n of [1, 2, 3]) await house.message(last.id, `aaaa0000-0000-5000-8000-00000000000${n}`);
    const newest = await house.desk.deliveriesOf(last.id, 2, null);
    const older = await house.desk.deliveriesOf(last.id, 2, [newest[1]!.createdAt, newest[1]!.id]);
    expect([...newest, ...older].map(({ id }) => id.at(-1))).toEqual(['3', '2', '1']);
  });
});
