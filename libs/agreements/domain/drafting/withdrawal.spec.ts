import { describe, it } from '@jest/globals';
import * as send from '../testing/commands.js';
import { accepted, all, given, inState } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const reviewed = steps.privacyReviewed();

describe('a withdrawal', () => {
  it.each(['officer', 'signatory'])('by the %s may come at every stage', (person) => {
    for (const before of [
      steps.drafted(),
      steps.proposed(),
      reviewed,
      steps.secretApproved(),
      all(reviewed, steps.changesRequested),
    ])
      given(before).when(person, send.withdrawProposal()).then(accepted('AgreementWithdrawn'), inState('Withdrawn'));
  });
});
