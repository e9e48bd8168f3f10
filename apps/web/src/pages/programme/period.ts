/** Which period the page shows, as words of its address. */
import type { AskedPeriod } from '../../api/reports.js';

type Words = Readonly<Record<string, string | undefined>>;

export const PERIODS = [
  { id: '90', name: '90 days' },
  { id: 'fiscal', name: 'Fiscal year' },
  { id: 'months', name: '12 months' },
  { id: 'own', name: 'From, to' },
] as const;
export type PeriodId = (typeof PERIODS)[number]['id'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayIn = (word: string | undefined) => (word !== undefined && DAY.test(word) ? word : undefined);

const daysBefore = (date: string, days: number): string => {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
};

/** The fiscal year of the government begins on October 1. */
const fiscalYearOf = (date: string): string => {
  const year = Number(date.slice(0, 4));
  return `${date.slice(5) >= '10-01' ? year : year - 1}-10-01`;
};

/** The period that the address names; twelve months where it names none. */
export const periodIdOf = ({ period }: Words): PeriodId => PERIODS.find(({ id }) => id === period)?.id ?? 'months';

/** What to ask the server for. */
export function askedPeriod(words: Words, today: string): AskedPeriod {
  const [from, to] = [dayIn(words['from']), dayIn(words['to'])];
  const period = periodIdOf(words);
  if (period === '90') return { from: daysBefore(today, 89) };
  if (period === 'fiscal') return { from: fiscalYearOf(today) };
  if (period === 'months') return {};
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
