import { describe, expect, it } from '@jest/globals';
import { standpointOf } from './stages.js';
import * as commands from './testing/commands.js';
import { by, given, where, type Step } from './testing/given.js';
import {
  bothSigned,
  changesRequested,
  drafted,
  isaoSigned,
  activated,
  privacyReviewed,
  proposed,
  readyForReview,
  secretApproved,
  secretReviewed,
  termsOpen,
} from './testing/steps.js';
import type { AgreementState } from './state.js';

const inState = (changes: Partial<AgreementState>): Step => where(({ state }) => ({ state: { ...state, ...changes } }));
const denied: Step = by('cs-1', commands.denyClassifiedAccess());

describe('where an application stands', () => {
  it.each<[string, readonly Step[], ReturnType<typeof standpointOf>]>([
    ['a draft', [drafted()], null],
    ['submitted', [proposed()], { stage: 'intake', waitsOn: 'government' }],
    ['after the intake', [readyForReview()], { stage: 'privacy', waitsOn: 'government' }],
    ['returned before the intake', [proposed(), changesRequested], { stage: 'intake', waitsOn: 'applicant' }],
    ['returned by the review', [readyForReview(), changesRequested], { stage: 'privacy', waitsOn: 'applicant' }],
    ['to be determined', [secretReviewed()], { stage: 'classified', waitsOn: 'government' }],
    ['denied access', [secretReviewed(), denied], { stage: 'classified', waitsOn: 'government' }],
    [
      'returned while it is determined',
      [secretReviewed(), changesRequested],
      { stage: 'classified', waitsOn: 'applicant' },
    ],
    ['determined', [secretApproved()], { stage: 'terms', waitsOn: 'government' }],
    ['never in need of access', [privacyReviewed()], { stage: 'terms', waitsOn: 'government' }],
    ['returned over its terms', [secretApproved(), changesRequested], { stage: 'terms', waitsOn: 'applicant' }],
    ['open for signature', [privacyReviewed(), termsOpen], { stage: 'signatures', waitsOn: 'applicant' }],
    ['signed by the ISAO', [privacyReviewed(), termsOpen, isaoSigned], { stage: 'signatures', waitsOn: 'government' }],
    ['signed by both', [privacyReviewed(), termsOpen, bothSigned], { stage: 'activation', waitsOn: 'government' }],
    ['in force', [privacyReviewed(), activated], { stage: 'inForce', waitsOn: null }],
    ['suspended', [privacyReviewed(), activated, inState({ state: 'Suspended' })], { stage: 'inForce', waitsOn: null }],
    ['rejected', [proposed(), inState({ state: 'Rejected' })], { stage: 'rejected', waitsOn: null }],
    ['withdrawn', [proposed(), inState({ state: 'Withdrawn' })], { stage: 'withdrawn', waitsOn: null }],
    ['withdrawn before it was submitted', [drafted(), inState({ state: 'Withdrawn' })], null],
    ['over', [privacyReviewed(), activated, inState({ state: 'Expired' })], { stage: 'ended', waitsOn: null }],
  ])('%s', (_what, steps, standpoint) => {
    expect(standpointOf(given(...steps).scene.state)).toEqual(standpoint);
  });
});
