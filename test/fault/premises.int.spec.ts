import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf, type Json } from '@accord/kernel';
import { POLICY_ID, POLICY_STREAM } from '@accord/policy/domain';
import type { Runtime } from '@infra/runtime';
import { accepted, codeOf, Commander, processOver, register, seeded, sentBy } from '../support/commander.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';

const WITHDRAWAL = { itemIds: ['CA-01'], reason: 'The evidence turned out to be out of date.' };
const SLUGS = ['fs-isac', 'health-isac', 'e-isac', 'ong-isac', 'dng-isac', 'ms-isac'];

/** Lets one process decide, and stops it before its append until another one has written. */
function stoppedBeforeAppend({ store }: Runtime, streamId: string) {
  const append = store.append.bind(store);
  let arrived = (): void => undefined;
  let release = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (arrived = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  let tries = 0;
  store.append = async (...all) => {
    if (all[0] !== streamId) return append(...all);
    if (tries++ === 0) {
      arrived();
      await released;
    }
    return append(...all);
  };
  const restore = (): void => void (store.append = append);
  return { stopped, release: () => release(), restore, tries: () => tries };
}

/** Proposes another text of a clause through a process, and approves it: its version. */
async function publish({ pipeline, policy }: Runtime): Promise<string> {
  const effectiveFrom = addDays(localDateOf(new Date()), 30);
  const clause = { id: 'voluntary', text: 'Taking part is voluntary.' };
  const send = async (subjectId: string, slug: string, body: Json): Promise<void> => {
    const { revision } = await policy.folds.newest(POLICY_ID);
    const principal = { subjectId, functions: ['admin'] } as const;
    accepted(
      await pipeline.execute(policy, POLICY_ID, { ...sentBy(principal, slug, body), expectedRevision: revision }),
    );
  };
  await send('ad-1', 'propose-clause', { effectiveFrom, reason: 'Shorter wording.', clause });
  const { version } = (await policy.folds.newest(POLICY_ID)).state.publications.at(-1)!;
  await send('ad-2', 'approve-publication', { version });
  return version;
}

describe('Two processes on one database', () => {
  let database: TestDatabase;
  let one: Runtime;
  let two: Runtime;
  beforeAll(async () => {
    database = await withTestDatabase();
    [one, two] = await Promise.all([processOver(database, 'one'), processOver(database, 'two')]);
    await one.readSide.start();
    await seeded(one);
  }, 60_000);
  afterAll(async () => {
    await one.readSide.stop();
    await Promise.all([one.close(), two.close()]);
    await database.drop();
  }, 60_000);

  const events = async (streamId: string) => one.store.readStream(streamId);

  it('never put an agreement in force on an attestation that was withdrawn before the append', async () => {
    const here = await Commander.of(one, 'fs-isac');
    await here.attest();
    const id = await here.signed();
    const fault = stoppedBeforeAppend(one, `agreement-${id}`);
    const activating = here.send(id, 'cm-1', 'activate-agreement', {});
    await fault.stopped;
    accepted(await here.through(two).tell('own.officer', 'withdraw-attestation', WITHDRAWAL));
    fault.release();
    expect(codeOf(await activating)).toBe('GATE_MISSING:standards');
    fault.restore();
    expect(fault.tries()).toBe(1); // it had been decided, and its append was a conflict
    expect((await events(`agreement-${id}`)).map(({ type }) => type)).not.toContain('AgreementActivated');
  }, 60_000);

  it('never decide on a policy that was replaced before the append', async () => {
    const here = await Commander.of(one, 'waterisac');
    await here.attest();
    const { id } = await here.draft();
    const fault = stoppedBeforeAppend(one, `agreement-${id}`);
    const revising = here.send(id, 'own.officer', 'revise-draft', { fieldPatch: { requestedTermMonths: 24 } });
    await fault.stopped;
    const version = await publish(two);
    fault.release();
    expect(codeOf(await revising)).toBe('accepted');
    fault.restore();
    expect(fault.tries()).toBe(2); // the first append was a conflict
    const { metadata } = (await events(`agreement-${id}`)).at(-1)!;
    const newest = (await events(POLICY_STREAM)).at(-1)!.revision;
    expect(JSON.parse(metadata['premises']!)).toMatchObject({ [POLICY_STREAM]: newest });
    expect(version).toMatch(/^\d{4}\.\d+$/);
  }, 60_000);

  it.each(SLUGS.slice(1))(
    'let the withdrawal and the activation of %s stand in an order that both fit',
    async (slug) => {
      const here = await Commander.of(one, slug);
      await here.attest();
      const id = await here.signed();
      const [withdrawn, activated] = await Promise.all([
        here.through(two).tell('own.officer', 'withdraw-attestation', WITHDRAWAL),
        here.send(id, 'cm-1', 'activate-agreement', {}),
      ]);
      const at = Number(accepted(withdrawn).position);
      if (activated.ok) expect(Number(activated.value.position)).toBeLessThan(at);
      else expect(activated.error.code).toBe('GATE_MISSING:standards');
    },
    60_000,
  );

  it('put one of two agreements that overlap in force, and refuse the other', async () => {
    const here = await Commander.of(one, 'it-isac');
    await here.attest();
    const [first, second] = [await here.signed(), await here.signed()];
    const fault = stoppedBeforeAppend(one, `agreement-${first}`);
    const stopped = here.send(first, 'cm-1', 'activate-agreement', {});
    await fault.stopped;
    await two.readSide.caughtUp();
    expect(codeOf(await here.through(two).send(second, 'cm-1', 'activate-agreement', {}))).toBe('accepted');
    fault.release();
    expect(codeOf(await stopped)).toBe('GATE_MISSING:overlap');
    fault.restore();
    const activation = (await events(`agreement-${second}`)).at(-1)!;
    expect(JSON.parse(activation.metadata['premises']!)).toMatchObject({
      [`organization-${here.organizationId}`]: expect.any(Number),
      [`agreement-${first}`]: expect.any(Number),
    });
  }, 60_000);

  it('give a slug to one organization, although neither knows of the other', async () => {
    const registrations = Array.from({ length: 8 }, (_, n) => register(n % 2 ? one : two, 'twin-isac'));
    const codes = (await Promise.all(registrations)).map(codeOf);
    expect(codes.filter((code) => code === 'accepted')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['accepted', 'ALREADY_IN_STATE']));
  }, 60_000);

  it('judge on what the other has written, however much they remember', async () => {
    const here = await Commander.of(one, 'auto-isac');
    const there = here.through(two);
    await here.attest();
    const { id } = await here.draft();
    const revise = (by: Commander, note: string) =>
      by.send(id, 'own.officer', 'revise-draft', { fieldPatch: { formationNote: note } });
    for (const [n, by] of [here, there, there, here, there].entries()) accepted(await revise(by, `note ${n}`));
    accepted(await here.tell('cm-1', 'end-appointment', { subjectId: 'auto-isac.officer', function: 'isao.officer' }));
    expect(codeOf(await revise(there, 'after the end'))).toBe('NOT_FOUND');
  }, 60_000);
});
