import type { AgreementRecord, EventOf } from './record.js';

/** The waiver that was opened last, unless an auditor closed it since. */
export function unclosed(record: AgreementRecord): EventOf<'BreakGlassOpened'> | undefined {
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
