import { refusal } from '@accord/kernel';
import type { CommandPayloads } from './commands.js';
import type { PayloadRule, StateRule } from './rule.js';
import { currentAppointment, type OrganizationState } from './state.js';

type Appoint = CommandPayloads['AppointOfficer'];
type End = CommandPayloads['EndAppointment'];

/** Nobody assigns themselves (part B, rule 7). */
export const notOneself: PayloadRule<Appoint> = {
  needs: 'payload',
  step: 8,
  rule: 'B7',
  code: 'SOD_CONFLICT',
  says: 'Nobody appoints themselves.',
  refuses: ({ subjectId }, _state, { actor }) =>
    subjectId === actor.subjectId ? refusal('SOD_CONFLICT', 'Nobody appoints themselves.') : null,
};

/** Auditors hold no other function anywhere in the system (part B, rule 9). */
export const noAuditor: PayloadRule<Appoint> = {
  needs: 'payload',
  step: 8,
  rule: 'B9',
  code: 'SOD_CONFLICT',
  says: 'An auditor holds no other function.',
  refuses: (_payload, _state, { premises: { subject } }) =>
    subject?.functions.includes('auditor')
      ? refusal('SOD_CONFLICT', 'This person is an auditor, and auditors hold no other function.')
      : null,
};

const currentHolders = (state: OrganizationState, name: Appoint['function'], but: string): readonly string[] =>
  state.appointments
    .filter((one) => one.function === name && one.endedAt === null && one.subjectId !== but)
    .map((one) => one.subjectId);

/**
 * Officer and signatory are one person only where there is one officer (part B, rule 11): neither may the two meet in
 * one person beside another officer, nor may a second officer join while they do.
 */
export const officerApartFromSignatory: PayloadRule<Appoint> = {
  needs: 'payload',
  step: 8,
  rule: 'B11',
  code: 'SOD_CONFLICT',
  says: 'Officer and signatory are one person only with headcountOne and no other current officer.',
  refuses: ({ subjectId, function: name, headcountOne }, state) => {
    if (name === 'isao.fso') return null;
    const counterpart = name === 'isao.officer' ? 'isao.signatory' : 'isao.officer';
    const others = currentHolders(state, 'isao.officer', subjectId);
    const joined = currentAppointment(state, subjectId, counterpart) !== undefined;
    if (joined && (headcountOne !== true || others.length > 0))
      return refusal('SOD_CONFLICT', 'Officer and signatory are two persons unless the organization has one officer.');
    const combined = others.some((other) => currentAppointment(state, other, 'isao.signatory') !== undefined);
    return name === 'isao.officer' && combined
      ? refusal('SOD_CONFLICT', 'The one officer is also the signatory; end that appointment first.')
      : null;
  },
};

/** The same appointment twice is one appointment. */
export const notAppointedYet: PayloadRule<Appoint> = {
  needs: 'payload',
  step: 12,
  rule: 'appointment-new',
  code: 'ALREADY_IN_STATE',
  says: 'The person does not hold this function here already.',
  refuses: ({ subjectId, function: name }, state) =>
    currentAppointment(state, subjectId, name)
      ? refusal('ALREADY_IN_STATE', 'This person holds the function here already.')
      : null,
};

/** There is somebody whose appointment can end. */
export const someoneAppointed: StateRule = {
  needs: 'state',
  step: 12,
  rule: 'someone-appointed',
  code: 'WRONG_STATE',
  says: 'Somebody was appointed here.',
  refuses: ({ appointments }) =>
    appointments.length === 0 ? refusal('WRONG_STATE', 'Nobody was appointed here.') : null,
};

/** Only a current appointment can end, and only once. */
export const appointmentCurrent: PayloadRule<End> = {
  needs: 'payload',
  step: 12,
  rule: 'appointment-current',
  code: 'WRONG_STATE',
  says: 'The appointment is current; one that ended before answers ALREADY_IN_STATE.',
  refuses: ({ subjectId, function: name }, state) => {
    if (currentAppointment(state, subjectId, name)) return null;
    const ended = state.appointments.some((one) => one.subjectId === subjectId && one.function === name);
    return ended
      ? refusal('ALREADY_IN_STATE', 'This appointment ended before.')
      : refusal('WRONG_STATE', 'This person was never appointed to the function here.');
  },
};
