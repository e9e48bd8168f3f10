import { isGovernmentFunction, refusal, type Principal } from '@accord/kernel';

/** True for those who see what is about to be in force: government, auditors and administrators. */
export const mayLookAhead = ({ functions }: Principal): boolean =>
  functions.some((name) => isGovernmentFunction(name) || name === 'auditor' || name === 'admin');

/** What everybody else is told. */
export const BARRED = refusal('NOT_AUTHORIZED', 'Publications are for the government, auditors and administrators.');

/** True for those who look after the functions of people, and for those who look at it afterwards. */
export const mayReadPeople = ({ functions }: Principal): boolean =>
  functions.some((name) => name === 'auditor' || name === 'admin');

/** What everybody else is told. */
export const PEOPLE_BARRED = refusal('NOT_AUTHORIZED', 'Who holds what is listed for administrators and auditors.');
