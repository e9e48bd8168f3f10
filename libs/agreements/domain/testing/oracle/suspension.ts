import { dayOf, daysAfter, monthsAfter } from './days.js';
import * as gates from './gates.js';
import { type Laws, wrong } from './law.js';
import type { AgreementRecord, EventOf } from './record.js';
import { FOR_EVER } from './standing.js';

type Suspending = 'AgreementSuspended' | 'SuspensionRatified' | 'AgreementReinstated';

/** Milliseconds in which an emergency suspension has to be ratified. */
const RATIFIED_WITHIN = 72 * 3_600_000;

/** Days after the end of an accepted risk after which the agreement is suspended. */
const RISK_GRACE = 14;

/** Laws of suspensions (rules.md#suspension): by whom, why, and how an agreement comes out of one. */
export const suspensionLaws: Laws<Suspending> = {
  AgreementSuspended: {
    from: ['Active'],
    by: ['nccic.approving_official', 'nccic.case_manager', 'clock'],
    needs: ({ data, actor }, record) => [
      ...wrong(data.emergency !== (actor.function === 'nccic.case_manager'), 'an emergency where a case manager acts'),
      ...wrong(
        new Set(data.liftConditions.map(({ id }) => id)).size < data.liftConditions.length,
        'each condition once',
      ),
      ...(actor.function === 'clock' ? overdue(data.causeCode, record) : []),
    ],
  },
  SuspensionRatified: {
    from: ['Suspended'],
    by: ['nccic.approving_official'],
    needs: (event, record) => ratifiable(event, record),
  },
  AgreementReinstated: {
    from: ['Suspended'],
    by: ['nccic.approving_official', 'clock'],
    needs: (event, record) => reinstated(event, record),
  },
};

const overdue = (cause: string, record: AgreementRecord): readonly string[] =>
  OVERDUE[cause]?.(record) ?? ['a cause of the clock'];

const OVERDUE: Readonly<Record<string, (record: AgreementRecord) => readonly string[]>> = {
  StandardsLapsed: (record) => wrong(gates.standards(record).length === 0, 'standards that are missing'),
  RiskAcceptanceExpired: (record) =>
    wrong(!isUncoveredTooLong(record), 'a risk that was covered and is not for two weeks'),
  AnnualReviewOverdue: (record) => wrong(!isReviewOverdue(record), 'an annual review that is ninety days late'),
  LegacyConformanceOverdue: (record) => wrong(!isConformanceOverdue(record), 'a conformance that is overdue'),
};

/** Days after an import after which an instrument that was not found to conform is suspended. */
const CONFORMANCE_GRACE = 365;

/** True when an instrument that nothing deems to comply was not found to conform in time, nor ever suspended for it. */
function isConformanceOverdue(record: AgreementRecord): boolean {
  const imported = record.last('LegacyAgreementImported');
  const before = record.before().all('AgreementSuspended');
  return (
    imported?.data.deemedCompliant === false &&
    before.every(({ data }) => data.causeCode !== 'LegacyConformanceOverdue') &&
    daysAfter(dayOf(imported.recordedAt), CONFORMANCE_GRACE) < record.today
  );
}

/** Days after an anniversary after which an agreement is suspended for want of its review. */
const REVIEW_GRACE = 90;

/** The first day in force on the record of this system, and the last one; undefined before it. */
export function termOf(record: AgreementRecord): { readonly from: string; readonly to: string } | undefined {
  const activated = record.last('AgreementActivated')?.data;
  const verified = record.last('LegacyImportVerified');
  if (activated) return { from: activated.effectiveOn, to: activated.expiresOn };
  return verified?.data.term && { from: dayOf(verified.recordedAt), to: verified.data.term.expiresOn ?? FOR_EVER };
}

/** True when the review of a year, of which there are more to come, is missing for longer than its grace. */
export function isReviewOverdue(record: AgreementRecord): boolean {
  const term = termOf(record);
  if (!term) return false;
  const dueOn = monthsAfter(term.from, 12 * (record.all('AnnualReviewCompleted').length + 1));
  return dueOn < term.to && daysAfter(dueOn, REVIEW_GRACE) < record.today;
}

/** The suspension of an emergency that nobody has ratified since. */
function pending(record: AgreementRecord): EventOf<'AgreementSuspended'> | undefined {
  const suspended = record.last('AgreementSuspended');
  const ratified = record.lastRevision('SuspensionRatified');
  return suspended?.data.emergency === true && ratified < suspended.revision ? suspended : undefined;
}

const hoursUp = (since: string, now: string): boolean => Date.parse(now) - Date.parse(since) >= RATIFIED_WITHIN;

/** An emergency that waits for its word, by another person than the one who called it. */
function ratifiable(
  { actor, recordedAt }: EventOf<'SuspensionRatified' | 'AgreementReinstated'>,
  record: AgreementRecord,
): readonly string[] {
  const suspended = pending(record.before());
  if (!suspended) return ['an emergency that nobody has ratified'];
  return [
    ...wrong(hoursUp(suspended.recordedAt, recordedAt), 'a ratification within three days'),
    ...wrong(suspended.actor.subjectId === actor.subjectId, 'another person than who suspended'),
  ];
}

const BASES: Readonly<
  Record<string, (event: EventOf<'AgreementReinstated'>, record: AgreementRecord) => readonly string[]>
> = {
  EmergencyLifted: (event, record) => ratifiable(event, record),
  NotRatifiedInTime: ({ recordedAt }, record) =>
    wrong(
      !hoursUp(pending(record.before())?.recordedAt ?? recordedAt, recordedAt),
      'three days without a ratification',
    ),
  ConditionsMet: ({ data }, record) => [
    ...conditionsToLift(data, record.before()),
    ...gates.standards(record),
    ...gates.risks(record),
  ],
};

const reinstated = (event: EventOf<'AgreementReinstated'>, record: AgreementRecord): readonly string[] => [
  ...wrong((event.actor.function === 'clock') !== (event.data.basis === 'NotRatifiedInTime'), 'its own sender'),
  ...(BASES[event.data.basis]?.(event, record) ?? ['a basis']),
];

const evidenced = (
  asked: readonly { readonly id: string }[],
  brought: readonly { readonly conditionId: string }[],
): readonly string[] =>
  asked
    .filter(({ id }) => !brought.some(({ conditionId }) => conditionId === id))
    .map(({ id }) => `evidence for ${id}`);

/** What stands against a reinstatement by conditions: those without evidence, or without an owner and a date. */
export const conditionsToLift = (
  { evidence }: { readonly evidence: readonly { readonly conditionId: string }[] },
  record: AgreementRecord,
): readonly string[] => [
  ...evidenced(record.last('AgreementSuspended')?.data.liftConditions ?? [], evidence),
  ...wrong(isReviewOverdue(record), 'an annual review that is in time'),
  ...gates.conditions(record),
];

/** True when the cover of something has ended more than two weeks ago, and nothing has covered it since. */
function isUncoveredTooLong(record: AgreementRecord): boolean {
  const uncovered = new Set(gates.risks(record).map((what) => what.replace('cover for ', '')));
  const expired = new Set(record.all('RiskAcceptanceExpired').map(({ data }) => data.riskId));
  const takenBack = new Map(
    record.all('RiskAcceptanceWithdrawn').map((one) => [one.data.riskId, dayOf(one.recordedAt)]),
  );
  return record
    .all('RiskAccepted')
    .some(
      ({ data }) =>
        (expired.has(data.riskId) || takenBack.has(data.riskId)) &&
        uncovered.has(data.form.source.ref) &&
        daysAfter(takenBack.get(data.riskId) ?? data.expiresOn, RISK_GRACE) < record.today,
    );
}
