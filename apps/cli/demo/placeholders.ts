import { addDays, type Json, type LocalDate } from '@accord/kernel';
import { mapTexts } from './journey.js';

/** What placeholders stand for at one moment of a journey; a text for which nothing is known yet stays as it is. */
export interface Known {
  readonly today: LocalDate;
  readonly organizationId?: string;
  readonly agreementId?: string;
  readonly termsDigest?: string;
  /** Id of the newest event of each type in the agreement's history. */
  readonly eventIds?: ReadonlyMap<string, string>;
}

const DATE = /^\{today([+-]\d{1,5})d\}$/;
const TERMS = '{termsDigest}';
const EVENT = /\{eventId:(\w+)\}/g;

function fillText(text: string, known: Known): string {
  const days = DATE.exec(text)?.[1];
  if (days !== undefined) return addDays(known.today, Number(days));
  return text
    .replaceAll('{organizationId}', known.organizationId ?? '{organizationId}')
    .replaceAll('{agreementId}', known.agreementId ?? '{agreementId}')
    .replaceAll(TERMS, known.termsDigest ?? TERMS)
    .replaceAll(EVENT, (whole, type: string) => known.eventIds?.get(type) ?? whole);
}

/** Fills the placeholders of a path or another single text. */
export const fillPath = (text: string, known: Known): string => fillText(text, known);

/** Fills the placeholders of a body. */
export const fillBody = (value: Json, known: Known): Json => mapTexts(value, (text) => fillText(text, known));

/** Which facts must be read from the system before a body can be filled. */
export function factsWanted(value: Json): { readonly terms: boolean; readonly events: boolean } {
  const text = JSON.stringify(value);
  return { terms: text.includes(TERMS), events: text.includes('{eventId:') };
}
