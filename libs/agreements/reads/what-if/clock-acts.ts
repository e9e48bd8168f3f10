import { localDateOf } from '@accord/kernel';
import {
  NOTHING_TOLD,
  stepKey,
  timetable,
  type AgreementState,
  type OrganizationFacts,
  type PolicyFacts,
} from '@accord/agreements/domain';

/** Something that the clock would have done although it did not: when (ISO 8601 UTC), by which timer. */
export interface ClockWouldAct {
  readonly command: string;
  readonly timer: string;
  readonly at: string;
}

/** An agreement from one event to the next one, or to now. */
export interface Stretch {
  readonly state: AgreementState;
  readonly organization: OrganizationFacts;
  readonly until: string;
}

/**
 * What the clock would have done within a stretch by another policy and did not by that of then. It is what would come
 * next: what it would have changed in turn is another history.
 */
export function clockActsIn(
  { state, organization, until }: Stretch,
  { before, after }: { readonly before: PolicyFacts; readonly after: PolicyFacts },
): readonly ClockWouldAct[] {
  const acts = (policy: PolicyFacts) =>
    timetable({ state, organization, policy }, NOTHING_TOLD, localDateOf(until)).flatMap((step) =>
      'command' in step.does && step.at < until
        ? [{ key: stepKey(step), command: step.does.command, timer: step.rule, at: step.at }]
        : [],
    );
  const done = new Set(acts(before).map(({ key }) => key));
  return acts(after)
    .filter(({ key }) => !done.has(key))
    .map(({ command, timer, at }) => ({ command, timer, at }));
}
