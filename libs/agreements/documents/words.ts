import { codeLists, reasonCodes } from '@accord/contract';
import type { LocalDate } from '@accord/kernel';

const ZONE = 'America/New_York';
const dayFormat = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const momentFormat = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZone: ZONE,
  timeZoneName: 'short',
});

/** A day of the calendar in words. */
export const dayIn = (day: LocalDate): string => dayFormat.format(new Date(`${day}T00:00:00Z`));

/** A moment in words: every one names its zone. @param moment ISO 8601 UTC */
export const momentIn = (moment: string): string => `${momentFormat.format(new Date(moment))} (${ZONE})`;

/** What a code of a list of the contract means; the code itself where it is not known. */
export const meaningOf = (list: string, code: string): string =>
  codeLists[list]?.find((entry) => entry.code === code)?.meaning ?? code;

const reasons = new Map(Object.values(reasonCodes).flatMap(({ codes }) => codes.map((one) => [one.code, one.meaning])));

/** What a reason or cause means; the code itself where it is not known. */
export const reasonOf = (code: string): string => reasons.get(code) ?? code;

/** Camel case as words: `signBy` is "sign by". */
export const spelled = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Where a text is gone. */
export const orLost = (text: string | null): string => text ?? '(this text does not open any more)';
