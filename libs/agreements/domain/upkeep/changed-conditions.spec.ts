import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy/testing';
import { pendingWork } from '../pending-work.js';
import * as send from '../testing/commands.js';
import { accepted, all, by, carrying, given, inState, leaving, on } from '../testing/given.js';
import * as steps from '../testing/steps.js';
import { PAUSING_KINDS } from './forms.js';
import { latenessOn } from './report-changed-condition.js';

const secret = all(steps.secretApproved(), steps.activated);

describe('a report of a changed condition', () => {
  it.each([
    ['2026-05-08', '2026-05-22', 0],
    ['2026-05-08', '2026-05-26', 1], // over Memorial Day
    ['2026-06-26', '2026-07-13', 0], // 3 July is the day off of a holiday on a Saturday
    ['2026-06-26', '2026-07-14', 1],
    ['2026-03-02', '2026-03-02', 0],
    ['2025-03-02', '2026-03-02', 240],
    ['0001-01-01', '2026-03-02', 0],
  ])('of %s on %s is late by %i business days', (occurredOn, today, late) => {
    const found = latenessOn(today, occurredOn, policyFactsAt(today));
    if (occurredOn < '1000') expect(found).toBeGreaterThan(500_000);
    else expect(found).toBe(late);
  });

  it('is told to be late in the record itself', () => {
    given(steps.proposed(), on('2026-03-20'))
      .when('officer', send.reportChangedCondition('NameOrAddress', '2026-03-02'))
      .then(carrying({ reportedOn: '2026-03-20', lateByBusinessDays: 4 }));
  });

  it('stops classified access at once where it is of ownership or foreign interest, and the agreement goes on', () => {
    for (const kind of ['Ownership', 'ForeignInterest'])
      given(secret)
        .when('fso', send.reportChangedCondition(kind))
        .then(accepted('ChangedConditionReported', 'ClassifiedAccessSuspended'), inState('Active'))
        .and(
          leaving(({ state }) =>
            expect(state.classified).toMatchObject({
              status: 'Suspended',
              suspended: { causeCode: 'CHANGE_UNDER_REVIEW' },
            }),
          ),
        );
    given(secret).when('fso', send.reportChangedCondition()).then(accepted('ChangedConditionReported'));
    given(steps.privacyReviewed(), steps.activated)
      .when('officer', send.reportChangedCondition('Ownership'))
      .then(accepted('ChangedConditionReported'));
  });

  it('waits for the security agency, who has looked at it once they reinstate or revoke', () => {
    const reported = all(secret, by('fso', send.reportChangedCondition('Ownership')));
    const { state, organization, policy, now } = given(reported).scene;
    const waiting = pendingWork(state, organization, policy(now)).filter(({ since }) => since <= now);
    expect(waiting.map(({ command }) => command)).toEqual(['reinstate-classified-access']);
    for (const command of [send.reinstateClassifiedAccess(), send.revokeClassifiedAccess()])
      given(reported, on('2026-03-04'))
        .when('cs-1', command)
        .then(
          leaving((scene) =>
            expect(scene.state.upkeep.changedConditions).toMatchObject([
              { kind: 'Ownership', reviewedAt: '2026-03-04T17:00:00.000Z' },
            ]),
          ),
        );
  });

  it('pauses by the kinds of the contract', () => {
    const codes: { lists: { changedConditionKinds: readonly { code: string; pausesClassified: boolean }[] } } =
      JSON.parse(readFileSync(new URL('../../../contract/data/codes.json', import.meta.url), 'utf8'));
    const pausing = codes.lists.changedConditionKinds.filter(({ pausesClassified }) => pausesClassified);
    expect(new Set(pausing.map(({ code }) => code))).toEqual(PAUSING_KINDS);
  });
});
