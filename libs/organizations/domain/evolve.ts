import { assertNever } from '@accord/kernel';
import type { RecordedOrganizationEvent } from './events.js';
import type { OrganizationState, SecurityFact } from './state.js';

/** Puts a fact before all that are not of a later day. */
function withFact(facts: readonly SecurityFact[], fact: SecurityFact): readonly SecurityFact[] {
  const later = facts.filter((one) => one.asOf > fact.asOf);
  return [...later, fact, ...facts.slice(later.length)];
}

function applied(state: OrganizationState, event: RecordedOrganizationEvent): OrganizationState {
  const { recordedAt } = event;
  switch (event.type) {
    case 'OrganizationRegistered':
      return { ...state, profile: event.data };
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
    case 'SecurityFactRecorded': {
      const fact = { ...event.data, recordedAt, recordedBy: event.actor.function };
      return { ...state, securityFacts: withFact(state.securityFacts, fact) };
    }
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
