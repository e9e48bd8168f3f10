import { wrong, type Laws } from './law.js';
import type { AgreementRecord } from './record.js';
import { sideOf } from './sides.js';

const ENDED = 'Rejected Withdrawn Expired Terminated'.split(' ');

/** Every state that there is: counsel holds the record of an agreement whatever has become of it. */
const EVERY = [
  ...'Draft Proposed ChangesRequested PrivacyReviewed ClassifiedAccessApproved LegacyHeld Active Suspended'.split(' '),
  ...ENDED,
];

const isHeld = (record: AgreementRecord): boolean =>
  record.lastRevision('LegalHoldPlaced') > record.lastRevision('LegalHoldReleased');

type OfTheRecord = 'LegalHoldPlaced' | 'LegalHoldReleased' | 'CorrectionRecorded' | 'DispositionCertified';

/** Laws of the record: held by counsel, once at a time; corrected by who owns what is corrected; disposed of after the end. */
export const holdLaws: Laws<OfTheRecord> = {
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
  CorrectionRecorded: {
    from: EVERY,
    by: [
      ...(['isao.officer', 'isao.signatory', 'isao.fso', 'nccic.case_manager', 'nccic.approving_official'] as const),
      ...(['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa', 'dhs.risk_acceptor'] as const),
    ],
    needs: ({ data, actor }, record) => {
      const target = record.before().events.find(({ eventId }) => eventId === data.targetEventId);
      const owner = target?.actor.function === 'clock' ? 'nccic.case_manager' : target?.actor.function;
      return [
        ...wrong(target === undefined, 'an event that it corrects'),
        ...wrong(owner !== actor.function, 'the function that owns the event'),
        ...wrong((data.byParty === 'ISAO') !== (sideOf(actor.function) === 'organization'), 'the side of the party'),
      ];
    },
  },
  DispositionCertified: {
    from: ENDED,
    by: ['isao.officer'],
    needs: (_event, record) => [
      ...wrong(isHeld(record), 'a record that nobody holds'),
      ...wrong(record.before().last('DispositionCertified') !== undefined, 'a first certificate'),
    ],
  },
};
