import { describe, expect, it } from '@jest/globals';
import { isExpiredOn } from '../in-force/standing.js';
import { asking } from '../testing/amendments.js';
import * as send from '../testing/commands.js';
import { accepted, all, by, given, leaving, on, refused, saying, type Step } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const applied = send.applyAmendment();
const decided = by(
  'cs-1',
  send.decideAmendment('Approve', { verificationDueOn: '2028-02-01', needRevalidateOn: '2028-02-01' }),
);
const undetermined =
  'Classified access is neither marked as not required nor approved and within its verification date.';

/** In force with access to Secret for a year, another term is proposed, reviewed, determined and signed by both. */
const renewed: Step = all(
  steps.secretApproved({ requestedTermMonths: 12 }),
  steps.activated,
  on('2027-02-20'),
  steps.amending({ requestedTermMonths: 24 }),
  by('pr-1', send.passAmendmentReview()),
  decided,
  steps.amendmentSigned,
);

const LOSSES: readonly (readonly [string, Step])[] = [
  ['the security agency stops it', by('cs-1', send.suspendClassifiedAccess('SECURITY_INCIDENT'))],
  ['the security officer stops it', by('fso', send.suspendClassifiedAccess('SELF_REPORTED'))],
  ['a change of ownership is reported', by('officer', send.reportChangedCondition('Ownership'))],
  ['it is revoked', by('cs-1', send.revokeClassifiedAccess())],
];

describe('classified access that is lost after it was decided on for an amendment', () => {
  it.each(LOSSES)('does not come back with the amendment: %s', (_what, lost) => {
    const after = given(renewed, lost);
    after.when('cm-1', applied).then(refused('GATE_MISSING:classified'), saying(undetermined));
    const { amendment, classified } = after.scene.state;
    expect(classified.status).not.toBe('Approved');
    expect(amendment).toMatchObject({ classified: null, terms: null, conditions: [] });
    expect(amendment?.signatures.map(({ status }) => status)).toEqual(['Void', 'Void']);
  });

  it.each(LOSSES)('is decided on anew, and both sign anew: %s', (_what, lost) => {
    given(renewed, lost, decided, by('signatory', send.signAmendment()))
      .when('cm-1', applied)
      .then(refused('GATE_MISSING:signatures'));
    given(renewed, lost, decided, steps.amendmentSigned)
      .when('cm-1', applied)
      .then(accepted('AmendmentTookEffect'))
      .and(leaving(({ state }) => expect(state.classified).toMatchObject({ status: 'Approved', suspended: null })));
  });

  it('makes a renewal incomplete: the clock does not prolong by it, and the term ends', () => {
    const lost = given(renewed, LOSSES[0]![1], on('2027-03-03T05:00:00.000Z'));
    expect(isExpiredOn(lost.scene.state, '2027-03-03')).toBe(true);
    lost.when('clock', applied).then(refused('TERMINAL'));
    lost.when('clock', send.expireAgreement()).then(accepted('AgreementExpired'));
  });

  it('is no loss when the clock stops it for a date that the newer decision has moved on', () => {
    const overdue = all(
      on('2027-03-02T17:00:00.000Z'),
      by('clock', send.suspendClassifiedAccess('VERIFICATION_OVERDUE')),
    );
    given(renewed, overdue)
      .when('cm-1', applied)
      .then(accepted('AmendmentTookEffect'))
      .and(leaving(({ state }) => expect(state.classified.status).toBe('Approved')));
  });

  it('counts for access that nobody had before, when a change is reported on which it would rest', () => {
    const asked = all(asking, by('cs-1', send.decideAmendment()), steps.amendmentSigned);
    given(asked).when('cm-1', applied).then(accepted('AmendmentTookEffect'));
    given(asked, by('officer', send.reportChangedCondition('ForeignInterest')))
      .when('cm-1', applied)
      .then(refused('GATE_MISSING:classified'));
    given(asked, by('officer', send.reportChangedCondition('NameOrAddress')))
      .when('cm-1', applied)
      .then(accepted('AmendmentTookEffect'));
  });

  it('leaves a denial as it is', () => {
    const denied = given(asking, by('cs-1', send.decideAmendment('Deny')), LOSSES[2]![1]);
    denied.when('cs-1', send.decideAmendment()).then(refused('ALREADY_IN_STATE'));
  });
});
