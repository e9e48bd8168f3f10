import { describe, expect, it } from '@jest/globals';
import { positionOf, type RecordedEvent } from '@accord/event-store';
import { jsonObjectOf, type Json } from '@accord/kernel';
import { agreementDecider } from '@accord/agreements/domain';
import {
  beginning,
  by,
  commands as send,
  on,
  type Scene,
  type Sent,
  type Step,
} from '@accord/agreements/domain/testing';
import { withChanges, PolicyBook, editionsOf } from '@accord/policy/domain';
import { shippedBook, SHIPPED_STATE } from '@accord/policy/testing';
import type { SupposedPolicy } from '../ports.js';
import { WhatIf, type Chronicle } from './what-if.js';

const NOW = '2026-12-01T12:00:00.000Z';

/** One act of a history: who sent what. */
type Act = readonly [person: string, sent: Sent] | Step;

const slugOf = (name: string): string => name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The events of an act as the record has them: with the name of the command, and who sent it. */
function recordedBy([person, sent]: readonly [string, Sent], before: Scene, after: Scene): readonly RecordedEvent[] {
  const { type: command } = typeof sent === 'function' ? sent(before.state) : sent;
  const organizationId = before.people.get(person)?.organizationId;
  return after.history
    .slice(before.history.length)
    .map(({ eventId, type, data, revision, recordedAt, commandId, actor }) => ({
      eventId,
      type,
      schemaVersion: 1,
      streamId: `agreement-${before.agreementId}`,
      revision,
      position: positionOf(String(revision + 1)),
      recordedAt,
      metadata: {
        command: slugOf(command),
        commandId,
        actorSubjectId: person,
        actorFunction: actor.function ?? 'clock',
        premises: '{}',
        ...(organizationId === undefined ? {} : { actorOrganizationId: organizationId }),
      },
      data: jsonObjectOf(data),
    }));
}

/** A history as real commands leave it. */
function historyOf(...acts: readonly Act[]): Chronicle {
  let scene = beginning;
  const events: RecordedEvent[] = [];
  for (const act of acts) {
    const after: Scene = typeof act === 'function' ? act(scene) : by(...act)(scene);
    if (typeof act !== 'function') events.push(...recordedBy(act, scene, after));
    scene = after;
  }
  const { agreementId, organization } = scene;
  const alone = { predecessors: [], agreementsInForce: [] };
  return { agreementId, events, organizationAt: () => organization, aroundAt: () => Promise.resolve(alone) };
}

/** The shipped policy, as if a value of it had always been another one. */
function suppose(path: string, value: Json): SupposedPolicy {
  const changed = editionsOf(SHIPPED_STATE).map((edition) => {
    const made = withChanges(edition, [{ path, value }]);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return made.value;
  });
  return { before: shippedBook.at, after: new PolicyBook(changed, 0).at };
}

/** What would differ in a history, and the figures. */
async function supposed(path: string, value: Json, chronicle: Chronicle) {
  const whatIf = new WhatIf(suppose(path, value), NOW);
  const found = await whatIf.add(chronicle);
  return { found, totals: whatIf.totals() };
}

const SUBMITTED: readonly Act[] = [
  ['officer', send.createDraft()],
  ['officer', send.submitProposal()],
];
const TAKEN_IN: readonly Act[] = [...SUBMITTED, on('2026-03-03'), ['cm-1', send.completeIntake()]];
const REVIEWED: readonly Act[] = [
  ...TAKEN_IN,
  ['cm-1', send.assignReviewer('pr-1')],
  ['cr-1', send.recordConcurrence('crcl')],
  on('2026-03-20'),
  ['pr-1', send.passPrivacyReview()],
];

describe('what would have been', () => {
  it('is nothing, where no decision looked at the value; and every decision is counted', async () => {
    const { found, totals } = await supposed('/breachNotice/maxHours', 96, historyOf(...TAKEN_IN));
    expect(found).toEqual([]);
    expect(totals).toMatchObject({ agreements: 1, decisions: 3, differences: 0, affected: 0, unreadable: 0 });
  });

  it('given an application for three years, when the longest term is supposed to be two, then it would be refused', async () => {
    const { found, totals } = await supposed('/term/maxMonths', 24, historyOf(...TAKEN_IN));
    expect(found.map(({ command, outcome, code, revision, at }) => ({ command, outcome, code, revision, at }))).toEqual(
      [
        {
          command: 'SubmitProposal',
          outcome: 'Refused',
          code: 'INVALID_PAYLOAD',
          revision: 1,
          at: '2026-03-02T15:00:00.000Z',
        },
      ],
    );
    // the intake is judged on the record as it stands: that nothing would have been submitted is another history
    expect(totals).toMatchObject({ decisions: 3, differences: 1, affected: 1 });
  });

  it('given a review that waits for signatures, when it is supposed to stay fresh for days only, then the clock would have acted', async () => {
    const { found, totals } = await supposed('/timers/6/value', 5, historyOf(...REVIEWED));
    expect(found).toMatchObject([
      {
        outcome: 'ClockActs',
        command: 'mark-privacy-review-stale',
        timer: 'privacy-review-freshness',
        function: 'clock',
      },
    ]);
    expect(found[0]?.at.slice(0, 7)).toBe('2026-03');
    expect(totals).toMatchObject({ differences: 1, affected: 1 });
  });

  it('given a draft that nobody touches, when it is supposed to idle for less, then nothing is said of it: nobody was told', async () => {
    const { found } = await supposed('/timers/7/value', 100, historyOf(...SUBMITTED.slice(0, 1)));
    expect(found).toEqual([]);
  });

  it('counts what cannot be judged by its command, and leaves it out of the differences: a draft is on no record', async () => {
    const revised: Act = ['officer', send.reviseDraft({ memberCountBand: '51-250' })];
    const { totals } = await supposed('/term/maxMonths', 24, historyOf(SUBMITTED[0]!, revised, SUBMITTED[1]!));
    expect(totals.notJudged).toEqual([{ command: 'ReviseDraft', count: 1 }]);
    expect(totals).toMatchObject({ decisions: 3, differences: 1 });
  });

  it('counts an agreement that cannot be read, and judges nothing of it', () => {
    const whatIf = new WhatIf(suppose('/term/maxMonths', 24), NOW);
    whatIf.skip();
    expect(whatIf.totals()).toMatchObject({ agreements: 0, decisions: 0, unreadable: 1 });
  });

  it('changes nothing of what it looks at, and comes out the same when it is asked again', async () => {
    const chronicle = historyOf(...TAKEN_IN);
    const before = JSON.stringify(chronicle.events);
    const first = await supposed('/term/maxMonths', 24, chronicle);
    expect(await supposed('/term/maxMonths', 24, chronicle)).toEqual(first);
    expect(JSON.stringify(chronicle.events)).toBe(before);
    expect(agreementDecider.initialState.revision).toBe(-1);
  });
});
