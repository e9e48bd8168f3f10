export { calendarOf, type CalendarEntry, type WrittenCalendar } from './calendar.js';
export { csvOf } from './csv.js';
export { DocumentTooLong, LONGEST_DOCUMENT, pdfOf, TooManyDocuments } from './pdf-of.js';
export type { Cell, Table } from './table.js';
export type { Block, Column, Written } from './written.js';
