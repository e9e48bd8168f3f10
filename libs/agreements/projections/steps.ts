import { standpointOf, type AgreementState, type Standpoint } from '@accord/agreements/domain';
import type { RecordedEvent } from '@accord/event-store';

/** A step of an application on its way: from this event on it stands somewhere else, or somebody else has to move. */
export interface WayStep {
  readonly revision: number;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
  readonly standpoint: Standpoint;
  /** Where changes were asked for: the places in the application, sealed as they are; null for any other step. */
  readonly fields: readonly string[] | null;
}

const isSame = (one: Standpoint | null, other: Standpoint | null): boolean =>
  one?.stage === other?.stage && one?.waitsOn === other?.waitsOn;

/** The step that an event was, where it was one. */
export function stepBetween(
  before: AgreementState,
  after: AgreementState,
  { revision, recordedAt }: Pick<RecordedEvent, 'revision' | 'recordedAt'>,
): readonly WayStep[] {
  const standpoint = standpointOf(after);
  if (standpoint === null || isSame(standpointOf(before), standpoint)) return [];
  const asked = after.state === 'ChangesRequested' ? after.changes : null;
  return [{ revision, recordedAt, standpoint, fields: asked?.items.map(({ fieldPath }) => fieldPath) ?? null }];
}
