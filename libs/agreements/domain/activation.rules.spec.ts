import { describe, it } from '@jest/globals';
import type { Application } from './application.js';
import * as send from './testing/commands.js';
import { all, given, inState, on, refused } from './testing/given.js';
import * as steps from './testing/steps.js';

const signed = (changes: Partial<Application> = {}) =>
  all(steps.privacyReviewed(changes), steps.termsOpen, steps.bothSigned);

describe('the term of an agreement', () => {
  it('is at most the one that both parties signed', () => {
    const activating = (expiresOn: string) =>
      given(signed({ requestedTermMonths: 12 })).when('cm-1', send.activateAgreement({ expiresOn }));
    activating('2027-03-02').then(inState('Active'));
    activating('2026-03-03').then(inState('Active'));
    for (const day of ['2027-03-03', '2030-08-28', '2031-03-02', '2999-01-01'])
      activating(day).then(refused('GATE_MISSING:term'));
  });

  it('counts from the day on which it begins, and ends with a month that is shorter', () => {
    const activating = (expiresOn: string) =>
      given(signed({ requestedTermMonths: 1 }), on('2026-03-31')).when('cm-1', send.activateAgreement({ expiresOn }));
    activating('2026-04-30').then(inState('Active'));
    activating('2026-05-01').then(refused('GATE_MISSING:term'));
  });
});
