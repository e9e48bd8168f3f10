import { describe, expect, it } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import { classifiedBlock } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { formWithCondition, privacyForm } from '../testing/forms.js';
import { accepted, carrying, given, inState, leaving } from '../testing/given.js';
import * as steps from '../testing/steps.js';

describe('the privacy review', () => {
  it('passes with a condition that it names itself', () => {
    given(steps.readyForReview())
      .when('pr-1', send.passPrivacyReview(formWithCondition()))
      .then(
        carrying({
          outcome: 'PassedWithConditions',
          revisionNo: 1,
          formVersion: '2026.1',
          formDigest: digestOf(formWithCondition()),
          conditions: [{ conditionId: 'privacy.DataMinimization', residualLevel: 'Moderate' }],
        }),
      );
  });

  it('fails by a blocking condition alone, and stays where it is', () => {
    given(steps.readyForReview())
      .when('pr-1', send.failPrivacyReview(formWithCondition({ blocking: true })))
      .then(accepted('PrivacyReviewFailed'), inState('Proposed'));
  });

  it('keeps on the record what a failing form asked for, and opens none of it', () => {
    given(steps.readyForReview())
      .when('pr-1', send.failPrivacyReview(formWithCondition({ blocking: true })))
      .then(
        carrying({ conditions: [{ conditionId: 'privacy.DataMinimization', blocking: true }] }),
        leaving(({ state }) => expect(state.conditions).toEqual([])),
      );
  });

  it('is recorded on the template in force when the form names none', () => {
    const { formVersion: _version, ...form } = privacyForm();
    given(steps.readyForReview())
      .when('pr-1', send.passPrivacyReview(form))
      .then(carrying({ formVersion: '2026.1', formDigest: digestOf(privacyForm()) }));
  });

  it('never marks as not required what was requested', () => {
    given(steps.readyForReview(classifiedBlock()))
      .when('pr-1', send.passPrivacyReview())
      .then(accepted('PrivacyReviewPassed'), inState('PrivacyReviewed'));
  });
});
