import { isAppointed } from '@accord/kernel';
import { command, guard } from '../grammar.js';
import type { OrganizationState } from '../state.js';
import type { AppointmentEvent } from './events.js';
import type { AppointmentFunction } from './functions.js';

interface Payload {
  readonly subjectId: string;
  readonly function: AppointmentFunction;
  readonly headcountOne?: boolean;
}

/** Nobody assigns themselves (rules.md#separation-of-duties, 7). */
const notOneself = guard<Payload>(
  'SOD_CONFLICT',
  'The person to be appointed is the sender.',
  ({ actor }, { subjectId }) => subjectId === actor.subjectId,
);

/** Auditors hold no other function anywhere in the system (rules.md#separation-of-duties, 9). */
const noAuditor = guard<Payload>(
  'SOD_CONFLICT',
  'The person is an auditor, and auditors hold no other function.',
  ({ premises }) => premises.subject?.functions.includes('auditor') ?? false,
);

const otherOfficers = ({ appointments }: OrganizationState, subjectId: string): readonly string[] =>
  appointments
    .filter((one) => one.function === 'isao.officer' && one.endedAt === null && one.subjectId !== subjectId)
    .map((one) => one.subjectId);

/** `headcountOne` records that the organization has one officer: it must be true (rules.md#separation-of-duties, 11). */
const headcountHolds = guard<Payload>(
  'SOD_CONFLICT',
  'headcountOne is said of a function beside officer and signatory, or although somebody else is the officer.',
  ({ state }, { subjectId, function: name, headcountOne }) =>
    headcountOne === true && (name === 'isao.fso' || otherOfficers(state, subjectId).length > 0),
);

/** Officer and signatory are one person only where that is recorded as a condition (rules.md#separation-of-duties, 11). */
const officerApartFromSignatory = guard<Payload>(
  'SOD_CONFLICT',
  'Officer and signatory would be one person, and the appointment does not say headcountOne.',
  ({ state }, { subjectId, function: name, headcountOne }) => {
    if (name === 'isao.fso' || headcountOne === true) return false;
    return isAppointed(state.appointments, subjectId, name === 'isao.officer' ? 'isao.signatory' : 'isao.officer');
  },
);

/** No second officer joins while the one officer is also the signatory (rules.md#separation-of-duties, 11). */
const onlyOfficerNotSignatory = guard<Payload>(
  'SOD_CONFLICT',
  'The one officer is also the signatory, and that appointment has not ended.',
  ({ state }, { subjectId, function: name }) =>
    name === 'isao.officer' &&
    otherOfficers(state, subjectId).some((other) => isAppointed(state.appointments, other, 'isao.signatory')),
);

/** The same appointment twice is one appointment. */
const notAppointedYet = guard<Payload>(
  'ALREADY_IN_STATE',
  'The person holds the function here already.',
  ({ state }, { subjectId, function: name }) => isAppointed(state.appointments, subjectId, name),
);

/** The case manager appoints a person to a function at the organization. */
export const AppointOfficer = command<Payload, AppointmentEvent>({
  by: ['nccic.case_manager'],
  separation: [notOneself, noAuditor, headcountHolds, officerApartFromSignatory, onlyOfficerNotSignatory],
  already: [notAppointedYet],
  decide: ({ subjectId, function: name, headcountOne }) => [
    { type: 'OfficerAppointed', data: { subjectId, function: name, headcountOne: headcountOne ?? false } },
  ],
});
