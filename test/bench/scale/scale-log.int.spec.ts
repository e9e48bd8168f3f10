import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decide, type Question } from '@accord/decision-point/core';
import { LABELS, SlowCalculation, TableOfLog, TYPES } from '@accord/decision-point/testing';
import { readPages, START, type RecordedEvent } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import { systemClock } from '@accord/kernel';
import { createLogger } from '@accord/platform';
import { Configuration } from '@accord/platform/program';
import { shippedPublication } from '@accord/policy';
import { SHIPPED_STATE } from '@accord/policy/testing';
import { startServer } from '@apps/api';
import { chooseIdentity } from '@infra/runtime';
import { processOver, seeded } from '../../support/commander.js';
import { longRun, sizeOf } from '../../support/long-runs.js';
import { withTestDatabase } from '../../support/postgres.js';
import { freePort } from '../../support/program.js';
import { fill } from './fill.js';
import { Instances } from './instance.js';
import { organizationId, Plan } from './plan.js';
import { randomFrom } from './random.js';
import { templatesOf } from './templates.js';

const INSTANTS = 1_000;
const AGREEMENTS = sizeOf('scale-log-decisions', 100);
const DAY_MS = 86_400_000;

/** The log of the large measurement, of so many agreements: streams that real commands left, interleaved, over three years. */
async function scaleLog(folder: string): Promise<{ readonly plan: Plan; readonly events: readonly RecordedEvent[] }> {
  const database = await withTestDatabase();
  const configuration = Object.assign(new Configuration(), { NODE_ENV: 'test', PORT: await freePort() });
  const runtime = await processOver(database, 'scale', systemClock);
  try {
    await runtime.readSide.start();
    await seeded(runtime);
    const logger = createLogger('error');
    const identity = await chooseIdentity(configuration, runtime, logger);
    const server = await startServer(configuration, runtime, identity, logger);
    const templates = await templatesOf(runtime, server.url, join(folder, 'templates.json'));
    await server.stop();
    const plan = new Plan(AGREEMENTS, templates);
    const store = new MemoryEventStore();
    const instances = new Instances(templates, runtime.sealing);
    await fill(store, plan, instances, join(folder, 'progress'), () => undefined);
    const events: RecordedEvent[] = [];
    for await (const page of readPages(store, START, 1_000)) events.push(...page.events);
    return { plan, events };
  } finally {
    await runtime.readSide.stop();
    await runtime.close();
    await database.drop();
  }
}

/** Collections that any agreement of the log names. */
const collectionsIn = (events: readonly RecordedEvent[]): readonly string[] => [
  ...new Set(
    events.flatMap(({ type, data }) =>
      type === 'AgreementActivated'
        ? (data['entitlements'] as readonly { collectionId: string }[]).map(({ collectionId }) => collectionId)
        : [],
    ),
  ),
];

describe(`decisions on the log of the large measurement, ${AGREEMENTS} agreements at ${INSTANTS} instants each`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-scale-log-'));
  const random = randomFrom(11);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let plan: Plan;
  let events: readonly RecordedEvent[];

  beforeAll(async () => {
    ({ plan, events } = await scaleLog(folder));
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Instants at which something may turn, and their neighbours; then midnights of New York, in summer and winter. */
  function instantsOf(turns: readonly number[]): readonly number[] {
    const [first, last] = [turns[0]!, turns.at(-1)!];
    const begin = Math.floor(first / DAY_MS) * DAY_MS;
    const days = (last - first) / DAY_MS + 1_500; // past the end of every term
    const midnight = (): number =>
      begin + Math.floor(random() * days) * DAY_MS + one([4, 5]) * 3_600_000 + one([0, -1]);
    const near = turns.flatMap((turn) => [turn, turn - 1]);
    return Array.from({ length: INSTANTS }, (_, n) => near[n] ?? midnight());
  }

  it(
    'are those of a slow calculation that shares no code with them',
    () =>
      longRun('scale-log-decisions', async () => {
        const { baseline, set } = shippedPublication();
        const graceDays = Object.fromEntries(baseline.items.map(({ itemId, graceDays: days }) => [itemId, days]));
        const slow = new SlowCalculation(events, [
          { from: set.effectiveFrom, graceDays, windows: set.statutoryWindows },
        ]);
        const filled = new TableOfLog(SHIPPED_STATE);
        for (const event of events) filled.add(event);
        const turnsOf = new Map<string, number[]>();
        for (const { streamId, recordedAt } of events)
          turnsOf.set(streamId, [...(turnsOf.get(streamId) ?? []), Date.parse(recordedAt)]);
        const collections = [...collectionsIn(events), 'unknown'];
        const wrong: unknown[] = [];
        const reasons = new Map<string, number>();
        for (const { agreementId, organization } of plan.agreements)
          for (const at of instantsOf(turnsOf.get(`agreement-${agreementId}`)!)) {
            const question: Question = {
              organizationId: organizationId(organization),
              act: one(['receive', 'send'] as const),
              infoType: one(TYPES),
              tlp: one([...LABELS, 'CLEAR', 'GREEN'] as const),
              collectionId: one(collections),
            };
            const { premise } = decide(filled.table, question, at);
            reasons.set(premise ?? 'permitted', (reasons.get(premise ?? 'permitted') ?? 0) + 1);
            const expected = slow.whyNot({ ...question, at });
            if (premise !== expected) wrong.push({ question, at: new Date(at), premise, expected });
          }
        expect(wrong.slice(0, 3)).toEqual([]);
        const met = ['agreement', 'collection', 'type', 'direction', 'ceiling', 'recipient'];
        expect([...reasons.keys()]).toEqual(expect.arrayContaining(met));
        expect(reasons.get('permitted')).toBeGreaterThan(AGREEMENTS);
        return `${plan.agreements.length * INSTANTS} decisions on ${events.length} events, ${reasons.get('permitted')} of them yes, all as calculated`;
      }),
    3_600_000,
  );
});
