import { describe, it } from '@jest/globals';
import { requestChanges } from '../testing/commands.js';
import { given, inState, naming } from '../testing/given.js';
import { proposed } from '../testing/steps.js';

/** The application here has two collections and no list of related instruments. */
const asking = (fieldPath: string) => given(proposed()).when('cm-1', requestChanges(1, '2026-05-15', fieldPath));

describe('the field of which a change is requested', () => {
  it.each(['/collections', '/collections/1/id', '/collections/2', '/collections/-', '/relatedInstruments/0/ref'])(
    'may be an entry that is there, or the next one: %s',
    (fieldPath) => void asking(fieldPath).then(inState('ChangesRequested')),
  );

  it.each(['/collections/3', '/collections/9999/id', '/purposes/3', '/baselineAnswers/40/evidence'])(
    'is no entry beyond that: %s',
    (fieldPath) => void asking(fieldPath).then(naming(['/items/0/fieldPath', 'format'])),
  );
});
