import { describe, it } from '@jest/globals';
import { requestChanges, withdrawProposal } from '../testing/commands.js';
import { accepted, carrying, given, inState, on } from '../testing/given.js';
import { changesRequested, proposed } from '../testing/steps.js';

describe('a request for changes', () => {
  it.each(['pr-1', 'co-1', 'cs-1'])('may come from %s', (person) => {
    given(proposed())
      .when(person, requestChanges(2))
      .then(carrying({ stage: 'Proposed', items: [{ itemId: '1' }, { itemId: '2' }] }), inState('ChangesRequested'));
  });

  it('may be answered or ended by a withdrawal', () => {
    given(proposed(), changesRequested, on('2026-04-01'))
      .when('officer', withdrawProposal())
      .then(accepted('AgreementWithdrawn'), carrying({ fromState: 'ChangesRequested' }));
  });
});
