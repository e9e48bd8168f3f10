import { beforeAll, describe, expect, it } from '@jest/globals';
import { editionsOf } from '@accord/policy/domain';
import { SHIPPED_STATE } from '@accord/policy/testing';
import { shippedPublication } from '@accord/policy';
import type { RecordedEvent } from '@accord/event-store';
import {
  agreement,
  inventedLog,
  LABELS,
  organization,
  randomFrom,
  SlowCalculation,
  TableOfLog,
  TYPES,
} from '../testing/index.js';
import { decide } from './decide.js';
import { entitlementsAt } from './entitlements.js';
import type { GrantHistory } from './grant-history.js';
import type { GrantTable } from './grant-table.js';
import { ACTS, PREMISE_NAMES, type PremiseName, type Question } from './premises.js';

/** Agreements of the log, and instants of which each of them is asked. */
const AGREEMENTS = 140;
const INSTANTS = 1_000;

const { baseline, set } = shippedPublication();
const items = baseline.items.map(({ itemId }) => itemId);
const documents = {
  graceDays: Object.fromEntries(baseline.items.map(({ itemId, graceDays }) => [itemId, graceDays])),
  windows: set.statutoryWindows,
};

let log: readonly RecordedEvent[];
let table: GrantTable;
let slow: SlowCalculation;

beforeAll(() => {
  log = inventedLog(AGREEMENTS, 20_161_003, items);
  const filled = new TableOfLog(editionsOf(SHIPPED_STATE));
  for (const event of log) filled.add(event);
  table = filled.table;
  slow = new SlowCalculation(log, documents);
});

const random = randomFrom(7);
const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Instants at which something may turn, and their neighbours: events, and midnights of New York in summer and winter. */
function instantsOf({ organizationId, spans }: GrantHistory): readonly number[] {
  const ids = new Set(table.of(organizationId).map(({ agreementId }) => `agreement-${agreementId}`));
  const turns = log
    .filter(({ streamId }) => ids.has(streamId) || streamId === `organization-${organizationId}`)
    .flatMap(({ recordedAt }) => [0, -1].map((by) => Date.parse(recordedAt) + by));
  const begin = Math.floor(spans[0]!.from / 86_400_000) * 86_400_000;
  const midnight = (): number =>
    begin + Math.floor(random() * 500 - 10) * 86_400_000 + one([4, 5]) * 3_600_000 + one([0, -1]);
  return Array.from({ length: INSTANTS }, (_, n) => turns[n] ?? midnight());
}

const questionAbout = (organizationId: string): Question => {
  const tlp = one([...LABELS, 'CLEAR', 'CLEAR', 'GREEN'] as const);
  return {
    organizationId,
    act: one(ACTS),
    infoType: one(TYPES),
    tlp,
    collectionId: one(['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'd']),
    ...(tlp === 'RED' && random() < 0.5 ? { recipient: 'somebody' } : {}),
  };
};

describe(`decisions on ${AGREEMENTS} agreements at ${INSTANTS} instants each`, () => {
  it('are those of a slow calculation that shares no code with them', () => {
    const reasons = new Map<PremiseName | 'permitted', number>();
    const wrong: unknown[] = [];
    for (let n = 0; n < AGREEMENTS; n += 1) {
      const history = table.find(agreement(n))!;
      const { organizationId } = history;
      for (const at of instantsOf(history)) {
        const question = questionAbout(organizationId);
        const { permitted, premise } = decide(table, question, at);
        reasons.set(premise ?? 'permitted', (reasons.get(premise ?? 'permitted') ?? 0) + 1);
        if (permitted !== slow.mayMove({ ...question, at })) wrong.push({ question, at: new Date(at), premise });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(PREMISE_NAMES.filter((name) => name !== 'record' && !reasons.has(name))).toEqual([]);
    expect(reasons.get('permitted')).toBeGreaterThan(5_000);
  }, 120_000);

  it('last as long as they say: the instant in which something ends is told before, and not one earlier', () => {
    let ends = 0;
    for (let n = 0; n < 20_000; n += 1) {
      const organizationId = organization(Math.floor(random() * (AGREEMENTS / 7)) * 2);
      const at = Date.parse('2025-07-01T00:00:00Z') + Math.floor(random() * 50_000_000) * 1_000;
      const decision = decide(table, questionAbout(organizationId), at);
      if (!decision.permitted || !Number.isFinite(decision.until)) continue;
      ends += 1;
      expect(decision.until).toBeGreaterThan(at);
    }
    expect(ends).toBeGreaterThan(500);
  });

  it('agree with what is shown of the agreement: each type that moves is permitted, and no other', () => {
    let shown = 0;
    for (let n = 0; n < AGREEMENTS; n += 1) {
      const history = table.find(agreement(n))!;
      const at = Date.parse('2025-10-01T12:00:00Z') + Math.floor(random() * 300) * 86_400_000;
      const others = table.of(history.organizationId).filter((other) => other !== history);
      if (others.some((other) => entitlementsAt(table, other, at)?.entitled)) continue;
      for (const { collectionId, receives, sends } of entitlementsAt(table, history, at)?.collections ?? [])
        for (const infoType of TYPES) {
          const ask = (act: 'receive' | 'send') =>
            decide(table, { organizationId: history.organizationId, act, infoType, tlp: 'CLEAR', collectionId }, at)
              .permitted;
          expect([ask('receive'), ask('send')]).toEqual([receives.includes(infoType), sends.includes(infoType)]);
          shown += 1;
        }
    }
    expect(shown).toBeGreaterThan(200);
  });
});
