import { type Laws, wrong } from './law.js';
import type { AgreementRecord, EventOf } from './record.js';

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

/** The waiver that was opened last, unless an auditor closed it since. */
function unclosed(record: AgreementRecord): EventOf<'BreakGlassOpened'> | undefined {
  const opened = record.last('BreakGlassOpened');
  return opened && opened.revision > record.lastRevision('BreakGlassClosed') ? opened : undefined;
}

/** True when two officials waived a rule for a person, no auditor has closed that, and its last day is not over. */
export function isWaived(record: AgreementRecord, rule: string, person: string): boolean {
  const opened = unclosed(record);
  return (
    opened !== undefined &&
    opened.data.scope.waives === rule &&
    opened.data.scope.subjectId === person &&
    record.today <= opened.data.until
  );
}

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
