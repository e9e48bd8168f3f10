/** All of the application, in the order in which it is asked. */
import type { Field } from '../field.js';
import type { Section, Topic } from '../topic.js';
import { authority } from './authority.js';
import { baseline } from './baseline.js';
import { classified } from './classified.js';
import { members } from './members.js';
import { organization } from './organization.js';
import { people } from './people.js';
import { privacy } from './privacy.js';
import { security } from './security.js';
import { sharing } from './sharing.js';
import { term } from './term.js';

export { BASELINE_ITEMS, baseline } from './baseline.js';

export const SECTIONS: readonly Section[] = [
  organization,
  members,
  people,
  authority,
  sharing,
  privacy,
  security,
  baseline,
  classified,
  term,
];

export const ALL_FIELDS: readonly Field[] = SECTIONS.flatMap(({ topics }) => topics.flatMap(({ fields }) => fields));

export interface Place {
  readonly section: Section;
  readonly topic: Topic;
}

const PLACES: readonly Place[] = SECTIONS.flatMap((section) => section.topics.map((topic) => ({ section, topic })));

/** Where a page stands in the application; nothing where there is no such page. */
export const placeOf = (section: string, topic: string): Place | undefined =>
  PLACES.find((place) => place.section.id === section && place.topic.id === topic);

/** The page that asks for what a pointer names, for links from errors and requested changes. */
export function placeOfPointer(pointer: string): Place | undefined {
  const covers = (known: string) =>
    known === pointer || pointer.startsWith(`${known}/`) || known.startsWith(`${pointer}/`);
  return PLACES.find(({ topic }) => topic.fields.some((field) => covers(field.pointer)));
}
