import { isAppointed } from '@accord/kernel';
import { command, guard } from '../grammar.js';
import type { OrganizationState } from '../state.js';
import type { AppointmentEvent } from './events.js';
import type { AppointmentFunction } from './functions.js';

interface Payload {
  readonly subjectId: string;
  readonly function: AppointmentFunction;
}

const wasAppointed = ({ appointments }: OrganizationState, { subjectId, function: name }: Payload): boolean =>
  appointments.some((one) => one.subjectId === subjectId && one.function === name);

/** An appointment ends once. */
const appointmentNotEnded = guard<Payload>(
  'ALREADY_IN_STATE',
  'The appointment ended before.',
  ({ state }, payload) =>
    wasAppointed(state, payload) && !isAppointed(state.appointments, payload.subjectId, payload.function),
);

/** Only an appointment that was made can end. */
const appointmentMade = guard<Payload>(
  'WRONG_STATE',
  'The person was never appointed to the function here.',
  ({ state }, payload) => !wasAppointed(state, payload),
);

/** The case manager ends an appointment. */
export const EndAppointment = command<Payload, AppointmentEvent>({
  by: ['nccic.case_manager'],
  already: [appointmentNotEnded],
  fits: [appointmentMade],
  decide: (payload) => [{ type: 'AppointmentEnded', data: payload }],
});
