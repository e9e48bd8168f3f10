import { type Laws, wrong } from './law.js';
import { unclosed } from './waived.js';

const GOING_ON = [
  'Proposed',
  'ChangesRequested',
  'PrivacyReviewed',
  'ClassifiedAccessApproved',
  'LegacyHeld',
  'Active',
  'Suspended',
] as const;
const ENDED = ['Rejected', 'Withdrawn', 'Expired', 'Terminated'] as const;

/** Laws of rule 10: two officials, for a third person, one waiver at a time, and an auditor who closes it. */
export const breakGlassLaws: Laws<'BreakGlassRequested' | 'BreakGlassOpened' | 'BreakGlassClosed'> = {
  BreakGlassRequested: {
    from: GOING_ON,
    by: ['nccic.approving_official'],
    needs: ({ data, actor }, record) => [
      ...wrong(record.asOne(actor.subjectId).has(data.scope.subjectId), 'another person to have the waiver'),
      ...wrong(data.until < record.today, 'a day that is still to come'),
      ...wrong(unclosed(record) !== undefined, 'the closing of the waiver before'),
    ],
  },
  BreakGlassOpened: {
    from: GOING_ON,
    by: ['nccic.approving_official'],
    needs: ({ data, actor }, record) => {
      const asked = record.last('BreakGlassRequested');
      return [
        ...wrong(asked?.eventId !== data.requestId, 'the request that was made last'),
        ...wrong(record.asOne(actor.subjectId).has(asked?.actor.subjectId ?? ''), 'a second official'),
        ...wrong(record.asOne(actor.subjectId).has(data.scope.subjectId), 'another person to have the waiver'),
        ...wrong(JSON.stringify(asked?.data.scope) !== JSON.stringify(data.scope), 'the scope that was asked for'),
        ...wrong(asked?.data.until !== data.until || data.until < record.today, 'the day that was asked for'),
        ...wrong(unclosed(record.before()) !== undefined, 'the closing of the waiver before'),
      ];
    },
  },
  BreakGlassClosed: {
    from: ['Draft', ...GOING_ON, ...ENDED],
    by: ['auditor'],
    needs: ({ data }, record) =>
      wrong(unclosed(record.before())?.data.requestId !== data.requestId, 'a waiver to close'),
  },
};
