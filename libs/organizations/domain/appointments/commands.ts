import { AppointOfficer } from './appoint-officer.js';
import { EndAppointment } from './end-appointment.js';

/** What is done about the people of an organization. */
export const appointmentCommands = { AppointOfficer, EndAppointment };
