import { type LocalDate } from '@accord/kernel';
import type { Period } from '@accord/agreements/projections';

/** The fiscal year of the government, by the year in which it ends: 2026 begins on 1 October 2025. */
export const fiscalYearOf = (day: LocalDate): number => Number(day.slice(0, 4)) + (day.slice(5) >= '10-01' ? 1 : 0);

/** The days of a fiscal year, in New York. */
export const daysOf = (fiscalYear: number): Period => ({
  from: `${yearText(fiscalYear - 1)}-10-01`,
  to: `${yearText(fiscalYear)}-09-30`,
});

const yearText = (year: number): string => String(year).padStart(4, '0');
