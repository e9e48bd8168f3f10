import { assertNever } from '@accord/kernel';
import type { EventPayloads, RecordedOrganizationEvent } from './events.js';
import type { OrganizationState, SecurityFact } from './state.js';

function withFact(
  facts: readonly SecurityFact[],
  fact: EventPayloads['SecurityFactRecorded'],
  event: RecordedOrganizationEvent,
): readonly SecurityFact[] {
  const before = facts.find((one) => one.factKind === fact.factKind);
  const recordedCount = (before?.recordedCount ?? 0) + 1;
  const latest =
    before && before.asOf > fact.asOf
      ? { ...before, recordedCount }
      : { ...fact, recordedAt: event.recordedAt, recordedBy: event.actor.function, recordedCount };
  return before ? facts.map((one) => (one === before ? latest : one)) : [...facts, latest];
}

function applied(state: OrganizationState, event: RecordedOrganizationEvent): OrganizationState {
  const { recordedAt } = event;
  switch (event.type) {
    case 'OrganizationRegistered':
      return { ...state, profile: event.data, registeredAt: recordedAt };
    case 'StandardsAttestationRecorded':
      return { ...state, attestation: { ...event.data, recordedAt, lapsed: false, withdrawnItemIds: [] } };
    case 'StandardsAttestationWithdrawn': {
      const { attestation } = state;
      if (!attestation) return state;
      const withdrawnItemIds = [...attestation.withdrawnItemIds, ...event.data.itemIds];
      return { ...state, attestation: { ...attestation, withdrawnItemIds } };
    }
    case 'StandardsAttestationLapsed':
      return { ...state, attestation: state.attestation && { ...state.attestation, lapsed: true } };
    case 'SecurityFactRecorded':
      return { ...state, securityFacts: withFact(state.securityFacts, event.data, event) };
    case 'OfficerAppointed': {
      const appointment = { ...event.data, appointedAt: recordedAt, endedAt: null };
      return { ...state, appointments: [...state.appointments, appointment] };
    }
    case 'AppointmentEnded': {
      const { subjectId, function: name } = event.data;
      const appointments = state.appointments.map((one) =>
        one.subjectId === subjectId && one.function === name && one.endedAt === null
          ? { ...one, endedAt: recordedAt }
          : one,
      );
      return { ...state, appointments };
    }
    default:
      return assertNever(event);
  }
}

/** Folds one event. Carries sealed text along without looking into it. @throws TypeError on an unknown event type */
export const evolve = (state: OrganizationState, event: RecordedOrganizationEvent): OrganizationState => ({
  ...applied(state, event),
  revision: event.revision,
});
