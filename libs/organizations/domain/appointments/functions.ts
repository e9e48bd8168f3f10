/** Functions that a person can be appointed to at an organization. */
export const APPOINTMENT_FUNCTIONS = ['isao.officer', 'isao.signatory', 'isao.fso'] as const;
/** A function that a person can be appointed to at an organization. */
export type AppointmentFunction = (typeof APPOINTMENT_FUNCTIONS)[number];
