import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { localDateOf, ManualClock, startOfDay } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy/testing';
import type { Runtime } from '@infra/runtime';
import { accepted, Commander, processOver, seeded } from '../support/commander.js';
import { bodyOf } from '../support/agreements.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';

describe('deadlines carried by jobs, of two workers', () => {
  const clock = new ManualClock(new Date());
  let database: TestDatabase;
  let workers: readonly Runtime[];
  let here: Commander;

  beforeAll(async () => {
    database = await withTestDatabase();
    workers = [await processOver(database, 'one', clock), await processOver(database, 'two', clock)];
    await workers[0]!.follow();
    await seeded(workers[0]!);
    here = await Commander.of(workers[0]!, 'waterisac');
    await here.attest();
    for (const { jobs } of workers) await jobs.start();
  }, 60_000);
  afterAll(async () => {
    for (const { jobs } of workers) await jobs.stop();
    await workers[0]!.stopFollowing();
    for (const runtime of workers) await runtime.close();
    await database.drop();
  }, 60_000);

  const told = async (id: string): Promise<readonly string[]> =>
    (await workers[0]!.store.readStream(`deadlines-${id}`)).map(({ type }) => type);

  /** Waits until something of a stream is told. */
  async function until(id: string, count: number): Promise<readonly string[]> {
    for (let tries = 0; tries < 300 && (await told(id)).length < count; tries += 1) await sleep(100);
    return told(id);
  }

  const businessDays = (days: number): string =>
    startOfDay(policyFactsAt(clock.now().toISOString()).calendar.addBusinessDays(localDateOf(clock.now()), days));

  it('are told once, and what is done in time is not', async () => {
    const [late, prompt] = [await here.submitted(), await here.submitted()];
    accepted(await here.send(prompt, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
    clock.set(businessDays(3));
    expect(await until(late, 1)).toEqual(['DeadlineReminderSent']);
    clock.set(businessDays(3)); // six after submission: the fifth is over
    expect((await until(late, 3)).toSorted()).toEqual(['DeadlineEscalated', 'DeadlineMissed', 'DeadlineReminderSent']);
    expect(await told(prompt)).toEqual([]);
  }, 90_000);
});
