import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import type { PolicyFacts } from '../premises.js';
import * as send from '../testing/commands.js';
import { all, by, on, type Step as Happened } from '../testing/given.js';
import { beginning } from '../testing/scene.js';
import * as steps from '../testing/steps.js';
import { timetable, type Step } from './timetable.js';

/** What the clock will do about the last day of statutory cover, after some steps and under some cover. */
function stepsAfter(happened: readonly Happened[], cover?: PolicyFacts['coverAhead']): readonly Step[] {
  const { state, organization, now, policy } = all(...happened)(beginning);
  const inForce = policy(now);
  const { coverAhead = inForce.coverAhead } = cover === undefined ? {} : { coverAhead: cover };
  const known = { state, organization, policy: { ...inForce, coverAhead } };
  return timetable(known, new Map(), localDateOf(now)).filter(({ rule }) => rule === 'statutory-window-watch');
}

const plan = (...happened: readonly Happened[]): readonly string[] =>
  stepsAfter(happened).map(
    ({ at, action, does }) => `${at} ${action} → ${'command' in does ? does.command : does.recipients.join()}`,
  );

const PARTIES = 'isao.officer,isao.signatory,nccic.case_manager,nccic.approving_official';

describe('the last day on which a statute is known to cover', () => {
  it('is told ahead to both parties of what is in force, and nothing is done', () => {
    expect(plan(steps.inForceNow)).toEqual([
      `2026-07-02T04:00:00.000Z Remind → ${PARTIES}`,
      `2026-08-31T04:00:00.000Z Remind → ${PARTIES}`,
      `2026-09-23T04:00:00.000Z Remind → ${PARTIES}`,
      `2026-09-30T04:00:00.000Z Notify → ${PARTIES},dhs.privacy`,
    ]);
  });

  it('concerns nobody whose agreement is not in force on it', () => {
    expect(plan(steps.proposed())).toEqual([]);
    expect(plan(steps.inForceNow, by('ao-1', send.giveTerminationNotice('2026-09-29')))).toEqual([]);
    expect(plan(steps.inForceNow, on('2026-10-01'))).toEqual([]);
  });

  it('is told anew where it became another one, and not of what lay before its cover began', () => {
    const timersUntil = (from: string, until: string) =>
      stepsAfter([steps.inForceNow], [{ statute: 'CISA2015', from, until }]).map(
        ({ timerId, at }) => `${timerId} ${at}`,
      );
    const known = timersUntil('2026-02-03', '2026-09-30');
    const prolonged = timersUntil('2026-02-03', '2026-11-20');
    expect(new Set([...known, ...prolonged]).size).toBe(known.length + prolonged.length);
    expect(timersUntil('2026-11-01', '2026-11-20')).toEqual([
      expect.stringMatching(/ 2026-11-13T05:00:00.000Z$/),
      expect.stringMatching(/ 2026-11-20T05:00:00.000Z$/),
    ]);
  });
});
