import { describe, it } from '@jest/globals';
import { application } from '../testing/applications.js';
import { completeIntake } from '../testing/commands.js';
import { accepted, carrying, given } from '../testing/given.js';
import { PREDECESSOR } from '../testing/persons.js';
import { otherInForce, proposed, succeeding } from '../testing/steps.js';

describe('intake', () => {
  it('lists the predecessor that is still in force', () => {
    given(proposed(), otherInForce(application()), succeeding)
      .when('cm-1', completeIntake())
      .then(accepted('IntakeCompleted'), carrying({ duplicates: [PREDECESSOR] }));
  });
});
