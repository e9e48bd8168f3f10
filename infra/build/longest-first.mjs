/**
 * The order of the tests: those that take half a minute and more begin first, longest first, so that the last of them does not
 * run alone. A clean checkout knows nothing of the runs before, and would begin with the largest file.
 */
import Sequencer from '@jest/test-sequencer';
import longest from './longest.json' with { type: 'json' };

const placeOf = ({ path }) => {
  const place = longest.findIndex((file) => path.endsWith(`/${file}`));
  return place < 0 ? longest.length : place;
};

/** Sorts as the tool does by itself, and then the longest to the front. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = super.sort(tests); // oxlint-disable-line unicorn/no-array-sort -- the method of the tool, of its own name
    return usual.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
