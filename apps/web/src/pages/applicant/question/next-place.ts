import type { Agreement } from '../../../api/types.js';
import { askedTopics, opened, SECTIONS, type Place } from '../../../parts/application/index.js';

/** The page after a page: where one came from, else the next of its section, else none. */
export function nextPlace(
  { section, topic }: Place,
  agreement: Agreement,
  from: unknown,
): Place | 'check' | 'requests' | undefined {
  if (from === 'check' || from === 'requests') return from;
  const topics = askedTopics(section, opened(agreement.application), agreement.agreementForm);
  const next = topics[topics.indexOf(topic) + 1];
  if (next !== undefined) return { section, topic: next };
  return undefined;
}

/** The first page of an application that asks something in a section. */
export function firstPlace(sectionId: string, agreement: Agreement): Place | undefined {
  const section = SECTIONS.find(({ id }) => id === sectionId);
  if (section === undefined) return undefined;
  const [topic] = askedTopics(section, opened(agreement.application), agreement.agreementForm);
  return topic === undefined ? undefined : { section, topic };
}
