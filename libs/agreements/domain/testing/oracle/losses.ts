import type { AgreementRecord } from './record.js';

/** Changes of which access waits until the security agency has looked at them. */
export const PAUSING: ReadonlySet<string> = new Set(['Ownership', 'ForeignInterest']);

/**
 * The revision at which people last took access away, or reported a change on which it rests: what was approved before for
 * the amendment that was proposed at a revision counts no more, nor what was signed on it. Of that revision where nothing
 * was approved before the loss.
 */
export function lossSince(since: number, record: AgreementRecord): number {
  const losses = record.events.filter(
    (event) =>
      event.type === 'ClassifiedAccessRevoked' ||
      (event.type === 'ClassifiedAccessSuspended' && event.actor.function !== 'clock') ||
      (event.type === 'ChangedConditionReported' && PAUSING.has(event.data.kind)),
  );
  const decided = record.all('AmendmentClassifiedAccessDecided').filter(({ data }) => data.decision === 'Approve');
  const undone = losses.filter(({ revision }) =>
    decided.some(
      (one) => one.revision > since && one.revision < revision && !deniedBetween(one.revision, revision, record),
    ),
  );
  return Math.max(since, ...undone.map(({ revision }) => revision));
}

/** A denial ends the amendment's way to access: a loss after it takes nothing away. */
const deniedBetween = (from: number, to: number, record: AgreementRecord): boolean =>
  record
    .all('AmendmentClassifiedAccessDecided')
    .some(({ data, revision }) => data.decision === 'Deny' && revision > from && revision < to);
