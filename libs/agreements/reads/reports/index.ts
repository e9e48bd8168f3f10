export type { AnnualReport } from './annual-report.js';
export { daysOf, fiscalYearOf } from './fiscal-year.js';
export type { MissingPart } from './missing-part.js';
export type { Membership, Participation, ParticipationMonth, TimeToActive } from './participation.js';
export { RISK_LEVELS, SOON_DAYS } from './risk-roll-up.js';
export type { ComponentHeld, DepartmentHeld, Exposure, Held, RiskLine, RiskRollUp } from './risk-roll-up.js';
export type { NearMiss, PersonOnAgreement } from './separation-matrix.js';
export { PRINCIPLES, REVIEW_ITEMS } from './year-figures.js';
export type { ConditionFigures, YearFigures } from './year-figures.js';
