import { addDays, isJsonObject, localDateOf, type Json, type JsonObject, type LocalDate } from '@accord/kernel';
import { commandOf, shippedJourneys, type Step } from '../journey.js';

/** Something that a person does on a day of the story. */
export interface Deed {
  /** Noon in New York or thereabouts, ISO 8601 UTC. */
  readonly at: string;
  readonly slug: string;
  readonly as: string;
  readonly command: string;
  readonly body: Json;
}

const JOURNEY = 'unclassified';

/** The commands of the journey of an unclassified agreement, in their order. */
function steps(): readonly Step[] {
  const found = shippedJourneys().find(({ name }) => name === JOURNEY);
  if (!found) throw new TypeError(`There is no journey ${JOURNEY}.`);
  return found.journey.steps.filter(({ request }) => request.method === 'POST');
}

const noon = (date: LocalDate): string => `${date}T16:30:00.000Z`;

/** The term is a month shorter than the story, so that its end is part of it. */
function withTerm(body: JsonObject, requestedTermMonths: number): JsonObject {
  const { application } = body;
  return isJsonObject(application) ? { ...body, application: { ...application, requestedTermMonths } } : body;
}

/**
 * What people do in some years: one organization comes into force and renews its attestation until the year before the
 * last, one begins a draft and forgets it, one applies and is left waiting.
 */
export function storyOf(now: string, years: number): readonly Deed[] {
  const first = localDateOf(now);
  const journey = steps();
  const deedOn = (day: number, slug: string, { as, request }: Step): Deed => ({
    at: noon(addDays(first, day)),
    slug,
    as: as.replace(/^waterisac\./, `${slug}.`),
    command: commandOf(request),
    body: withTerm(request.body ?? {}, 12 * years - 1),
  });
  const [attest, draft, submit] = journey;
  if (!attest || !draft || !submit) throw new TypeError(`The journey ${JOURNEY} does not begin as it should.`);
  const renewals = Array.from({ length: Math.max(0, years - 2) }, (_, year) => 345 * (year + 1));
  return [
    ...journey.map((step, n) => deedOn(2 * n + 1, 'waterisac', step)),
    ...renewals.map((day) => deedOn(day, 'waterisac', attest)),
    deedOn(3, 'health-isac', draft),
    ...[attest, draft, submit].map((step, n) => deedOn(4 + n, 'fs-isac', step)),
    { ...deedOn(45, 'fs-isac', draft), command: 'withdraw-proposal', body: { reasonCode: 'DeclinedToState' } },
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
