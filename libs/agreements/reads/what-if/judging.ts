import { canonicalJson, jsonObjectOf, localDateOf, type Refusal, type Result } from '@accord/kernel';
import {
  agreementDecider,
  isCreation,
  type AgreementEvent,
  type AgreementState,
  type PolicyFacts,
  type Premises,
} from '@accord/agreements/domain';
import { commandOf, type RecordedDecision } from './recorded-decision.js';

/** What a decision rested on beside the policy. */
export interface Rested {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly facts: Pick<Premises, 'organization' | 'predecessors' | 'agreementsInForce'>;
}

/** How a decision comes out under another policy: the same, another way, or unknown. */
export type Verdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'other'; readonly members: readonly string[] };

type Outcome = Result<readonly AgreementEvent[], Refusal>;

/**
 * Makes a recorded decision again, by the policy of then and by another one. Only a decision that comes out by the policy
 * of then as it stands on the record can be compared: of all others it is unknown.
 */
export function judged(
  decision: RecordedDecision,
  rested: Rested,
  { before, after }: { readonly before: PolicyFacts; readonly after: PolicyFacts },
): Verdict {
  const then = decided(decision, rested, before);
  if (!then?.ok || typesOf(then.value) !== decision.events.map(({ type }) => type).join(' '))
    return { kind: 'unknown' };
  const now = decided(decision, rested, after);
  if (now === null) return { kind: 'unknown' };
  if (!now.ok) return { kind: 'refused', code: now.error.code };
  const members = changedMembers(then.value, now.value);
  return members.length === 0 ? { kind: 'same' } : { kind: 'other', members };
}

/** The outcome; null where the record does not say enough for the rules to be asked. */
function decided(
  decision: RecordedDecision,
  { agreementId, state, facts }: Rested,
  policy: PolicyFacts,
): Outcome | null {
  const { actor, recordedAt, events } = decision;
  const { metadata, data } = events[0]!;
  const named = data['subjectId'];
  const review = data['function'];
  const context = {
    agreementId,
    commandId: metadata['commandId'] ?? '',
    actor,
    now: recordedAt,
    today: localDateOf(recordedAt),
    expectedRevision: isCreation(decision.command) ? null : state.revision,
    premises: {
      ...facts,
      policy,
      assignee: typeof named === 'string' ? { ...actor, subjectId: named, functions: reviewsOf(review) } : null,
      draft: data,
      nextNumber: typeof data['number'] === 'string' ? data['number'] : state.number,
    },
  };
  try {
    return agreementDecider.decide(commandOf(decision), state, context);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

const REVIEWS = ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa', 'nccic.approving_official'] as const;

const reviewsOf = (name: unknown) => REVIEWS.filter((one) => one === name);

const typesOf = (events: readonly AgreementEvent[]): string => events.map(({ type }) => type).join(' ');

/** Members of the events that would say something else, as in `AgreementActivated/expiresOn`. */
function changedMembers(then: readonly AgreementEvent[], now: readonly AgreementEvent[]): readonly string[] {
  if (typesOf(then) !== typesOf(now)) return [typesOf(now)];
  return then.flatMap(({ type, data }, n) => {
    const [was, is] = [jsonObjectOf(data), jsonObjectOf(now[n]!.data)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((member) => canonicalJson(was[member] ?? null) !== canonicalJson(is[member] ?? null))
      .map((member) => `${type}/${member}`);
  });
}
