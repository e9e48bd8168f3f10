import { wrong, type Laws } from './law.js';
import type { AgreementRecord } from './record.js';

/** Every state that there is: counsel holds the record of an agreement whatever has become of it. */
const EVERY =
  'Draft Proposed ChangesRequested PrivacyReviewed ClassifiedAccessApproved LegacyHeld Active Suspended Rejected Withdrawn Expired Terminated'.split(
    ' ',
  );

const isHeld = (record: AgreementRecord): boolean =>
  record.lastRevision('LegalHoldPlaced') > record.lastRevision('LegalHoldReleased');

/** Laws of holds: a record is held by counsel, once at a time. */
export const holdLaws: Laws<'LegalHoldPlaced' | 'LegalHoldReleased'> = {
  LegalHoldPlaced: {
    from: EVERY,
    by: ['dhs.counsel'],
    needs: (_event, record) => wrong(isHeld(record.before()), 'a record that is not held already'),
  },
  LegalHoldReleased: {
    from: EVERY,
    by: ['dhs.counsel'],
    needs: (_event, record) => wrong(!isHeld(record.before()), 'a hold to release'),
  },
};
