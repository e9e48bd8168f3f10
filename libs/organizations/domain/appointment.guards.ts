import { isAppointed } from '@accord/kernel';
import type { CommandPayloads } from './commands.js';
import { guard } from './guard.js';
import type { OrganizationState } from './state.js';

type Appoint = CommandPayloads['AppointOfficer'];
type End = CommandPayloads['EndAppointment'];

/** Nobody assigns themselves (part B, rule 7). */
export const notOneself = guard<Appoint>(
  'SOD_CONFLICT',
  'The person to be appointed is the sender.',
  ({ actor }, { subjectId }) => subjectId === actor.subjectId,
);

/** Auditors hold no other function anywhere in the system (part B, rule 9). */
export const noAuditor = guard<Appoint>(
  'SOD_CONFLICT',
  'The person is an auditor, and auditors hold no other function.',
  ({ premises }) => premises.subject?.functions.includes('auditor') ?? false,
);

const otherOfficers = ({ appointments }: OrganizationState, subjectId: string): readonly string[] =>
  appointments
    .filter((one) => one.function === 'isao.officer' && one.endedAt === null && one.subjectId !== subjectId)
    .map((one) => one.subjectId);

/** `headcountOne` records that the organization has one officer: it must be true (part B, rule 11). */
export const headcountHolds = guard<Appoint>(
  'SOD_CONFLICT',
  'headcountOne is said of a function beside officer and signatory, or although somebody else is the officer.',
  ({ state }, { subjectId, function: name, headcountOne }) =>
    headcountOne === true && (name === 'isao.fso' || otherOfficers(state, subjectId).length > 0),
);

/** Officer and signatory are one person only where that is recorded as a condition (part B, rule 11). */
export const officerApartFromSignatory = guard<Appoint>(
  'SOD_CONFLICT',
  'Officer and signatory would be one person, and the appointment does not say headcountOne.',
  ({ state }, { subjectId, function: name, headcountOne }) => {
    if (name === 'isao.fso' || headcountOne === true) return false;
    return isAppointed(state.appointments, subjectId, name === 'isao.officer' ? 'isao.signatory' : 'isao.officer');
  },
);

/** No second officer joins while the one officer is also the signatory (part B, rule 11). */
export const onlyOfficerNotSignatory = guard<Appoint>(
  'SOD_CONFLICT',
  'The one officer is also the signatory, and that appointment has not ended.',
  ({ state }, { subjectId, function: name }) =>
    name === 'isao.officer' &&
    otherOfficers(state, subjectId).some((other) => isAppointed(state.appointments, other, 'isao.signatory')),
);

/** The same appointment twice is one appointment. */
export const notAppointedYet = guard<Appoint>(
  'ALREADY_IN_STATE',
  'The person holds the function here already.',
  ({ state }, { subjectId, function: name }) => isAppointed(state.appointments, subjectId, name),
);

const wasAppointed = ({ appointments }: OrganizationState, { subjectId, function: name }: End): boolean =>
  appointments.some((one) => one.subjectId === subjectId && one.function === name);

/** An appointment ends once. */
export const appointmentNotEnded = guard<End>(
  'ALREADY_IN_STATE',
  'The appointment ended before.',
  ({ state }, payload) =>
    wasAppointed(state, payload) && !isAppointed(state.appointments, payload.subjectId, payload.function),
);

/** Only an appointment that was made can end. */
export const appointmentMade = guard<End>(
  'WRONG_STATE',
  'The person was never appointed to the function here.',
  ({ state }, payload) => !wasAppointed(state, payload),
);
