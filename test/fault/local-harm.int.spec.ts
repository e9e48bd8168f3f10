import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@accord/event-store';
import { freshId } from '@accord/kernel';
import type { Runtime } from '@infra/runtime';
import { accepted, codeOf, Commander, processOver, seeded } from '../support/commander.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { bodyOf } from '../support/agreements.js';

/** Fourteen organizations whose commands wait for a read model. */
const WAITING =
  `fs-isac health-isac e-isac dng-isac ms-isac it-isac comm-isac waterisac a-isac auto-isac mts-isac st-isac
  nd-isac ren-isac`.split(/\s+/);

describe('What is broken', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  const as = (slug: string) => Commander.of(runtime, slug);
  const intake = bodyOf('unclassified', 'complete-intake');
  beforeAll(async () => {
    database = await withTestDatabase();
    runtime = await processOver(database, 'api');
    await runtime.readSide.start();
    await seeded(runtime);
  }, 60_000);
  afterAll(async () => {
    await runtime.readSide.stop();
    await runtime.close();
    await database.drop();
  }, 60_000);

  /** An event that another release wrote, at the end of a stream. */
  const unreadableIn = async (streamId: string) => {
    const last = (await runtime.store.readStream(streamId)).at(-1)!;
    const event = { eventId: freshId(), type: 'FromTheFuture', schemaVersion: 1, data: {}, metadata: last.metadata };
    const appended = await runtime.store.append(streamId, [event], last.revision, last.recordedAt);
    expect(appended.outcome).toBe('appended'); // the fault fired
    return event.eventId;
  };

  it('of one agreement holds up no other one of its organization, be it only before it', async () => {
    const here = await as('e-isac');
    await here.attest();
    const broken = await here.submitted();
    const { id } = await here.draft({ predecessorId: broken });
    const other = await here.signed();
    await runtime.readSide.caughtUp();
    await unreadableIn(`agreement-${broken}`);
    const body = { fieldPatch: { formationNote: 'a note' } };
    expect(codeOf(await here.send(id, 'own.officer', 'revise-draft', body))).toBe('accepted');
    await runtime.readSide.stop(); // whatever the read models make of it: this is about commands
    const waitFor = runtime.readSide.waitFor.bind(runtime.readSide);
    runtime.readSide.waitFor = () => Promise.resolve(true);
    expect(codeOf(await here.send(other, 'cm-1', 'activate-agreement', {}))).toBe('accepted');
    runtime.readSide.waitFor = waitFor;
  }, 60_000);

  it('of one agreement is told to those who send it commands', async () => {
    const here = await as('fs-isac');
    await here.attest();
    const id = await here.submitted();
    const eventId = await unreadableIn(`agreement-${id}`);
    const sent = await here.send(id, 'cm-1', 'request-changes', bodyOf('returned-for-changes', 'request-changes'));
    expect(sent).toMatchObject({ ok: false, error: { code: 'RECORD_UNREADABLE' } });
    expect(sent.ok ? '' : sent.error.detail).toContain(eventId);
    const stranger = await as('health-isac');
    expect(codeOf(await stranger.send(id, 'own.officer', 'withdraw-proposal', {}))).toBe('NOT_FOUND');
  }, 60_000);

  it('of an organization is told to those who act on its agreements, and to nobody else', async () => {
    const here = await as('ong-isac');
    const [{ id }, there] = [await here.draft(), await as('dng-isac')];
    const eventId = await unreadableIn(`organization-${here.organizationId}`);
    const body = { fieldPatch: { formationNote: 'a note' } };
    const sent = await here.send(id, 'own.officer', 'revise-draft', body);
    expect(sent).toMatchObject({ ok: false, error: { code: 'RECORD_UNREADABLE' } });
    expect(sent.ok ? '' : sent.error.detail).toContain(eventId);
    expect(codeOf(await there.draft())).toBe('accepted');
  }, 60_000);

  it('of a read model keeps those waiting who need it, and neither others nor their own organization', async () => {
    const commanders = await Promise.all(WAITING.map(as));
    const proposals = [];
    for (const each of commanders) {
      await each.attest();
      proposals.push({ each, id: await each.submitted() });
    }
    const answered: string[] = [];
    // The read side was stopped above: nothing will catch up.
    const waiting = proposals.map(({ each, id }) =>
      each.send(id, 'cm-1', 'complete-intake', intake).catch((error: unknown) => {
        answered.push('waiting');
        return error;
      }),
    );
    const uninvolved = await as('k12-six');
    for (const one of [uninvolved, commanders[0]!, uninvolved, commanders[1]!]) {
      accepted(await one.draft());
      answered.push('through');
    }
    const outcomes = await Promise.all(waiting);
    expect(outcomes.every((outcome) => outcome instanceof StoreUnavailable)).toBe(true); // the fault fired
    expect(answered.slice(0, 4)).toEqual(['through', 'through', 'through', 'through']);
  }, 60_000);
});
