import { describe, it } from '@jest/globals';
import * as send from '../testing/commands.js';
import { given, inState, on, refused } from '../testing/given.js';
import * as steps from '../testing/steps.js';

describe('a rejection', () => {
  it('for want of a reply comes from day 60', () => {
    given(steps.proposed(), steps.changesRequested, on('2026-05-01'))
      .when('ao-1', send.rejectProposal('NoResponse'))
      .then(inState('Rejected'));
    given(steps.proposed(), on('2026-09-01'))
      .when('ao-1', send.rejectProposal('NoResponse'))
      .then(refused('WRONG_STATE'));
  });

  it('of a draft is not for government', () => {
    given(steps.drafted()).when('ao-1', send.rejectProposal()).then(refused('WRONG_STATE'));
  });
});
