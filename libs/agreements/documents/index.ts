export { annualDocument } from './annual-document.js';
export { datesCalendar } from './dates-calendar.js';
export { decisionLetter } from './decision-letter.js';
export { recordDocument, type RecordOf } from './record-document.js';
export { riskDocument } from './risk-document.js';
export { annualTable, participationTable, riskTable, separationTable } from './tables.js';
