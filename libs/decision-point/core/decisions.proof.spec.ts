import { beforeAll, describe, expect, it } from '@jest/globals';
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
import type { Place } from './changes.js';
import { decide } from './decide.js';
import { entitlementsAt } from './entitlements.js';
import type { GrantHistory } from './grant-history.js';
import type { GrantTable } from './grant-table.js';
import { ACTS, PREMISE_NAMES, type PremiseName, type Question } from './premises.js';

/** Agreements of the log, and instants of which each of them is asked. */
const AGREEMENTS = 140;
const INSTANTS = 1_000;

let log: readonly RecordedEvent[];
let table: GrantTable;
let slow: SlowCalculation;

beforeAll(() => {
  log = inventedLog(AGREEMENTS, 20_161_003, shippedPublication());
  const filled = new TableOfLog(SHIPPED_STATE);
  for (const event of log) filled.add(event);
  table = filled.table;
  slow = new SlowCalculation(log);
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

/** Some questions about the organization that an event concerns: of every organization where it concerns all. */
function questionsAfter({ streamId }: RecordedEvent, of: GrantTable): readonly Question[] {
  const [category, id] = [streamId.slice(0, streamId.indexOf('-')), streamId.slice(streamId.indexOf('-') + 1)];
  const concerned = category === 'agreement' ? [of.find(id)?.organizationId] : category === 'organization' ? [id] : [];
  const all = category === 'policy' ? Array.from({ length: AGREEMENTS / 7 }, (_, n) => organization(n)) : concerned;
  return all.flatMap((organizationId) =>
    organizationId === undefined ? [] : Array.from({ length: 12 }, () => questionAbout(organizationId)),
  );
}

/** Who lets things move by what the feed told last, and asks again when that said that it would change. */
class Operator {
  messages = 0;
  private after: Place | null = null;
  private readonly known = new Map<string, { readonly moving: string; readonly until: number }>();

  constructor(private readonly of: GrantTable) {}

  reads(at: number): void {
    for (const change of this.of.changes.after(this.after)) {
      this.messages += 1;
      this.ask(change.agreementId, at);
      this.after = change;
    }
  }

  looksAgainUpTo(at: number): void {
    for (const agreementId of this.known.keys())
      for (let { until } = this.known.get(agreementId)!; until <= at; { until } = this.known.get(agreementId)!)
        this.ask(agreementId, until);
  }

  mistakesAt(at: number): unknown[] {
    return Array.from({ length: AGREEMENTS }, (_, n) => agreement(n)).flatMap((agreementId) => {
      const [told, { moving }] = [this.known.get(agreementId)?.moving ?? '', this.shown(agreementId, at)];
      return told === moving ? [] : [{ agreementId, at: new Date(at), told, moving }];
    });
  }

  private ask(agreementId: string, at: number): void {
    this.known.set(agreementId, this.shown(agreementId, at));
  }

  private shown(agreementId: string, at: number) {
    const history = this.of.find(agreementId);
    const shown = history && entitlementsAt(this.of, history, at);
    return {
      moving: shown ? JSON.stringify(shown.collections) : '',
      until: shown?.changesAt ? Date.parse(shown.changesAt) : Infinity,
    };
  }
}

describe(`decisions on ${AGREEMENTS} agreements at ${INSTANTS} instants each`, () => {
  it('are those of a slow calculation that shares no code with them', () => {
    const reasons = new Map<PremiseName | 'permitted', number>();
    const wrong: unknown[] = [];
    for (let n = 0; n < AGREEMENTS; n += 1) {
      const history = table.find(agreement(n))!;
      const { organizationId } = history;
      for (const at of instantsOf(history)) {
        const question = questionAbout(organizationId);
        const { premise } = decide(table, question, at);
        reasons.set(premise ?? 'permitted', (reasons.get(premise ?? 'permitted') ?? 0) + 1);
        const expected = slow.whyNot({ ...question, at });
        if (premise !== expected) wrong.push({ question, at: new Date(at), premise, expected });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(PREMISE_NAMES.filter((name) => name !== 'record' && !reasons.has(name))).toEqual([]);
    expect(reasons.get('permitted')).toBeGreaterThan(5_000);
  }, 120_000);

  it('last as long as they say: up to that instant with the same reason, and at it no longer', () => {
    const filled = new TableOfLog(SHIPPED_STATE);
    const told = new SlowCalculation([]);
    const ends = new Map<string, number>();
    const wrong: unknown[] = [];
    // on the record as it stands after each event, since what is recorded later may end anything before
    for (const [n, event] of log.entries()) {
      filled.add(event);
      told.add(event);
      const at = Date.parse(event.recordedAt);
      for (const question of n % 3 === 0 ? questionsAfter(event, filled.table) : []) {
        const { permitted, until, history } = decide(filled.table, question, at);
        if (!permitted || !Number.isFinite(until)) continue;
        const before = decide(filled.table, question, until - 1);
        const then = decide(filled.table, question, until);
        ends.set(then.premise ?? 'another agreement', (ends.get(then.premise ?? 'another agreement') ?? 0) + 1);
        const isOver = !then.permitted || then.history !== history;
        const expected = [null, told.whyNot({ ...question, at: until })];
        const found = [told.whyNot({ ...question, at: until - 1 }), then.premise];
        if (!before.permitted || !isOver || JSON.stringify(found) !== JSON.stringify(expected))
          wrong.push({ question, at: new Date(at), until: new Date(until), found, expected });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    for (const premise of ['term', 'notice', 'standards', 'classified-access', 'statutory-cover', 'another agreement'])
      expect([premise, (ends.get(premise) ?? 0) > 5]).toEqual([premise, true]);
  });

  it('reach who follows the feed: asking again only where a message or its instant says so is to know everything', () => {
    const filled = new TableOfLog(SHIPPED_STATE);
    const operator = new Operator(filled.table);
    const wrong: unknown[] = [];
    for (const [n, event] of log.entries()) {
      filled.add(event);
      operator.reads(Date.parse(event.recordedAt));
      const next = log[n + 1];
      const at = next ? Date.parse(next.recordedAt) - 1 : Date.parse('2029-01-01T00:00:00Z');
      operator.looksAgainUpTo(at);
      if (n % 16 === 0 || !next) wrong.push(...operator.mistakesAt(at));
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(operator.messages).toBeLessThan(log.length * 2);
  }, 60_000);

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
