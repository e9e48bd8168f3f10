import type { ReviewCase } from './case.js';
import { heldNow, type Held } from './held.js';
import type { Reading } from './use-reading.js';

/** Goes on with what arrived: a new version is shown against the one that was judged so far. */
export const goOnWith =
  ({ agreement }: ReviewCase, reading: Reading, held: Held, onSeen: (held: Held) => void) =>
  (isNewVersion: boolean): void => {
    onSeen(heldNow(agreement));
    if (!isNewVersion) return;
    const { revisionNo } = agreement.review;
    reading.choose({ view: 'two', from: String(held.version), to: String(revisionNo), section: undefined });
  };
