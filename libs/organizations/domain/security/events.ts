import { sealedFor, type DataOf, type EventsOf, type LocalDate } from '@accord/kernel';
import { event } from '../grammar.js';
import type { SecurityFact } from '../state.js';
import type { SecurityFactKind } from './facts.js';

interface Recorded {
  readonly factKind: SecurityFactKind;
  readonly status: string;
  readonly sourceRef: string;
  readonly asOf: LocalDate;
}

/** Puts a fact before all that are not of a later day. */
function withFact(facts: readonly SecurityFact[], fact: SecurityFact): readonly SecurityFact[] {
  const later = facts.filter((one) => one.asOf > fact.asOf);
  return [...later, fact, ...facts.slice(later.length)];
}

const SecurityFactRecorded = event<Recorded>({
  version: 1,
  seals: sealedFor('author')('/sourceRef'),
  fold: ({ securityFacts }, data, { recordedAt, actor }) => ({
    securityFacts: withFact(securityFacts, { ...data, recordedAt, recordedBy: actor.function }),
  }),
});

/** What happens to the security facts of an organization. */
export const securityEvents = { SecurityFactRecorded };

/** An event about the security of an organization. */
export type SecurityEvent = EventsOf<DataOf<typeof securityEvents>>;
