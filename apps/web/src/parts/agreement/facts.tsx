import type { Agreement } from '../../api/types.js';
import { StatusText } from '../../design/status-text.js';
import type { Fact } from '../../design/summary-box.js';
import { TlpLabel } from '../../design/tlp-label.js';
import { dateOf, day, weekday } from '../../words/dates.js';
import { CLASSIFIED, statusOfState } from '../../words/status.js';
import { lastDayOf } from './last-day.js';
import { levelInWords } from './classified-level.js';

/** The facts on top of an agreement. */
export function factsOf(agreement: Agreement): readonly Fact[] {
  const { stateSince, application, legacy } = agreement;
  const ceiling = application?.tlpCeiling ?? legacy?.scope?.tlpCeiling;
  return [
    {
      name: 'State',
      value: <StatusText status={statusOfState(agreement)} />,
      ...(stateSince === null ? {} : { under: `since ${weekday(dateOf(stateSince))}` }),
    },
    termOf(agreement),
    {
      name: 'TLP ceiling',
      value: ceiling === undefined ? 'Not said' : <TlpLabel label={ceiling} />,
      under: 'most restrictive it may receive',
    },
    classifiedOf(agreement),
  ];
}

function termOf(agreement: Agreement): Fact {
  const { activation, application, terms, legacy } = agreement;
  const months = application?.requestedTermMonths;
  const asked = months === undefined ? 'term not said' : `${months} months`;
  const whole = activation === undefined || months === undefined ? undefined : endOf(activation.effectiveOn, months);
  const isShorter = whole !== undefined && activation?.expiresOn !== undefined && activation.expiresOn < whole;
  const lastDay = lastDayOf(agreement) ?? legacy?.originalExpiry;
  const why =
    lastDay !== activation?.expiresOn && activation !== undefined
      ? 'by notice'
      : legacy
        ? 'as signed'
        : isShorter
          ? `shorter than the ${asked} signed`
          : asked;
  if (lastDay !== undefined) return { name: 'Ends', value: day(lastDay), under: `at the end of the day, ET; ${why}` };
  if (legacy !== undefined) return { name: 'Ends', value: 'No last day', under: 'until one of the parties ends it' };
  if (terms !== undefined) return { name: 'Sign by', value: day(terms.signBy), under: `terms ${terms.termsVersion}` };
  return { name: 'Term', value: asked, under: 'from the day it is put in force' };
}

const MONTHS = 12;
/** Every month has so many days: of a later one the last day of a term may be an earlier one in its month. */
const IN_EVERY_MONTH = 28;

/** The first day that can be the last of a term of so many months. */
function endOf(from: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = from.split('-').map(Number);
  const later = year * MONTHS + month - 1 + months;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${Math.floor(later / MONTHS)}-${two((later % MONTHS) + 1)}-${two(Math.min(dayOfMonth, IN_EVERY_MONTH))}`;
}

const classifiedOf = (agreement: Agreement): Fact => ({
  name: 'Classified access',
  value: <StatusText status={CLASSIFIED[agreement.facets.classified]} />,
  under: levelInWords(agreement),
});
